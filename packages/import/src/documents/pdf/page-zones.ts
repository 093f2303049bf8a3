import { bulletIn } from "../list-sign.js";
import { cellsInMiddle } from "./middle-rows.js";
import type { Line, Segment } from "./page-lines.js";

/** A part of a page that is read in one way: lines one after the other, columns one after the other, or rows of a table. */
export type Zone =
  | { readonly is: "flow"; readonly lines: readonly Segment[] }
  | { readonly is: "columns"; readonly columns: readonly (readonly Segment[])[] }
  | { readonly is: "table"; readonly columns: readonly (readonly Segment[])[]; readonly goesOn?: boolean };

/** A strip without words, from left to right. */
interface Gutter {
  readonly start: number;
  readonly end: number;
}

/** A strip narrower than this share of the size, or than this many points, parts nothing. */
const NARROWEST = 0.55;
const NARROWEST_POINTS = 6;
/** What longer words of the lines below leave of a strip. */
const LEFT = 0.15;
/** Lines that are farther apart than this many sizes are not rows of one table. */
const FARTHEST = 4.5;
/** A line this much larger than the text is a heading: in the first column no row, in another one that of a column of the page. */
const HEADING = 1.12;
/** Columns of a page have so many lines, which are so full; in a table so many first cells have a neighbour on their baseline. */
const FEWEST_LINES = 3;
const FULL = 0.72;
const ALIGNED = 0.6;

const isApart = (a: Segment, b: Segment) => a.end < b.start || b.end < a.start;

/** Strips between the segments of a line. */
function guttersOf(segments: readonly Segment[]): readonly Gutter[] {
  const inOrder = [...segments].sort((a, b) => a.start - b.start);
  return inOrder.slice(1).map((segment, at) => ({ start: inOrder[at]?.end ?? 0, end: segment.start }));
}

/** What is left of strips where some segments stand. */
function cutBy(
  gutters: readonly Gutter[],
  segments: readonly Segment[],
  narrowest: number,
): readonly Gutter[] {
  return gutters
    .flatMap((gutter) => {
      let parts: readonly Gutter[] = [gutter];
      for (const { start, end } of segments)
        parts = parts.flatMap((part) =>
          end <= part.start || start >= part.end
            ? [part]
            : [
                { start: part.start, end: start },
                { start: end, end: part.end },
              ],
        );
      return parts;
    })
    .filter(({ start, end }) => end - start >= narrowest);
}

/** The line, with the next one where both stand beside each other though not on one baseline. */
function besideEachOther(line: Line, next: Line | undefined): readonly Segment[] {
  const [only, ...others] = line.segments;
  const [one, ...more] = next?.segments ?? [];
  if (!only || !one || !next || others.length > 0 || more.length > 0) return line.segments;
  return next.y - line.y < 0.9 * line.size && isApart(only, one) ? [only, one] : line.segments;
}

/** Where each column begins and ends, from the strips between them. */
const columnOf = ({ start, end }: Segment, gutters: readonly Gutter[]) =>
  gutters.filter((gutter) => gutter.start <= (start + end) / 2 && gutter.end <= start + 0.1).length;

