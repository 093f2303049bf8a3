import { type Contribution, compareContributions } from "./contribution.js";
import { type PeopleCell, SMALLEST } from "./people-cell.js";
import { createNet, type Net, type Witness } from "./witness.js";

/** What the search for witnesses looks at. */
interface SearchFacts {
  readonly cells: readonly PeopleCell[];
  /** What it costs to keep a cell back; 0 where it is kept back already, or is not published anyway. */
  readonly weightOf: (cell: number) => number;
}

/** How far the search goes; it finds a witness with any limits, a cheaper one with larger ones. */
const FIRST_PARTNERS = 4;
const PARTNERS = 10;
const COSTLY_CELLS = 4;
const LONGEST = 4;

/** Contributions of some cells that may take part, the largest first. */
function partnersIn(
  { cells }: SearchFacts,
  among: Iterable<number>,
  isAllowed: (contribution: Contribution) => boolean,
): Contribution[] {
  const found = new Set<Contribution>();
  for (const cell of among)
    for (const each of (cells[cell] as PeopleCell).largest) if (isAllowed(each)) found.add(each);
  return [...found].sort(compareContributions);
}

const canLose = ({ people }: Contribution) => people >= SMALLEST;

interface Draft {
  readonly gains: readonly Contribution[];
  readonly losses: readonly Contribution[];
  readonly cost: number;
}

function costOf(net: Net, { gains, losses }: Pick<Draft, "gains" | "losses">): number {
  net.clear();
  for (const each of gains) net.add(each, 1);
  for (const each of losses) net.add(each, -1);
  return net.cost;
}

/** The published cells of a draft that cost most, of those that would change in one direction. */
function costlyCells(net: Net, { weightOf }: SearchFacts, direction: 1 | -1): readonly number[] {
  return net
    .changes()
    .filter(({ cell, times }) => times * direction > 0 && weightOf(cell) > 0)
    .map(({ cell }) => cell)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, COSTLY_CELLS);
}

/** The draft with one more gain and one more loss, where two are found that make it cheaper. */
function extended(
  net: Net,
  facts: SearchFacts,
  draft: Draft,
  isAllowed: (contribution: Contribution) => boolean,
): Draft | undefined {
  costOf(net, draft);
  const taken = new Set([...draft.gains, ...draft.losses]);
  const isFree = (each: Contribution) => !taken.has(each) && isAllowed(each);
  const gains = partnersIn(facts, costlyCells(net, facts, -1), isFree).slice(0, PARTNERS);
  const isFreeLoss = (each: Contribution) => isFree(each) && canLose(each);
  const losses = partnersIn(facts, costlyCells(net, facts, 1), isFreeLoss).slice(0, PARTNERS);
  let best: Draft | undefined;
  let least = draft.cost;
  for (const gain of gains) {
    net.add(gain, 1);
    for (const loss of losses) {
      if (loss === gain) continue;
      net.add(loss, -1);
      if (net.cost < least) {
        least = net.cost;
        best = { gains: [...draft.gains, gain], losses: [...draft.losses, loss], cost: least };
      }
      net.add(loss, 1);
    }
    net.add(gain, -1);
  }
  return best;
}

/** Finds witnesses over some cells. */
export function createWitnessSearch(cells: readonly PeopleCell[], weightOf: (cell: number) => number) {
  const facts: SearchFacts = { cells, weightOf };
  const net = createNet(cells.length, weightOf);
  return {
    /**
     * The cheapest witness found in which `cell` counts more because `gaining`, an edition of it, reached more people; nothing else of that cell and nothing
     * `excluded` takes part. There always is one: the edition alone, with all its cells kept back.
     */
    find(
      cell: number,
      gaining: Contribution,
      excluded: ReadonlySet<Contribution>,
    ): Witness & { readonly cost: number } {
      const isAllowed = (each: Contribution) =>
        each !== gaining && !excluded.has(each) && !each.cells.includes(cell);
      const alone: Draft = { gains: [gaining], losses: [], cost: 0 };
      const pairs = partnersIn(facts, gaining.cells, (each) => isAllowed(each) && canLose(each))
        .map((loss) => ({ gains: [gaining], losses: [loss] }))
        .map((draft) => ({ ...draft, cost: costOf(net, draft) }))
        .sort((a, b) => a.cost - b.cost)
        .slice(0, FIRST_PARTNERS);
      let best: Draft = { ...alone, cost: costOf(net, alone) };
      for (const pair of pairs) {
        let draft: Draft | undefined = pair;
        while (draft) {
          if (draft.cost < best.cost) best = draft;
          draft = draft.gains.length < LONGEST ? extended(net, facts, draft, isAllowed) : undefined;
        }
      }
      costOf(net, best);
      const { gains, losses, cost } = best;
      return { gains, losses, cost, changes: net.changes() };
    },
  };
}
