import { type Action, actionColumns, type Cell, toRow } from "@openhpa/core";
import { withoutFormula } from "@openhpa/import";
import { stringify } from "csv-stringify/sync";

const safe = (cell: Cell | undefined): Cell =>
  typeof cell === "string" ? withoutFormula(cell) : (cell ?? null);

function line(cells: readonly Cell[]): string {
  return stringify([cells], {
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/**
 * The flat table of actions as CSV (RFC 4180, UTF-8, comma), a row at a time; the columns are those of the Table Schema. Text that a
 * spreadsheet would take for a formula has an apostrophe before it, which `importCsv` takes off again.
 */
export async function* csvOf(actions: AsyncIterable<Action>): AsyncGenerator<string> {
  yield line(actionColumns.map(({ name }) => name));
  for await (const action of actions) {
    const row = toRow(action);
    yield line(actionColumns.map(({ name }) => safe(row[name])));
  }
}