function columnsOf(lines: readonly Line[], gutters: readonly Gutter[]): readonly (readonly Segment[])[] {
  const columns = Array.from({ length: gutters.length + 1 }, (): Segment[] => []);
  for (const segment of lines.flatMap(({ segments }) => segments)) {
    const column = columns[columnOf(segment, gutters)] as Segment[];
    const last = column.at(-1);
    // What a row prints with gaps inside one column is one line of it.
    if (last && Math.abs(last.y - segment.y) < 0.3 * segment.size)
      column.splice(-1, 1, { ...last, text: `${last.text} ${segment.text}`, end: segment.end });
    else column.push(segment);
  }
  return columns;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function fullnessOf(column: readonly Segment[]): number {
  const left = Math.min(...column.map(({ start }) => start));
  const right = Math.max(...column.map(({ end }) => end));
  return median(column.map(({ start, end }) => end - start)) / Math.max(1, right - left);
}

/** True when columns are read one after the other and not row by row. */
function areColumns(columns: readonly (readonly Segment[])[]): boolean {
  if (columns.some(({ length }) => length < FEWEST_LINES)) return false;
  const bulleted = columns.filter((column) => column.filter(({ text }) => bulletIn(text)).length > 1);
  if (bulleted.length > 1) return true;
  if (columns.every((column) => column.length > FEWEST_LINES && fullnessOf(column) >= FULL)) return true;
  const [first = [], ...others] = columns;
  const size = median(columns.flat().map((segment) => segment.size));
  if (others.every((column) => column.some((segment) => segment.size > HEADING * size))) return true;
  const beside = others.flat().map(({ y }) => y);
  const aligned = first.filter(({ y, size }) => beside.some((other) => Math.abs(other - y) < 0.35 * size));
  const isSparse = first.length < 0.5 * Math.max(...others.map(({ length }) => length));
  return !isSparse && aligned.length < ALIGNED * first.length;
}

interface Stretch {
  readonly lines: readonly Line[];
  readonly gutters: readonly Gutter[];
}

const isInFirst = ([segment]: readonly Segment[], gutters: readonly Gutter[]) =>
  segment !== undefined && columnOf(segment, gutters) === 0;

/** The lines from one on between which the same strips stay free. */
function stretchFrom(lines: readonly Line[], from: number, textSize: number): Stretch | undefined {
  const first = lines[from] as Line;
  const segments = besideEachOther(first, lines[from + 1]);
  if (segments.length < 2) return undefined;
  const narrowest = Math.max(NARROWEST_POINTS, NARROWEST * first.size);
  let gutters: readonly Gutter[] = guttersOf(segments).filter(({ start, end }) => end - start >= narrowest);
  let end = from;
  for (let at = from; at < lines.length && gutters.length > 0; at += 1) {
    const line = lines[at] as Line;
    const before = lines[at - 1];
    if (at > from && before && line.y - before.y > FARTHEST * Math.max(line.size, textSize)) break;
    const isHeading =
      line.segments.length === 1 &&
      line.size > HEADING * Math.max(textSize, first.size) &&
      isInFirst(line.segments, gutters);
    const left =
      isHeading && at > from ? [] : cutBy(gutters, line.segments, at > from ? LEFT * first.size : narrowest);
    if (left.length === 0) break;
    gutters = left;
    end = at + 1;
  }
  return end > from ? { lines: lines.slice(from, end), gutters } : undefined;
}

/** Without the lines at its end that have words in the first column only: they may be text below the table. */
function withoutTail({ lines, gutters }: Stretch): readonly Line[] {
  const last = lines.findLastIndex(({ segments }) =>
    segments.some((segment) => columnOf(segment, gutters) > 0),
  );
  const end = lines[last];
  const next = lines[last + 1];
  // A label in the middle of a high row stands below the first line of what it labels, and above the last one.
  const isBeside = end && next && next.segments.length === 1 && next.y - end.y < 0.9 * end.size;
  return lines.slice(0, last + (isBeside ? 2 : 1));
}

/** Where the columns of a table begin. */
export type ColumnEdges = readonly number[];

/** Where the columns of the table begin with which a page ends; undefined where it ends otherwise. */
export function edgesAtEnd(zones: readonly Zone[]): ColumnEdges | undefined {
  const last = zones.at(-1);
  return last?.is === "table"
    ? last.columns.map((column) => Math.min(...column.map(({ start }) => start)))
    : undefined;
}

/** The lines with which a page goes on with the table of the page before: each of their words begins where one of its columns does. */
function goesOnWith(lines: readonly Line[], edges: ColumnEdges | undefined): readonly Line[] {
  if (!edges) return [];
  const isInColumn = ({ start }: Segment) => edges.some((edge) => Math.abs(edge - start) < 1);
  const end = lines.findIndex(({ segments }) => !segments.every(isInColumn));
  const own = end < 0 ? lines : lines.slice(0, end);
  const last = own.findLastIndex(({ segments }) =>
    segments.some(({ start }) => Math.abs(start - (edges[0] ?? 0)) >= 1),
  );
  return own.slice(0, last + 1);
}

/** The lines of a table whose columns are known, by these. */
function columnsBetween(lines: readonly Line[], edges: ColumnEdges): readonly (readonly Segment[])[] {
  const all = lines.flatMap(({ segments }) => segments);
  return edges.map((edge) => all.filter(({ start }) => Math.abs(edge - start) < 1));
}

/** Cuts a page, line by line from the top, into the parts that are read in one way; `before` is where the columns of the table begin that ends the page before. */
export function zonesOf(
  lines: readonly Line[],
  textSize: number,
  before?: ColumnEdges | undefined,
): readonly Zone[] {
  const rest = goesOnWith(lines, before);
  if (!before || rest.length === 0) return zonesWithin(lines, textSize);
  const table: Zone = { is: "table", columns: columnsBetween(rest, before), goesOn: true };
  return [table, ...zonesWithin(lines.slice(rest.length), textSize)];
}

function zonesWithin(lines: readonly Line[], textSize: number): readonly Zone[] {
  const zones: Zone[] = [];
  const flow = (segments: readonly Segment[]): void => {
    const last = zones.at(-1);
    if (last?.is === "flow") zones.splice(-1, 1, { is: "flow", lines: [...last.lines, ...segments] });
    else zones.push({ is: "flow", lines: segments });
  };
  for (let at = 0; at < lines.length; ) {
    const stretch = stretchFrom(lines, at, textSize);
    const whole = stretch && columnsOf(stretch.lines, stretch.gutters);
    const rows = stretch ? withoutTail(stretch) : [];
    const isInMiddle = stretch !== undefined && cellsInMiddle(columnsOf(rows, stretch.gutters)) !== undefined;
    if (stretch && whole && !isInMiddle && areColumns(whole)) {
      zones.push({ is: "columns", columns: whole });
      at += stretch.lines.length;
      continue;
    }
    const isTable = stretch && rows.filter(({ segments }) => segments.length > 1).length > 1;
    if (stretch && (isTable || rows.length > 2)) {
      zones.push({ is: "table", columns: columnsOf(rows, stretch.gutters) });
      at += rows.length;
    } else {
      flow(oneLine(lines[at] as Line));
      at += 1;
    }
  }
  return zones;
}

/** The segments of a line that stands alone, as one. */
function oneLine({ segments }: Line): readonly Segment[] {
  const [first, ...others] = segments;
  if (!first) return [];
  const text = [first, ...others].map((segment) => segment.text).join(" ");
  return [{ ...first, text, end: others.at(-1)?.end ?? first.end }];
}
