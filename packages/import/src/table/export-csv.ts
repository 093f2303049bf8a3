import type { Action } from "@openhpa/core";
import type { Cell } from "@openhpa/core/columns";
import { stringify } from "csv-stringify/browser/esm/sync";
import { type ExportOptions, tableRows } from "./table-rows.js";

export interface CsvExportOptions extends ExportOptions {
  /** For people with a French spreadsheet: semicolons, byte-order mark, decimal comma (a point would turn 22.5 into a date). */
  readonly forSpreadsheet?: boolean;
}

/** Actions as CSV (RFC 4180, UTF-8) with the columns of the Table Schema; `importCsv` gives them back. The same records give the same bytes. */
export function exportCsv(records: readonly Action[], options: CsvExportOptions = {}): Uint8Array {
  const { columns, rows } = tableRows(records, options);
  const isForPeople = options.forSpreadsheet === true;
  const written = (cell: Cell) =>
    isForPeople && typeof cell === "number" ? String(cell).replace(".", ",") : cell;
  const text = stringify([columns.map(({ name }) => name), ...rows.map((row) => row.map(written))], {
    delimiter: isForPeople ? ";" : ",",
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
  return new TextEncoder().encode(isForPeople ? `\uFEFF${text}` : text);
}
