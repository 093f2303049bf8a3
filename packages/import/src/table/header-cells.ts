import { normaliseLabel } from "@openhpa/vocabularies";
import type { HeaderMeaning } from "./column-names.js";
import type { MergedRange } from "./merged-cells.js";
import type { SheetCell, SheetRow } from "./sheet.js";

/** The headers of a table, which may stand in several rows. */
export interface HeaderCells {
  /** The row of the headers, each column with all that stands above it. */
  readonly row: SheetRow;
  /** Numbers of the rows that hold them. */
  readonly numbers: ReadonlySet<number>;
}

type Meaning = (header: string) => HeaderMeaning;

const isFilled = ({ text }: SheetCell) => text.trim() !== "";
const isKnown = (text: string, meaning: Meaning) => !["unknown", "ignored"].includes(meaning(text).is);

/** What a lower header names a part of, without a name of its own: `Porteur` above `Nom`. */
const NAME = /^(?:nom|intitule|libelle|denomination|name|nome|bezeichnung|titre)$/;

/** A header below another one: by itself where it is known, as what is above it where it only says `Nom`, else with both. */
function below(upper: string, own: string, meaning: Meaning): string {
  if (upper === "" || upper === own) return own;
  if (NAME.test(normaliseLabel(own)) && isKnown(upper, meaning)) return upper;
  return isKnown(own, meaning) ? own : `${upper} [${own}]`;
}

/** The text of the merged cell that covers a place from another one; several columns at once, or several rows. */
function coveringText(
  cells: ReadonlyMap<string, SheetCell>,
  merges: readonly MergedRange[],
  row: number,
  column: number,
): SheetCell | undefined {
  const range = merges.find(
    ({ top, left, bottom, right }) =>
      top <= row && row <= bottom && left <= column && column <= right && (top < bottom || left < right),
  );
  const cell = range && cells.get(`${range.top} ${range.left}`);
  return cell && isFilled(cell) ? cell : undefined;
}

/** Rows above the headers in which what stands over them is looked for. */
const ROWS_ABOVE = 3;
/** No more ranges stand in a few rows. */
const MOST_RANGES = 4_000;

/** Alone in its row over the first header of several, a cell that is not merged names the table; one that is merged may be a known header. */
function isBanner(
  cell: SheetCell,
  header: SheetRow,
  above: readonly SheetRow[],
  isHeader: (text: string) => boolean,
  range: MergedRange | undefined,
): boolean {
  const filled = header.cells.filter(isFilled);
  const row = above.find(({ number }) => number === cell.row)?.cells.filter(isFilled) ?? [];
  const isAlone = row.length === 1 && filled.length > 2 && filled[0]?.column === cell.column;
  return isAlone && (range === undefined || !isHeader(cell.text.trim()));
}

/** What stands over each column in the rows above: merged cells, and in the row directly above a header that the column itself lacks. */
function upperHeaders(
  rows: readonly SheetRow[],
  header: SheetRow,
  merges: readonly MergedRange[],
  meaning: Meaning,
): ReadonlyMap<number, SheetCell> {
  const above = rows.filter(({ number }) => number < header.number && number >= header.number - ROWS_ABOVE);
  const cells = new Map(
    above.flatMap(({ cells: all }) => all.map((cell) => [`${cell.row} ${cell.column}`, cell] as const)),
  );
  const width = Math.max(
    ...header.cells.map(({ column }) => column),
    ...above.flatMap((row) => row.cells.map(({ column }) => column)),
  );
  const found = new Map<number, SheetCell>();
  for (let column = 0; column <= width; column += 1)
    for (let row = header.number - 1; row >= header.number - ROWS_ABOVE && !found.has(column); row -= 1) {
      const own = row === header.number - 1 ? cells.get(`${row} ${column}`) : undefined;
      const cell = own ?? coveringText(cells, merges, row, column);
      // A title over the whole table stands over no column of its own.
      const range = cell && merges.find(({ top, left }) => top === cell.row && left === cell.column);
      if (!cell || !isFilled(cell) || (range && range.right - range.left >= width)) continue;
      if (!isBanner(cell, header, above, (text) => isKnown(text, meaning), range)) found.set(column, cell);
    }
  return found;
}

/** The columns of the header that a merged cell of it covers with others, and what it says. */
function spannedBy(header: SheetRow, merges: readonly MergedRange[]): ReadonlyMap<number, string> {
  const spanned = new Map<number, string>();
  for (const { top, left, right, bottom } of merges) {
    if (top !== header.number || bottom !== header.number || right === left) continue;
    const text = header.cells.find(({ column }) => column === left)?.text.trim() ?? "";
    for (let column = left; column <= right && column - left < 200; column += 1) spanned.set(column, text);
  }
  return spanned;
}

