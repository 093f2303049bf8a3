import type { SourceText, Span } from "../source-text.js";
import type { MergedRange } from "./merged-cells.js";
import type { TableNoteCode } from "./table-report.js";

/** How the file stores a cell: CSV has text only, a workbook says more. `date` is an ISO day. */
export type CellKind = "text" | "number" | "boolean" | "date" | "error";

/** A cell with text. */
export interface SheetCell extends Span {
  /** From 1, as spreadsheets count. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
  readonly kind: CellKind;
  /** What the reader of the file noticed. */
  readonly notes?: readonly TableNoteCode[];
  /** True when the file ends inside the cell. */
  readonly isCut?: true;
  /** Name of the sheet, where several of a workbook are read. */
  readonly sheet?: string;
  /** True for a cell that holds for several rows at once. */
  readonly isShared?: true;
  /** True for a cell that says `idem` and has its text from the one above. */
  readonly isRepeated?: true;
  /** True for a cell of a row without a title, which goes on with the action above. */
  readonly isContinued?: true;
}

/** A row that holds at least one cell with text. */
export interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** A table of either format, before its columns are known. */
export interface Sheet {
  readonly name: string | null;
  readonly source: SourceText;
  readonly rows: readonly SheetRow[];
  /** Ranges of merged cells, which only a workbook has. */
  readonly merges?: readonly MergedRange[];
}

/** Bounds of what is read as a table; beyond them it is refused with a message. */
export const LARGEST_TABLE = {
  bytes: 32 * 1024 * 1024,
  rows: 20_000,
  columns: 1_000,
  cells: 1_000_000,
  /** Cells that merged ones cover. */
  covered: 1_000_000,
} as const;

/** Bounds of a table that is read row by row: as many rows as a sheet of Excel has, in a file that a desk still opens. */
export const LARGEST_STREAM = {
  bytes: 1024 * 1024 * 1024,
  rows: 1_048_576,
  columns: LARGEST_TABLE.columns,
  cells: 32_000_000,
  covered: 4_000_000,
  /** Ranges of merged cells of a sheet, which are held. */
  merges: 250_000,
  sheets: 500,
} as const;

/** The letters of a column, from 0: A, Z, AA. */
export function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The address of a cell as spreadsheets show it: `B7`, `Actions 2020!B7` where several sheets are read. */
export function addressOf({ row, column, sheet }: Pick<SheetCell, "row" | "column" | "sheet">): string {
  return `${sheet === undefined ? "" : `${sheet}!`}${lettersOf(column)}${row}`;
}
