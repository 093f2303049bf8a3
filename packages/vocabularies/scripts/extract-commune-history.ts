import { readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";

/** A period of a commune (COM), or of what became of it, as `data/historique-communes.json` of version 0.5.1 has it. */
interface Period {
  readonly id: string;
  readonly type: string;
  readonly code: string;
  readonly nom: string;
  readonly dateDebut?: string;
  readonly dateFin?: string;
  readonly successeur?: string;
  readonly pole?: string;
}

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly chefLieu?: string;
  readonly anciensCodes?: readonly string[];
}

/** A code that ended, or a name that ended while its code went on (`next` is then the code itself). */
interface Ending {
  readonly code: string;
  readonly next: string;
  readonly lastDay: string;
  readonly name: string;
}

const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));
const isCommune = ({ type }: { readonly type: string }) => type === "COM" || type === "commune-actuelle";

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

/** The code of the commune that a period led to: its own after a change of name, that of the pole after a merger. */
function nextCode(period: Period, periods: ReadonlyMap<string, Period>): string {
  const successor = periods.get(period.successeur ?? "");
  if (successor === undefined) return "";
  if (successor.type === "COM") return successor.code;
  return periods.get(successor.pole ?? "")?.code ?? "";
}

/** What ended from 1943 to 1 January 2019. */
function endingsOf(history: readonly Period[]): { endings: Ending[]; names: Map<string, string> } {
  const periods = new Map(history.map((period) => [period.id, period]));
  const byCommune = new Map<string, Period[]>();
  for (const period of history)
    if (isCommune(period)) byCommune.set(period.code, [...(byCommune.get(period.code) ?? []), period]);
  const endings: Ending[] = [];
  const names = new Map<string, string>();
  for (const [code, list] of byCommune) {
    list.sort((a, b) => byCode(a.dateDebut ?? "", b.dateDebut ?? ""));
    for (const [at, period] of list.entries()) {
      if (period.dateFin === undefined) names.set(code, period.nom);
      const later = list.slice(at + 1);
      if (period.dateFin === undefined || later.some(({ nom }) => nom === period.nom)) continue;
      const next = later.length > 0 ? code : nextCode(period, periods);
      endings.push({ code, next, lastDay: dayBefore(period.dateFin), name: period.nom });
    }
  }
  return { endings, names };
}

/** What ended between the lists of two years; a list is that of 1 January. A code that comes back has not ended. */
function endingsBetween(
  before: ReadonlyMap<string, string>,
  list: readonly Commune[],
  lastDay: string,
): Ending[] {
  const present = new Map(list.filter(isCommune).map(({ code, nom }) => [code, nom]));
  const next = new Map(list.flatMap(({ code, anciensCodes = [] }) => anciensCodes.map((old) => [old, code])));
  for (const { code, chefLieu } of list) if (chefLieu && code !== chefLieu) next.set(code, chefLieu);
  return [...before].flatMap(([code, name]) => {
    if (present.get(code) === name) return [];
    return [{ code, next: present.has(code) ? code : (next.get(code) ?? ""), lastDay, name }];
  });
}

/**
 * `former-communes.tsv` from unpacked versions of `@etalab/decoupage-administratif`: the history of 0.5.1, then the lists of the years.
 * A merger takes effect on 1 January, so that the last day of what a list lacks is that of the year after the list before.
 */
export function extractHistory(
  history: readonly Period[],
  lists: readonly { readonly year: number; readonly communes: readonly Commune[] }[],
): string {
  const { endings, names } = endingsOf(history);
  let before: ReadonlyMap<string, string> = names;
  let year = 2019;
  for (const list of lists) {
    endings.push(...endingsBetween(before, list.communes, `${year}-12-31`));
    before = new Map(list.communes.filter(isCommune).map(({ code, nom }) => [code, nom]));
    year = list.year;
  }
  const rows = endings
    .filter(({ code, next, name }) => (next === code ? before.get(code) !== name : !before.has(code)))
    .map(({ code, next, lastDay, name }) => [code, next, lastDay, name.normalize("NFC")].join("\t"));
  return `code\tnext_code\tlast_day\tname\n${[...new Set(rows)].sort(byCode).join("\n")}\n`;
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const [first = "", ...others] = argv.slice(2);
  const read = (path: string) => JSON.parse(readFileSync(path, "utf8"));
  const lists = others.map((pair) => {
    const [year = "", folder = ""] = pair.split("=");
    return { year: Number(year), communes: read(`${folder}/data/communes.json`) };
  });
  writeFileSync(
    new URL("../../../docs/sources/former-communes.tsv", import.meta.url),
    extractHistory(read(`${first}/data/historique-communes.json`), lists),
  );
}
