import type { Imported } from "../import-result.js";
import { findingsOf } from "./findings.js";
import type { ReportOptions } from "./html-report.js";
import { createNamer } from "./namer.js";
import { recordState, recordTitle } from "./record-view.js";
import { fileName, lineSummary, lineWords, readingNotes, sourceName } from "./report-summary.js";

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
  lines.push(`  ${lineSummary(report)}`, ...readingNotes(report).map((note) => `  ${note}`));
  for (const { title, remedy, items } of findingsOf(imported, createNamer(territories))) {
    lines.push("", `  ${title} (${items.length})`, `  ${remedy}`);
    for (const { line, text } of items)
      lines.push(`    - ${line === undefined ? "" : `${lineWords(report, line)} : `}${text}`);
  }
  return `${lines.join("\n")}\n`;
}
