import { type Action, actionColumns, type Cell, toRow } from "@openhpa/core";
import { stringify } from "csv-stringify/sync";

const STARTS_LIKE_A_FORMULA = /^[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * A cell that no spreadsheet takes for a formula: an apostrophe goes before text that begins like one; plain numbers stay numbers.
 * Source: OWASP, CSV Injection.
 */
export function withoutFormula(cell: Cell | undefined): Cell {
  if (typeof cell !== "string") return cell ?? null;
  return STARTS_LIKE_A_FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
}

function line(cells: readonly Cell[]): string {
  return stringify([cells], { record_delimiter: "\r\n", cast: { boolean: String } });
}

/** The flat table of actions as CSV (RFC 4180, UTF-8, comma), a row at a time; the columns are those of the Table Schema. */
export async function* csvOf(actions: AsyncIterable<Action>): AsyncGenerator<string> {
  yield line(actionColumns.map(({ name }) => name));
  for await (const action of actions) {
    const row = toRow(action);
    yield line(actionColumns.map(({ name }) => withoutFormula(row[name])));
  }
}
