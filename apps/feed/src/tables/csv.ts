import type { Action } from "@openhpa/core";
import { actionColumns, type Cell, territoryColumns, toTerritoryRows } from "@openhpa/core/columns";
import { withoutFormula } from "@openhpa/import/workbook";
import type { BlockFile } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { stringify } from "csv-stringify/sync";
import { publishedAction, rowOf } from "./published-actions.js";

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

function lines(rows: readonly (readonly Cell[])[], delimiter: string): string {
  return stringify([...rows], {
    delimiter,
    record_delimiter: "\r\n",
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/** Records that share a block on average: the library begins anew with every block. */
const TOGETHER = 64;

/** A table: its columns and the rows of an action. */
interface Table {
  readonly path: string;
  readonly names: readonly string[];
  readonly rows: (action: Action) => readonly Row[];
  readonly dialect: Dialect;
}

/** A table without text that a spreadsheet would take for a formula. */
function tableFile({ path, names, rows, dialect: { delimiter, start, cell } }: Table): BlockFile {
  const written = (value: Cell | undefined): Cell =>
    typeof value === "string" ? withoutFormula(value) : cell(value ?? null);
  const header = start + lines([names], delimiter);
  return {
    path,
    every: TOGETHER,
    begin() {
      const together: (readonly Cell[])[] = [];
      return {
        add(record) {
          const action = publishedAction(record);
          if (!action) return;
          for (const row of rows(action)) together.push(names.map((name) => written(row[name])));
        },
        finish: () => ({ content: together.length === 0 ? "" : lines(together, delimiter), meta: null }),
      };
    },
    assemble() {
      let head = header;
      const taken = () => {
        const text = head;
        head = "";
        return text;
      };
      return { before: taken, end: taken };
    },
  };
}

const flat = { names: actionColumns.map(({ name }) => name), rows: (action: Action) => [rowOf(action)] };

/**
 * The flat table of actions as CSV (RFC 4180, UTF-8, comma); the columns are those of the Table Schema. Text that a spreadsheet would take
 * for a formula has an apostrophe before it, which `importCsv` takes off again.
 */
export const csvFile: BlockFile = tableFile({ path: "actions.csv", ...flat, dialect: forPrograms });

/** The same table for a French spreadsheet: byte-order mark, semicolons, decimal comma. `importCsv` reads it too. */
export const excelCsvFile: BlockFile = tableFile({
  path: "actions-excel.csv",
  ...flat,
  dialect: forFrenchExcel,
});

/** A row for each action and territory as CSV (RFC 4180, UTF-8, comma), in the order of the actions; the columns are those of its Table Schema. */
export function territoryCsvFile(territories: TerritoryIndex): BlockFile {
  return tableFile({
    path: "action-territories.csv",
    names: territoryColumns.map(({ name }) => name),
    rows: (action) => [...toTerritoryRows(action, territories)],
    dialect: forPrograms,
  });
}
