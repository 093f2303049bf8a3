/** A passage of the source: Unicode code points over the exact text, from 0, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One line of the source without its line end. */
export interface SourceLine extends Span {
  /** Number of the line, from 1. */
  readonly number: number;
  readonly text: string;
  /** Page of the document, from 1; only of formats that have pages. */
  readonly page?: number;
}

/** The decoded text of a source, cut into lines. */
export interface SourceText {
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  readonly lines: readonly SourceLine[];
}

/** A text as importers take it from a document of any format. */
export interface SourceDocument {
  readonly text: SourceText;
  /** Numbers of the lines that stand around the content: menus, running headers. */
  readonly furniture?: ReadonlySet<number>;
  readonly spansIn?: "file" | "extracted-text";
  /** What a record says of its source; in French. */
  readonly note?: string | undefined;
}

const LINE_END = /\r\n|[\n\r\u2028\u2029]/g;
const ASTRAL = /[\u{10000}-\u{10FFFF}]/gu;

/** Code points of a text; characters beyond the basic plane count once. */
function codePoints(text: string): number {
  let pairs = 0;
  for (const _ of text.matchAll(ASTRAL)) pairs += 1;
  return text.length - pairs;
}

/** Where a part of a source begins: the number of its first line, and the code points before it. */
export interface SourcePlace {
  readonly line: number;
  readonly start: number;
}

/**
 * Cuts a text into lines (LF, CR LF, CR, U+2028, U+2029), in one pass. A text that ends with a line end has no empty last line. The lines of a part
 * of a source have the numbers and the places that they have in the whole.
 */
export function readSourceText(text: string, from: SourcePlace = { line: 1, start: 0 }): SourceText {
  const lines: SourceLine[] = [];
  let at = 0;
  let { start } = from;
  const add = (to: number, lineEnd: number): void => {
    const line = text.slice(at, to);
    const end = start + codePoints(line);
    lines.push({ number: from.line + lines.length, start, end, text: line });
    at = to + lineEnd;
    start = end + lineEnd;
  };
  for (const found of text.matchAll(LINE_END)) add(found.index, found[0].length);
  if (at < text.length || lines.length === 0) add(text.length, 0);
  return { text, length: start - from.start, lines };
}

/** Offsets (UTF-16) of the characters of a line beyond the basic plane, found once for each line. */
const astral = new WeakMap<SourceLine, readonly number[]>();

function astralOffsets(line: SourceLine): readonly number[] {
  if (line.text.length === line.end - line.start) return [];
  const known = astral.get(line);
  if (known) return known;
  const found = Array.from(line.text.matchAll(ASTRAL), ({ index }) => index);
  astral.set(line, found);
  return found;
}

/** How many offsets, which grow, satisfy what holds for the first of them only; by binary search. */
function countWhile(offsets: readonly number[], holds: (offset: number, index: number) => boolean): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(offsets[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span of a part of a line, from offsets in its text (UTF-16, as string methods give them). */
export function spanIn(line: SourceLine, from = 0, to = line.text.length): Span {
  const offsets = astralOffsets(line);
  const position = (at: number) => line.start + at - countWhile(offsets, (offset) => offset + 2 <= at);
  const start = Math.min(Math.max(0, from), line.text.length);
  return { start: position(start), end: position(Math.min(Math.max(start, to), line.text.length)) };
}

/** The span of a line without the blanks around it. */
export function trimmedSpan(line: SourceLine): Span {
  const text = line.text.trimEnd();
  return spanIn(line, text.length - text.trimStart().length, text.length);
}

/** From the first character of the first line to the last one of the last line. */
export function spanOfLines(lines: readonly SourceLine[]): Span {
  return { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
}

/** The line that holds a position, by binary search; the last one when the position is past the end. */
export function lineAt(source: SourceText, position: number): SourceLine {
  let low = 0;
  let high = source.lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lines[middle] as SourceLine).start <= position) low = middle;
    else high = middle - 1;
  }
  return source.lines[low] as SourceLine;
}

/** The lines that a span touches, first to last. */
export function linesOf(source: SourceText, span: Span): readonly SourceLine[] {
  const first = lineAt(source, span.start).number;
  const last = lineAt(source, Math.max(span.start, span.end - 1)).number;
  const before = (source.lines[0]?.number ?? 1) - 1;
  return source.lines.slice(first - 1 - before, last - before);
}

/** The offset (UTF-16) in the text of a line of a position in the source; positions outside the line are moved to its ends. */
export function offsetIn(line: SourceLine, position: number): number {
  const at = Math.max(0, Math.min(position, line.end) - line.start);
  return at + countWhile(astralOffsets(line), (offset, index) => offset - index < at);
}

/** The words of a span that lies in one line; a longer span is cut at the end of its first line. */
export function textOf(source: SourceText, span: Span): string {
  const line = lineAt(source, span.start);
  return line.text.slice(offsetIn(line, span.start), offsetIn(line, span.end));
}
