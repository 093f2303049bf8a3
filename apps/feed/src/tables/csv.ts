import { type Action, actionColumns, type Cell } from "@openhpa/core";
import { withoutFormula } from "@openhpa/import";
import { stringify } from "csv-stringify/sync";
import { rowOf } from "./published-actions.js";

const safe = (cell: Cell | undefined): Cell =>
  typeof cell === "string" ? withoutFormula(cell) : (cell ?? null);

/** Rows written together: the library begins anew with every call. */
const TOGETHER = 64;

function lines(rows: readonly (readonly Cell[])[]): string {
  return stringify([...rows], {
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/**
 * The flat table of actions as CSV (RFC 4180, UTF-8, comma), a few rows at a time; the columns are those of the Table Schema. Text that a
 * spreadsheet would take for a formula has an apostrophe before it, which `importCsv` takes off again.
 */
export async function* csvOf(actions: AsyncIterable<Action>): AsyncGenerator<string> {
  let rows: Cell[][] = [actionColumns.map(({ name }) => name)];
  for await (const action of actions) {
    const row = rowOf(action);
    rows.push(actionColumns.map(({ name }) => safe(row[name])));
    if (rows.length < TOGETHER) continue;
    yield lines(rows);
    rows = [];
  }
  yield lines(rows);
}
