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
  /** True when the row has more cells than are read; the scan ends there. */
  readonly isTooWide: boolean;
}

export interface CsvOptions {
  readonly separator: string;
  /** Most cells of a row. */
  readonly columns: number;
  /** True when the caller knows that the file was cut. */
  readonly isCut?: boolean | undefined;
}

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
  for (let count = 0; at < text.length && count < LINES_AHEAD; count += 1) {
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

/**
 * The rows of a CSV text (RFC 4180, any line end), one at a time, with the place of every cell, in one pass. A quote that is never closed
 * is kept as text when rows follow; otherwise the file was cut inside the cell.
 */
export function* csvRows(text: string, { separator, columns, isCut }: CsvOptions): Generator<CsvRow> {
  const plain = new RegExp(`[^${separator === "|" ? "\\|" : separator}\\r\\n]*`, "y");
  let reach: "file" | "line" = "file";
  let literalUntil = 0;
  let widest = 1;
  let at = 0;

  const literal = (start: number): CsvCell => {
    plain.lastIndex = start;
    const found = plain.exec(text)?.[0] ?? "";
    const isQuoted = found.length > 1 && found.startsWith('"') && found.endsWith('"');
    const inside = isQuoted ? unquoted(found.slice(1, -1)) : found;
    return { text: inside, start, end: start + found.length, hasStrayQuote: found[0] === '"', isCut: false };
  };
  const cellAt = (start: number): CsvCell => {
    if (text[start] !== '"' || start < literalUntil) return literal(start);
    const limit = reach === "file" ? text.length : lineEndAfter(text, start);
    const close = closingQuote(text, start, limit, separator);
    if (close === "stray") return literal(start);
    if (close !== "open") {
      const inside = unquoted(text.slice(start + 1, close));
      return { text: inside, start, end: close + 1, hasStrayQuote: false, isCut: false };
    }
    if (reach === "file" && (isCut || !rowsFollow(text, start, separator, widest))) {
      const inside = unquoted(text.slice(start + 1));
      return { text: inside, start, end: text.length, hasStrayQuote: false, isCut: true };
    }
    reach = "line";
    literalUntil = lineEndAfter(text, start);
    return literal(start);
  };

  for (let number = 1; at < text.length; number += 1) {
    const cells: CsvCell[] = [];
    for (;;) {
      const cell = cellAt(at);
      cells.push(cell);
      at = cell.end;
      if (text[at] !== separator) break;
      if (cells.length > columns) {
        yield { number, cells, isTooWide: true };
        return;
      }
      at += 1;
    }
    at += text.startsWith("\r\n", at) ? 2 : 1;
    widest = Math.max(widest, cells.length);
    yield { number, cells, isTooWide: false };
  }
}
