import type { Imported } from "../import-result.js";
import { countWords, findingsOf } from "./findings.js";
import type { ReportOptions } from "./html-report.js";
import { createNamer } from "./namer.js";
import { recordState, recordTitle } from "./record-view.js";
import {
  fileName,
  lineSummary,
  lineWords,
  readingNotes,
  recordCounts,
  sourceName,
} from "./report-summary.js";
import { counted } from "./wording.js";

/** What the importer understood of one document, for people: what asks for a decision first, then the records and the lines. */
export function toTextReport(imported: Imported, { territories }: ReportOptions = {}): string {
  const { records, report } = imported;
  const lines = [`${fileName(report)} (${sourceName(report)})`];
  if (report.refused) lines.push(`  ✗ ${report.refused.message}`);
  if (report.refused && report.lines.length === 0) return `${lines.join("\n")}\n`;
  for (const [at, record] of records.entries())
    lines.push(
      `  ${report.records[at]?.ok === false ? "✗" : "✓"} ${recordTitle(record)} : ${recordState(imported, at)}`,
    );
  const more = recordCounts(report).count - records.length;
  if (more > 0) lines.push(`  … et ${counted(more, ["autre fiche", "autres fiches"])}`);
  lines.push(`  ${lineSummary(report)}`, ...readingNotes(report).map((note) => `  ${note}`));
  for (const group of findingsOf(imported, createNamer(territories))) {
    const { title, remedy, items } = group;
    lines.push("", `  ${title} (${countWords(group)})`, `  ${remedy}`);
    for (const { line, text } of items)
      lines.push(`    - ${line === undefined ? "" : `${lineWords(report, line)} : `}${text}`);
  }
  return `${lines.join("\n")}\n`;
}
