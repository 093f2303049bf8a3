import type { Cell } from "@openhpa/core/columns";

/** A row of a table, by column name. */
export type Row = Readonly<Record<string, Cell>>;

function quoted(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as the example CSV of a table schema (RFC 4180 quoting, UTF-8, comma, LF). */
export function exampleTable(names: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => names.map((name) => quoted(row[name] ?? null)).join(","));
  return `${[names.join(","), ...lines].join("\n")}\n`;
}
