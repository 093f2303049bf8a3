import { withoutMarks } from "../markdown-line.js";
import { type Passage, placesOf } from "../passage.js";
import type { SourceLine } from "../source-text.js";
import type { CellPlace } from "./block.js";

/** A cell of a table in a plain text. */
export interface PrintedCell {
  readonly place: CellPlace;
  readonly words: Passage;
}

const ROW = /^\s*\|.*\|\s*$/;
/** How a cell of one line breaks its own lines. */
const BREAK = /<br\s?\/?>/giu;
/** The line between the headers and the rows (GitHub Flavored Markdown, tables). */
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*\|?)?\s*$/;

function cellsOf(line: SourceLine, table: number, row: number, isHeader: boolean): readonly PrintedCell[] {
  const places = placesOf(line);
  const borders = Array.from(line.text.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  return borders.slice(0, -1).flatMap((border, column) => {
    const place = { table, row, column, ...(isHeader ? { isHeader } : {}) };
    const end = borders[column + 1] ?? line.text.length;
    const breaks = [...line.text.slice(border + 1, end).matchAll(BREAK)];
    const starts = [border + 1, ...breaks.map(({ index, 0: tag }) => border + 1 + index + tag.length)];
    const ends = [...breaks.map(({ index }) => border + 1 + index), end];
    return starts
      .map((start, at) => ({
        place,
        words: withoutMarks(line, start, ends[at] ?? line.text.length, places).words,
      }))
      .filter(({ words }) => words.text !== "");
  });
}

/** The cells of the tables that a text draws with bars, by the number of their line; the rule below the headers and a row without words have none. */
export function passagesOfCells(lines: readonly SourceLine[]): ReadonlyMap<number, readonly PrintedCell[]> {
  const found = new Map<number, readonly PrintedCell[]>();
  let [table, row] = [-1, 0];
  let isInside = false;
  for (const [at, line] of lines.entries()) {
    const isRow = ROW.test(line.text) || RULE.test(line.text);
    if (isRow && !isInside) [table, row] = [table + 1, 0];
    isInside = isRow;
    if (!isRow) continue;
    const isHeader = row === 0 && RULE.test(lines[at + 1]?.text ?? "");
    found.set(line.number, RULE.test(line.text) ? [] : cellsOf(line, table, row, isHeader));
    if (!RULE.test(line.text)) row += 1;
  }
  return found;
}
