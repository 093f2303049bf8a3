import type { Action } from "@openhpa/core";
import { actionColumns, type Cell, territoryColumns, toTerritoryRows } from "@openhpa/core/columns";
import { withoutFormula } from "@openhpa/import";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { stringify } from "csv-stringify/sync";
import { rowOf } from "./published-actions.js";

type Row = Readonly<Record<string, Cell>>;

/** How a table is written for its readers. */
interface Dialect {
  readonly delimiter: string;
  readonly start: string;
  readonly cell: (cell: Cell) => Cell;
}

/** RFC 4180, UTF-8, comma. */
const forPrograms: Dialect = { delimiter: ",", start: "", cell: (cell) => cell };

/** What Excel and LibreOffice in French open with a double click: byte-order mark, semicolon, decimal comma. */
const forFrenchExcel: Dialect = {
  delimiter: ";",
  start: "\uFEFF",
  cell: (cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell),
};

/** Rows written together: the library begins anew with every call. */
const TOGETHER = 64;

function lines(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return stringify([...rows], {
    delimiter,
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/** A few rows at a time, without text that a spreadsheet would take for a formula. */
async function* tableOf(
  names: readonly string[],
  rows: AsyncIterable<Row>,
  { delimiter, start, cell }: Dialect,
): AsyncGenerator<string> {
  const written = (value: Cell | undefined): Cell =>
    typeof value === "string" ? withoutFormula(value) : cell(value ?? null);
  let together: (readonly Cell[])[] = [names];
  let before = start;
  for await (const row of rows) {
    together.push(names.map((name) => written(row[name])));
    if (together.length < TOGETHER) continue;
    yield before + lines(together, delimiter);
    [together, before] = [[], ""];
  }
  yield before + lines(together, delimiter);
}

async function* rowsOf(actions: AsyncIterable<Action>): AsyncGenerator<Row> {
  for await (const action of actions) yield rowOf(action);
}

const actionNames = actionColumns.map(({ name }) => name);

/**
 * The flat table of actions as CSV (RFC 4180, UTF-8, comma), a few rows at a time; the columns are those of the Table Schema. Text that a
 * spreadsheet would take for a formula has an apostrophe before it, which `importCsv` takes off again.
 */
export function csvOf(actions: AsyncIterable<Action>): AsyncGenerator<string> {
  return tableOf(actionNames, rowsOf(actions), forPrograms);
}

/** The same table for a French spreadsheet: byte-order mark, semicolons, decimal comma. `importCsv` reads it too. */
export function excelCsvOf(actions: AsyncIterable<Action>): AsyncGenerator<string> {
  return tableOf(actionNames, rowsOf(actions), forFrenchExcel);
}

async function* territoryRowsOf(
  actions: AsyncIterable<Action>,
  territories: TerritoryIndex,
): AsyncGenerator<Row> {
  for await (const action of actions) yield* toTerritoryRows(action, territories);
}

/** A row for each action and territory as CSV (RFC 4180, UTF-8, comma), in the order of the actions; the columns are those of its Table Schema. */
export function territoryCsvOf(
  actions: AsyncIterable<Action>,
  territories: TerritoryIndex,
): AsyncGenerator<string> {
  return tableOf(
    territoryColumns.map(({ name }) => name),
    territoryRowsOf(actions, territories),
    forPrograms,
  );
}
