import { readSourceText } from "../source-text.js";
import type { MergedRange } from "./merged-cells.js";
import { LARGEST_TABLE, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import type { Workbook } from "./workbook-parts.js";
import { type BareCell, sheetEvents } from "./xlsx-cells.js";
import { readWorkbookXml } from "./xml-events.js";

interface BareSheet {
  readonly cells: readonly BareCell[];
  readonly merges: readonly MergedRange[];
}

/** The cells of a sheet, or what makes it too large. */
function bareSheet(bytes: Uint8Array, book: Workbook): BareSheet | "rows" | "columns" | "cells" {
  const cells: BareCell[] = [];
  const merges: MergedRange[] = [];
  const rows = new Map<number, number>();
  let fault: "rows" | "columns" | "cells" | undefined;
  const events = sheetEvents(book, {
    put(cell) {
      const inRow = (rows.get(cell.row) ?? 0) + 1;
      rows.set(cell.row, inRow);
      if (Math.max(cell.column + 1, inRow) > LARGEST_TABLE.columns) fault ??= "columns";
      if (rows.size > LARGEST_TABLE.rows) fault ??= "rows";
      if (cells.length >= LARGEST_TABLE.cells) fault ??= "cells";
      if (!fault) cells.push(cell);
    },
    merge: (range) => merges.push(range),
  });
  readWorkbookXml(bytes, { ...events, isDone: () => fault !== undefined });
  return fault ?? { cells, merges };
}

/** Signs that would end the line of a row in the extracted text. */
const LINE_SIGNS = /[\t\n\r\u2028\u2029]/g;

function codePoints(text: string): number {
  return text.length - (text.match(/[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0);
}

/** Reads a sheet of a workbook of Office, or says what makes it too large. */
export function readXlsxSheet(
  name: string,
  bytes: Uint8Array,
  book: Workbook,
): Sheet | "rows" | "columns" | "cells" {
  const bare = bareSheet(bytes, book);
  return typeof bare === "string" ? bare : placedSheet(name, bare);
}

/** The cells of a row at their places in the text of a sheet, and the line that they make there: joined by tabs, its ends of lines made blanks. */
export function placedRow(
  cells: readonly BareCell[],
  from: number,
): { readonly cells: readonly SheetCell[]; readonly line: string; readonly end: number } {
  let at = from;
  const shown: string[] = [];
  const placed = [...cells]
    .sort((a, b) => a.column - b.column)
    .map((cell, index): SheetCell => {
      if (index > 0) at += 1;
      const start = at;
      shown.push(cell.text.replace(LINE_SIGNS, " "));
      at += codePoints(cell.text);
      return { ...cell, start, end: at };
    });
  return { cells: placed, line: shown.join("\t"), end: at };
}

/** True for a sheet whose lines in the extracted text have the numbers of its rows; where the rows are numbered far beyond those with content, it has a line for each of these. */
export const hasNumberedLines = (rows: number, last: number): boolean =>
  last <= LARGEST_TABLE.rows || (rows > LARGEST_TABLE.rows && last <= 2 * rows);

/** A sheet from its cells; its extracted text has one line per row. */
export function placedSheet(name: string, bare: BareSheet): Sheet {
  const byRow = new Map<number, BareCell[]>();
  for (const cell of bare.cells) {
    const row = byRow.get(cell.row);
    if (row) row.push(cell);
    else byRow.set(cell.row, [cell]);
  }
  const lines: string[] = [];
  let at = 0;
  const numbers = [...byRow.keys()].sort((a, b) => a - b);
  const isNumbered = hasNumberedLines(numbers.length, numbers.at(-1) ?? 0);
  const rows = numbers.map((number): SheetRow => {
    for (; isNumbered && lines.length < number - 1; at += 1) lines.push("");
    const { cells, line, end } = placedRow(byRow.get(number) ?? [], at);
    lines.push(line);
    at = end + 1;
    return { number, cells };
  });
  return { name, source: readSourceText(lines.join("\n")), rows, merges: bare.merges };
}