const isText = ({ kind, text }: SheetCell) => kind === "text" && !/^[\d\s.,/-]+$/.test(text);

/** The row below the headers where it continues them: each of its cells stands under a header of several columns or under none. */
function continuation(
  rows: readonly SheetRow[],
  header: SheetRow,
  spanned: ReadonlyMap<number, string>,
  meaning: Meaning,
): SheetRow | undefined {
  const next = rows.find(({ number }) => number === header.number + 1);
  const filled = next?.cells.filter(isFilled) ?? [];
  if (!next || filled.length === 0) return undefined;
  const named = new Set(header.cells.filter(isFilled).map(({ column }) => column));
  const isOpen = (column: number) =>
    spanned.has(column) || !named.has(column) || (named.has(column) && isLast(column));
  // Without merged cells, what a header spans shows only in the blank ones to its right.
  const isLast = (column: number) =>
    !named.has(column + 1) && filled.some((cell) => cell.column === column + 1);
  if (
    !filled.every((cell) => isText(cell) || spanned.has(cell.column)) ||
    !filled.every(({ column }) => isOpen(column))
  )
    return undefined;
  const title = header.cells.find(({ text }) => {
    const is = meaning(text.trim());
    return is.is === "column" && is.column.name === "title";
  });
  // A row without a title below open headers alone holds their parts; a title stands in each action.
  const isWithoutTitle = title !== undefined && !filled.some(({ column }) => column === title.column);
  const isSpanned = filled.every(({ column }) => spanned.has(column)) && spanned.size > 0;
  return isSpanned ||
    isWithoutTitle ||
    filled.filter(({ text }) => isKnown(text, meaning)).length * 2 >= filled.length
    ? next
    : undefined;
}

/** The line that parts headers from rows where bars and hyphens draw a table (GitHub Flavored Markdown, tables). */
const RULE = /^:?-{2,}:?$/;

function ruleBelow(rows: readonly SheetRow[], last: number): SheetRow | undefined {
  const filled = rows.find(({ number }) => number === last + 1)?.cells.filter(isFilled) ?? [];
  const isRule = filled.length > 0 && filled.every(({ text }) => RULE.test(text.trim()));
  return isRule ? rows.find(({ number }) => number === last + 1) : undefined;
}

/** The text that spans a column in a header without merged cells: the last one to its left. */
function leftOf(header: SheetRow, column: number): string {
  return (
    [...header.cells]
      .filter(isFilled)
      .reverse()
      .find((cell) => cell.column <= column)
      ?.text.trim() ?? ""
  );
}

/** The headers of a table with those above and below that belong to them: super-headers, labels over two rows, and sub-headers. */
export function headerCells(
  rows: readonly SheetRow[],
  header: SheetRow,
  all: readonly MergedRange[],
  meaning: Meaning,
): HeaderCells {
  const merges = all
    .filter(({ top, bottom }) => top <= header.number && bottom >= header.number - ROWS_ABOVE)
    .slice(0, MOST_RANGES);
  const numbers = new Set([header.number]);
  const upper = upperHeaders(rows, header, merges, meaning);
  const spanned = spannedBy(header, merges);
  const next = continuation(rows, header, spanned, meaning);
  if (next) numbers.add(next.number);
  const texts = new Map<number, { cell: SheetCell; text: string }>();
  const rule = ruleBelow(rows, Math.max(...numbers));
  if (rule) numbers.add(rule.number);
  for (const cell of header.cells.filter(isFilled)) texts.set(cell.column, { cell, text: cell.text.trim() });
  for (const cell of next?.cells.filter(isFilled) ?? []) {
    const over = spanned.get(cell.column) ?? leftOf(header, cell.column);
    texts.set(cell.column, { cell, text: below(over, cell.text.trim(), meaning) });
  }
  for (const [column, cell] of upper) {
    const own = texts.get(column);
    const over = cell.text.trim();
    if (own) texts.set(column, { cell: own.cell, text: below(over, own.text, meaning) });
    else if (isKnown(over, meaning) && cell.column === column) {
      texts.set(column, { cell: { ...cell, column }, text: over });
      numbers.add(cell.row);
    }
  }
  const cells = [...texts]
    .sort(([a], [b]) => a - b)
    .map(([column, { cell, text }]): SheetCell => ({ ...cell, column, text }));
  return { row: { number: header.number, cells }, numbers };
}
