import { levelNames } from "@openhpa/core";
import type { Imported, ImportReport, LineState } from "../import-result.js";
import { pathLabel, stateNames } from "./wording.js";

const SHOWN = 160;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
}

/** How many lines became what, most first; blank lines are left out. */
export function lineCounts(report: ImportReport): readonly (readonly [LineState, number])[] {
  const counts = new Map<LineState, number>();
  for (const { state } of report.lines) counts.set(state, (counts.get(state) ?? 0) + 1);
  counts.delete("blank");
  return [...counts].sort(([, a], [, b]) => b - a);
}

function* recordLines({ records, report }: Imported): Generator<string> {
  for (const { key, ok, level, issues } of report.records) {
    const record = records.find((candidate) => candidate.key === key);
    yield `  ${ok ? "✓" : "✗"} ${key}${record?.title?.fr ? ` « ${record.title.fr} »` : ""} (${ok ? `niveau : ${levelNames.fr[level ?? "none"]}` : "invalide"})`;
    for (const { severity, pointer, message, code } of issues) {
      if (severity !== "info") yield `      ${pointer || "/"}  ${message} [${code}]`;
    }
  }
}

/** What the importer understood of one document, for people: counts, what is left to do, contradictions, personal data. */
export function toTextReport(imported: Imported): string {
  const { records, report } = imported;
  const lines = [`${report.file} (${report.source}${report.layout ? `, disposition ${report.layout}` : ""})`];
  if (report.refused) return `${lines[0]}\n  ✗ ${report.refused.message}\n`;
  lines.push(...recordLines(imported));
  lines.push(
    `  ${report.lines.length} lignes : ${lineCounts(report)
      .map(([state, count]) => `${count} ${stateNames[state]}`)
      .join(", ")}`,
  );
  for (const { first, last, repeats } of report.repeated)
    lines.push(`  répété : les lignes ${first}–${last} reprennent la ligne ${repeats} et la suite`);
  for (const { line, text, suggestions } of report.notUnderstood) {
    const hint = suggestions?.length ? ` — peut-être : ${suggestions.join(", ")}` : "";
    lines.push(`  non compris, ligne ${line} : ${shortened(text)}${hint}`);
  }
  for (const { message, paths } of report.contradictions) {
    lines.push(
      `  contradiction (${paths.map((path) => pathLabel(records[0], path)).join(" / ")}) : ${message}`,
    );
  }
  for (const { kind, line } of report.personalData)
    lines.push(`  donnée personnelle, ligne ${line} (${kind}) : non reprise`);
  if (report.truncated) {
    const sure = report.truncated.certainty === "certain" ? "coupé" : "sans doute coupé";
    lines.push(
      `  document ${sure} après la ligne ${report.truncated.line} : les champs suivants sont inconnus, pas vides`,
    );
  }
  for (const { code, count, line } of report.encoding)
    lines.push(`  encodage : ${code} (${count} fois, d'abord ligne ${line})`);
  return `${lines.join("\n")}\n`;
}
