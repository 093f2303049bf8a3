import { type Action, actionColumns, type Cell, toRow } from "@openhpa/core";

function quoted(cell: Cell): string {
  const text = cell === null ? "" : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Actions as the example CSV of the table schema (RFC 4180 quoting, UTF-8, comma, LF). */
export function exampleTable(actions: readonly Action[]): string {
  const names = actionColumns.map((column) => column.name);
  const rows = actions.map((action) => {
    const row = toRow(action);
    return names.map((name) => quoted(row[name] ?? null)).join(",");
  });
  return `${[names.join(","), ...rows].join("\n")}\n`;
}
