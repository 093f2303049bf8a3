import type { Action } from "@openhpa/core";
import type { Cell } from "@openhpa/core/columns";
import { type ExportColumn, type ExportOptions, tableRows } from "./table-rows.js";
import { type CellStyle, cellStyle } from "./workbook-cell.js";
import { workbookStream } from "./workbook-stream.js";

/** A cell of a workbook holds no more characters; `record_json` holds what is cut off. */
const LONGEST = 32_000;

/** A text cut at a number of UTF-16 units, never inside a character. */
function cut(cell: Cell): Cell {
  if (typeof cell !== "string" || cell.length <= LONGEST) return cell;
  return cell.slice(0, /[\uD800-\uDBFF]/.test(cell[LONGEST - 1] ?? "") ? LONGEST - 1 : LONGEST);
}

function styleOf({ column }: ExportColumn): CellStyle {
  const isNumber =
    column !== undefined && column.type !== "string" && column.type !== "year" && column.type !== "date";
  return isNumber ? cellStyle.plain : cellStyle.text;
}

/**
 * Actions as a workbook with the columns of the Table Schema; `importXlsx` gives them back. Columns of text are formatted as text, so that
 * what is typed into them stays as typed. The same records give the same bytes.
 */
export async function exportXlsx(
  records: readonly Action[],
  options: ExportOptions = {},
): Promise<Uint8Array> {
  const { columns, rows } = tableRows(records, options);
  const sheet = {
    name: "actions",
    columns: columns.map((column) => ({ header: column.name, width: 18, style: styleOf(column) })),
    rows: rows.map((cells) => cells.map(cut)),
    headerStyle: cellStyle.header,
  };
  const chunks: Uint8Array[] = [];
  for await (const chunk of workbookStream([sheet])) chunks.push(chunk);
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
