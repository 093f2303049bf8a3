import type { ImportReport, LineState } from "../import-result.js";
import { importSources } from "../sources.js";
import { counted, stateNames } from "./wording.js";

/** How many lines became what, most first; blank lines are left out. */
export function lineCounts(report: ImportReport): readonly (readonly [LineState, number])[] {
  const counts = new Map<LineState, number>();
  for (const { state } of report.lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  counts.delete("blank");
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The lines of a document in one sentence. */
export function lineSummary(report: ImportReport): string {
  const counts = lineCounts(report).map(([state, count]) => counted(count, stateNames[state]));
  const lines = counted(report.lines.length, ["ligne", "lignes"]);
  return counts.length === 0 ? `${lines}.` : `${lines} : ${counts.join(", ")}.`;
}

/** The name of the file, without the folders around it. */
export function fileName({ file }: ImportReport): string {
  return file.split(/[\\/]/).at(-1) || file;
}

/** What kind of document was read, as people say it. */
export function sourceName({ source }: ImportReport): string {
  const label = Object.entries(importSources).find(([name]) => name === source)?.[1].label;
  return /^[^,(]+/.exec(label ?? "")?.[0].trim() ?? source;
}
