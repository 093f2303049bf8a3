import type { Contribution } from "./contribution.js";
import { createWitnessSearch } from "./find-witness.js";
import { isSensitive, type PeopleCell } from "./people-cell.js";
import type { Witness } from "./witness.js";

/** A table of which the people may be given: its cells, and whether they are totals, which are not given up for the cells of others. */
export interface PeopleTable {
  readonly cells: readonly number[];
  readonly isTotal: boolean;
}

/** Which cells keep their people back, and why nobody can tell what they hold. */
export interface Suppression {
  /** True where the people of a table are given: in none, one or several of its cells they may be kept back. */
  isCounted(cell: number): boolean;
  isSuppressed(cell: number): boolean;
  readonly witnesses: readonly Witness[];
}

/** The witnesses found so far, the cells that they change, and those of them that raise a cell. */
interface Findings {
  readonly witnesses: Witness[];
  readonly changed: Set<number>;
  readonly raising: Map<number, readonly Witness[]>;
}

const copyOf = ({ witnesses, changed, raising }: Findings): Findings => ({
  witnesses: [...witnesses],
  changed: new Set(changed),
  raising: new Map(raising),
});

function take({ witnesses, changed, raising }: Findings, witness: Witness): void {
  witnesses.push(witness);
  for (const { cell, times } of witness.changes) {
    changed.add(cell);
    if (times > 0) raising.set(cell, [...(raising.get(cell) ?? []), witness]);
  }
}

/** The editions of a witness whose number could be known elsewhere without giving the cell away by itself. */
function supportOf({ gains, losses }: Witness, own: Contribution | undefined): readonly Contribution[] {
  return [...gains, ...losses].filter((each) => each !== own);
}

/** Witnesses looked at in search of two that fit together. */
const LOOKED_AT = 12;

/** True when two of some witnesses have no edition in common, or one has none at all: whoever knows one number cannot exclude both bases. */
function holdPair(witnesses: readonly Witness[], own: Contribution | undefined): boolean {
  const supports = witnesses.slice(0, LOOKED_AT).map((witness) => new Set(supportOf(witness, own)));
  return supports.some((a) => supports.some((b) => [...a].every((each) => !b.has(each))));
}

/** Editions of a cell that are tried as the one that reached more, the smallest first. */
const TRIED = 2;

type Search = ReturnType<typeof createWitnessSearch>;

function cheapest(
  search: Search,
  cell: number,
  largest: readonly Contribution[],
  excluded: Set<Contribution>,
): Witness {
  const gaining = largest.filter((each) => !excluded.has(each)).slice(-TRIED);
  const found = gaining.map((each) => search.find(cell, each, excluded));
  return found.reduce((best, each) => (each.cost < best.cost ? each : best));
}

/** Finds what a sensitive cell needs: two witnesses, unless those found for others will do. */
function protect(search: Search, findings: Findings, cell: number, { known, largest }: PeopleCell): void {
  const own = known === 1 ? largest[0] : undefined;
  if (holdPair(findings.raising.get(cell) ?? [], own)) return;
  const excluded = new Set<Contribution>();
  for (let found = 0; found < 2; found += 1) {
    const witness = cheapest(search, cell, largest, excluded);
    take(findings, witness);
    for (const each of supportOf(witness, own)) excluded.add(each);
  }
}

/** Totals that finer tables may cost together, as a share of all totals. */
const GIVEN_UP = 0.1;

/** A base with fewer editions of known reach counts the people of every table, whatever it costs: its totals would give the cells of the others away. */
const FEW_EDITIONS = 500;

/** How much it costs to keep a total back, beside a cell of a finer table. */
const TOTAL = 20;

/**
 * Keeps back the people of every sensitive cell, and those of as many others as it takes that nobody can work them out (docs/adr/0052). For each sensitive cell there
 * are two other bases in which it would count at least 11 people more and in which every published number is what it is; no edition takes part in both, so that this also
 * holds for whoever knows the number of any one edition. For every other cell that is kept back there is one such base in which its number is another.
 * Tables are taken in their order. One that would cost too many totals is not counted at all.
 */
export function suppress(cells: readonly PeopleCell[], tables: readonly PeopleTable[]): Suppression {
  let findings: Findings = { witnesses: [], changed: new Set(), raising: new Map() };
  const counted = new Set<number>();
  const totals = tables.flatMap((table) => (table.isTotal ? table.cells : []));
  const isTotal = new Set(totals);
  const isSuppressed = (cell: number) => counted.has(cell) && findings.changed.has(cell);
  const weightOf = (cell: number) => {
    if (!counted.has(cell) || findings.changed.has(cell)) return 0;
    return (1 + (cells[cell] as PeopleCell).known) * (isTotal.has(cell) ? TOTAL : 1);
  };
  const search = createWitnessSearch(cells, weightOf);
  const totalsKept = () => totals.reduce((count, cell) => count + (findings.changed.has(cell) ? 0 : 1), 0);
  const isFew = Math.max(0, ...totals.map((cell) => (cells[cell] as PeopleCell).known)) < FEW_EDITIONS;
  let fewest = 0;
  for (const table of tables) {
    const before = findings;
    findings = copyOf(before);
    for (const cell of table.cells) counted.add(cell);
    for (const cell of table.cells) {
      if (!isSensitive(cells[cell] as PeopleCell)) continue;
      protect(search, findings, cell, cells[cell] as PeopleCell);
      if (!table.isTotal && totalsKept() < fewest) break;
    }
    if (table.isTotal) fewest = isFew ? 0 : totalsKept() * (1 - GIVEN_UP);
    else if (totalsKept() < fewest) {
      for (const cell of table.cells) counted.delete(cell);
      findings = before;
    }
  }
  return { isCounted: (cell) => counted.has(cell), isSuppressed, witnesses: findings.witnesses };
}
