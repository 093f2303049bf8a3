import { detached } from "../detached.js";

/** A cell of a CSV file; offsets are UTF-16 in the text, quotes included. */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A quote that opens nothing or closes nothing; it stays in the text. */
  readonly hasStrayQuote: boolean;
  /** True when the file ends inside the quotes. */
  readonly isCut: boolean;
}

/** A row as the file has it; empty lines are rows without text. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly CsvCell[];
  /** What makes the row none of a table: more cells than are read, or a line without an end; the scan ends there. */
  readonly fault?: "columns" | "line";
}

export interface CsvOptions {
  readonly separator: string;
  /** Most cells of a row. */
  readonly columns: number;
  /** True when the caller knows that the file was cut. */
  readonly isCut?: boolean | undefined;
}

/** No row is longer, and no quote is closed further on: what stands there is decided without the rest of the file. */
const LONGEST_ROW = 1 << 20;
/** So far behind the beginning of a row is looked to decide what it is. */
export const CSV_REACH = 4 * LONGEST_ROW;

const LINE_END = /\r\n|\n|\r/g;

function lineEndAfter(text: string, at: number): number {
  LINE_END.lastIndex = at;
  return LINE_END.exec(text)?.index ?? text.length;
}

/** Lines after an open quote that are looked at to tell a stray quote from a cut file. */
const LINES_AHEAD = 20;

/** True when lines that look like rows follow: the quote is stray, and the file goes on. */
function rowsFollow(text: string, from: number, separator: string, columns: number): boolean {
  let at = lineEndAfter(text, from);
  const last = from + 2 * LONGEST_ROW;
  for (let count = 0; at < Math.min(text.length, last) && count < LINES_AHEAD; count += 1) {
    const end = lineEndAfter(text, at + 1);
    const separators = text.slice(at, Math.min(end, at + 100_000)).split(separator).length - 1;
    if (separators >= 1 && separators >= (columns - 1) / 2) return true;
    at = end;
  }
  return false;
}

/** Where the quotes that open at an offset are closed; `stray` when a quote stands inside, `open` when none closes them before `limit`. */
function closingQuote(
  text: string,
  start: number,
  limit: number,
  separator: string,
): number | "stray" | "open" {
  for (let at = text.indexOf('"', start + 1); at >= 0 && at < limit; at = text.indexOf('"', at + 1)) {
    const next = text[at + 1];
    if (next === undefined || next === separator || next === "\n" || next === "\r") return at;
    if (next !== '"') return "stray";
    at += 1;
  }
  return "open";
}

/** The text inside quotes. */
const unquoted = (text: string) => text.replaceAll('""', '"');

/** Reads the rows of a file one by one, from texts that hold parts of it. */
export interface CsvScanner {
  /** The row that begins at an offset of a text, and where it ends; the text reaches to the end of the file, or at least {@link CSV_REACH} further. */
  rowAt(text: string, at: number): { readonly row: CsvRow; readonly next: number };
  /** To be called when the next text begins so much further on in the file. */
  moved(by: number): void;
}

