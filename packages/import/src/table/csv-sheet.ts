import { readSourceText, type Span } from "../source-text.js";
import type { HeaderMeaning } from "./column-names.js";
import { type CsvRow, csvRows } from "./csv-rows.js";
import { withFormula } from "./formula-text.js";
import { findHeaderRow } from "./header-row.js";
import { LARGEST_TABLE, type Sheet, type SheetCell, type SheetRow } from "./sheet.js";
import type { TableFacts, TableNoteCode } from "./table-report.js";

type Separator = NonNullable<TableFacts["separator"]>;

/** Separators that tables have, the most usual first. */
const separators: readonly Separator[] = [",", ";", "\t", "|"];
/** Enough for the rows above the headers and some below. */
const SAMPLE = 262_144;
const SAMPLE_ROWS = 30;
/** The line with which Excel is told the separator. */
export const SEPARATOR_LINE = /^sep=([,;\t|])(?:\r\n|\n|\r|$)/;

/** Code points before an offset; asked for growing offsets, in one pass. */
export function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let pairs = 0;
  return (offset) => {
    for (; at < offset; at += 1) {
      const code = text.charCodeAt(at);
      if (
        code >= 0xd800 &&
        code <= 0xdbff &&
        at + 1 < text.length &&
        (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
      )
        pairs += 1;
    }
    return offset - pairs;
  };
}

export function sheetRow(row: CsvRow, spanOf: (start: number, end: number) => Span): SheetRow {
  const cells = row.cells.flatMap((cell, column): SheetCell[] => {
    const span = spanOf(cell.start, cell.end);
    if (cell.text === "") return [];
    const own = withFormula(cell.text);
    const notes: TableNoteCode[] = [];
    if (cell.hasStrayQuote) notes.push("stray-quote");
    if (own !== cell.text) notes.push("apostrophe-removed");
    return [
      {
        ...span,
        row: row.number,
        column,
        text: own.replace(/\r\n?/g, "\n"),
        kind: "text",
        ...(notes.length > 0 ? { notes } : {}),
        ...(cell.isCut ? { isCut: true as const } : {}),
      },
    ];
  });
  return { number: row.number, cells };
}

/** The separator of a table: the one with which the most headers are known, then the one with the most columns. */
export function separatorOf(text: string, meaning: (header: string) => HeaderMeaning): Separator {
  const declared = SEPARATOR_LINE.exec(text)?.[1];
  if (declared) return declared as Separator;
  const sample = text.slice(0, SAMPLE);
  let best: { separator: Separator; known: number; width: number } = { separator: ",", known: 0, width: 1 };
  for (const separator of separators) {
    const rows: SheetRow[] = [];
    for (const row of csvRows(sample, { separator, columns: LARGEST_TABLE.columns })) {
      rows.push(sheetRow(row, () => ({ start: 0, end: 0 })));
      if (rows.length >= SAMPLE_ROWS) break;
    }
    const known = findHeaderRow(rows, meaning)?.known ?? 0;
    const width = rows[0]?.cells.length ?? 1;
    if (known > best.known || (known === best.known && width > best.width))
      best = { separator, known, width };
  }
  return best.separator;
}

/** A sheet, or what makes it too large. */
export type CsvReading = Sheet | "rows" | "columns" | "cells" | "line";

/** Reads a CSV text into a sheet; a `sep=` line of Excel is no row. */
export function readCsvSheet(text: string, separator: Separator, isCut: boolean | undefined): CsvReading {
  const count = codePointCounter(text);
  const spanOf = (start: number, end: number) => ({ start: count(start), end: count(end) });
  const hasSeparatorLine = SEPARATOR_LINE.test(text);
  const rows: SheetRow[] = [];
  let cells = 0;
  for (const row of csvRows(text, { separator, columns: LARGEST_TABLE.columns, isCut })) {
    if (row.fault) return row.fault;
    const read = sheetRow(row, spanOf);
    if (read.cells.length === 0 || (row.number === 1 && hasSeparatorLine)) continue;
    rows.push(read);
    cells += read.cells.length;
    if (rows.length > LARGEST_TABLE.rows) return "rows";
    if (cells > LARGEST_TABLE.cells) return "cells";
  }
  return { name: null, source: readSourceText(text), rows };
}
