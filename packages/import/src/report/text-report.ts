import { levelNames } from "@openhpa/core";
import type { Imported, ImportReport, LineState } from "../import-result.js";
import type { TableReport } from "../table/index.js";
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
  const byKey = new Map([...records].reverse().map((record) => [record.key, record]));
  for (const { key, ok, level, issues } of report.records) {
    const record = byKey.get(key);
    yield `  ${ok ? "✓" : "✗"} ${key}${record?.title?.fr ? ` « ${record.title.fr} »` : ""} (${ok ? `niveau : ${levelNames.fr[level ?? "none"]}` : "invalide"})`;
    for (const { severity, pointer, message, code } of issues) {
      if (severity !== "info") yield `      ${pointer || "/"}  ${message} [${code}]`;
    }
  }
}

/** What was noticed about a table: its form, the columns that are not known, and each kind of repair with its cells. */
function tableLines({ format, encoding, separator, columns, notes, issues }: TableReport["table"]): string[] {
  const form =
    format === "csv"
      ? `CSV, ${encoding}, séparateur « ${separator === "\t" ? "tabulation" : (separator ?? "aucun")} »`
      : "Excel";
  const unknown = columns.filter(({ how }) => how === "unknown");
  return [
    `  tableau : ${form}, ${columns.length} colonnes`,
    ...unknown.map(
      ({ letter, header, suggestion }) =>
        `  colonne ${letter} non comprise : ${header}${suggestion ? ` — peut-être : ${suggestion}` : ""}`,
    ),
    ...notes.map(
      ({ message, count, addresses }) =>
        `  ${message} (${count} fois${addresses.length > 0 ? ` : ${addresses.slice(0, 5).join(", ")}` : ""})`,
    ),
    ...issues
      .filter(({ severity }) => severity === "error")
      .map(({ address, row, message }) => `  ${address ?? `ligne ${row}`} : ${message}`),
  ];
}

/** What the importer understood of one document, for people: counts, what is left to do, contradictions, personal data. */
export function toTextReport(imported: Imported): string {
  const { records, report } = imported;
  const lines = [`${report.file} (${report.source}${report.layout ? `, disposition ${report.layout}` : ""})`];
  if (report.refused) lines.push(`  ✗ ${report.refused.message}`);
  if (report.refused && report.lines.length === 0) return `${lines.join("\n")}\n`;
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
  if ("table" in report) lines.push(...tableLines((report as TableReport).table));
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