export function createCsvScanner({ separator, columns, isCut }: CsvOptions): CsvScanner {
  const plain = new RegExp(`[^${separator === "|" ? "\\|" : separator}\\r\\n]*`, "y");
  let reach: "file" | "line" = "file";
  let literalUntil = 0;
  let widest = 1;
  let number = 0;

  const literal = (text: string, start: number): CsvCell => {
    plain.lastIndex = start;
    const found = plain.exec(text)?.[0] ?? "";
    const isQuoted = found.length > 1 && found.startsWith('"') && found.endsWith('"');
    const inside = isQuoted ? unquoted(found.slice(1, -1)) : found;
    return { text: inside, start, end: start + found.length, hasStrayQuote: found[0] === '"', isCut: false };
  };
  const cellAt = (text: string, start: number, end: number): CsvCell => {
    if (text[start] !== '"' || start < literalUntil) return literal(text, start);
    const limit = reach === "file" ? Math.min(text.length, end) : lineEndAfter(text, start);
    const close = closingQuote(text, start, limit, separator);
    if (close === "stray") return literal(text, start);
    if (close !== "open") {
      const inside = unquoted(text.slice(start + 1, close));
      return { text: inside, start, end: close + 1, hasStrayQuote: false, isCut: false };
    }
    const isAtEnd = limit === text.length;
    if (reach === "file" && isAtEnd && (isCut || !rowsFollow(text, start, separator, widest))) {
      const inside = unquoted(text.slice(start + 1));
      return { text: inside, start, end: text.length, hasStrayQuote: false, isCut: true };
    }
    reach = "line";
    literalUntil = lineEndAfter(text, start);
    return literal(text, start);
  };

  return {
    rowAt(text, from) {
      const cells: CsvCell[] = [];
      let at = from;
      number += 1;
      for (;;) {
        const cell = cellAt(text, at, from + LONGEST_ROW);
        cells.push(cell);
        at = cell.end;
        if (at - from > LONGEST_ROW && !cell.isCut)
          return { row: { number, cells, fault: "line" }, next: at };
        if (text[at] !== separator) break;
        if (cells.length > columns) return { row: { number, cells, fault: "columns" }, next: at };
        at += 1;
      }
      at += text.startsWith("\r\n", at) ? 2 : 1;
      widest = Math.max(widest, cells.length);
      return { row: { number, cells }, next: Math.min(at, text.length) };
    },
    moved(by) {
      literalUntil -= by;
    },
  };
}

/**
 * The rows of a CSV text (RFC 4180, any line end), one at a time, with the place of every cell, in one pass. A quote that is never closed
 * is kept as text when rows follow; otherwise the file was cut inside the cell.
 */
export function* csvRows(text: string, options: CsvOptions): Generator<CsvRow> {
  const scanner = createCsvScanner(options);
  for (let at = 0; at < text.length; ) {
    const { row, next } = scanner.rowAt(text, at);
    yield row;
    if (row.fault) return;
    at = next;
  }
}

/** Rows of a part of a file, with the text of the part in which their offsets count. */
export interface CsvBlock {
  readonly text: string;
  readonly rows: readonly CsvRow[];
}

/** A row whose offsets count from further on, with texts of its own. */
const movedRow = (row: CsvRow, from: number): CsvRow => ({
  ...row,
  cells: row.cells.map((cell) => ({
    ...cell,
    text: detached(cell.text),
    start: cell.start - from,
    end: cell.end - from,
  })),
});

/** So long are the blocks: what is made of a short one is given back at once. So much is read before some of them are given. */
const BLOCK = 1 << 14;
const FILL = 1 << 20;

/** The rows of a CSV file from pieces of its text, in blocks; memory holds a few million characters, whatever the length of the file. */
export async function* csvBlocks(
  pieces: AsyncIterable<string>,
  options: CsvOptions,
): AsyncGenerator<CsvBlock> {
  const scanner = createCsvScanner(options);
  let held = "";
  let isOver = false;
  function* blocks(reach: number): Generator<CsvBlock> {
    let from = 0;
    while (!isOver && held.length - from > reach) {
      const rows: CsvRow[] = [];
      let at = from;
      while (!isOver && at < Math.min(from + BLOCK, held.length)) {
        const { row, next } = scanner.rowAt(held, at);
        rows.push(movedRow(row, from));
        at = next;
        isOver = row.fault !== undefined;
      }
      yield { text: detached(held.slice(from, at)), rows };
      from = at;
    }
    scanner.moved(from);
    held = held.slice(from);
  }
  for await (const piece of pieces) {
    held += piece;
    if (held.length > CSV_REACH + FILL) yield* blocks(CSV_REACH);
    if (isOver) return;
  }
  yield* blocks(0);
}
