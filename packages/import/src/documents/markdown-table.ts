import { type Passage, passageOf } from "../passage.js";
import type { SourceLine } from "../source-text.js";
import type { CellPlace } from "./block.js";

/** A cell of a table in a plain text. */
export interface PrintedCell {
  readonly place: CellPlace;
  readonly words: Passage;
}

const ROW = /^\s*\|.*\|\s*$/;
/** The line between the headers and the rows (GitHub Flavored Markdown, tables). */
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*\|?)?\s*$/;

function cellsOf(line: SourceLine, table: number, row: number, isHeader: boolean): readonly PrintedCell[] {
  const borders = Array.from(line.text.matchAll(/(?<!\\)\|/g), ({ index }) => index);
  return borders.slice(0, -1).flatMap((border, column) => {
    const words = passageOf(line, border + 1, borders[column + 1]);
    const place = { table, row, column, ...(isHeader ? { isHeader } : {}) };
    return words.text === "" ? [] : [{ place, words }];
  });
}

/** The cells of the tables that a text draws with bars, by the number of their line; the rule below the headers has none. */
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
