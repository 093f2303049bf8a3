import { compareCodePoints, type Missing } from "@openhpa/core";
import type { Imported } from "../import-result.js";
import { readSourceText } from "../source-text.js";

/** The lines that an import did not account for exactly once, and the passages that it lists outside of the text. */
export function unaccounted(text: string, { report }: Imported): readonly string[] {
  const { lines, length } = readSourceText(text);
  const faults: string[] = [];
  if (report.lines.length !== lines.length) faults.push(`${report.lines.length} of ${lines.length} lines`);
  const listed = new Set(report.notUnderstood.map(({ line }) => line));
  for (const [index, line] of lines.entries()) {
    const told = report.lines[index];
    const isBlank = line.text.trim() === "";
    if (told?.number !== line.number || told.start !== line.start || told.end !== line.end)
      faults.push(`line ${line.number} is not itself`);
    else if ((told.state === "blank") !== isBlank) faults.push(`line ${line.number} is ${told.state}`);
    else if (told.state === "field" && told.paths.length === 0)
      faults.push(`line ${line.number} has no field`);
    else if (told.state === "not-understood" && !listed.has(line.number))
      faults.push(`line ${line.number} is lost`);
  }
  for (const { start, end } of [...report.notUnderstood, ...report.personalData])
    if (!(start >= 0 && start < end && end <= length)) faults.push(`passage ${start}-${end}`);
  return faults;
}

type Rng = (below: number) => number;

/** Lines deleted, doubled, shuffled, and the text cut anywhere; the same numbers give the same text. */
export function spoilt(text: string, next: Rng): string {
  const lines = text.split("\n");
  for (let count = next(6); count > 0; count -= 1) {
    const at = next(lines.length);
    const [line = ""] = lines.slice(at, at + 1);
    const moves = [
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, line),
      () => lines.push(...lines.splice(at, 1)),
    ];
    moves[next(moves.length)]?.();
  }
  const whole = lines.join("\n");
  return next(3) === 0 ? whole.slice(0, next(whole.length + 1)) : whole;
}

/** The leaves of a record by address; entries of lists by their place, because hand-made keys are not those of an import. */
export function leavesOf(value: unknown, path = ""): ReadonlyMap<string, unknown> {
  if (typeof value !== "object" || value === null) return new Map([[path, value]]);
  const entries = Object.entries(value).filter(([name]) => name !== "key" && name !== "en");
  return new Map(entries.flatMap(([name, inner]) => [...leavesOf(inner, `${path}/${name}`)]));
}

/** What a source says of a record: without evidence, rights and days of the record; reasons of absence by their field. */
function contentOf(record: object): ReadonlyMap<string, unknown> {
  const own = Object.entries(record).filter(
    ([name]) => !["evidence", "rights", "created", "modified"].includes(name),
  );
  const { missing = [], ...content } = Object.fromEntries(own) as { missing?: readonly Missing[] };
  const reasons = Object.fromEntries(missing.map(({ path, reason }) => [path, reason]));
  return leavesOf({ ...content, missing: reasons });
}

/** Where two records differ, and how many leaves they have in common. */
export function compared(
  imported: object,
  handMade: object,
): { readonly differences: readonly string[]; readonly same: number } {
  const [ours, theirs] = [contentOf(imported), contentOf(handMade)];
  const all = [...new Set([...ours.keys(), ...theirs.keys()])].sort(compareCodePoints);
  const differences = all.filter((path) => ours.get(path) !== theirs.get(path));
  return { differences, same: all.length - differences.length };
}

/** Differences that no row explains, and rows that explain none. In a row `*` stands for one step, `**` for any. */
export function unexplained(
  found: readonly string[],
  reasons: Readonly<Record<string, string>>,
): { readonly unexplained: readonly string[]; readonly stale: readonly string[] } {
  const rows = Object.keys(reasons).map((row) => {
    const source = row.replace(/\*\*|\*/g, (star) => (star === "**" ? ".*" : "[^/]*"));
    return { row, form: new RegExp(`^${source}$`) };
  });
  return {
    unexplained: found.filter((path) => !rows.some(({ form }) => form.test(path))),
    stale: rows.filter(({ form }) => !found.some((path) => form.test(path))).map(({ row }) => row),
  };
}
