import type { HeaderCells } from "./header-cells.js";
import { type MergedRange, rangeAt } from "./merged-cells.js";
import type { SheetCell, SheetRow } from "./sheet.js";
import type { TableColumns } from "./table-columns.js";

/** Why a row is no action. */
export type AsideRow = "summary-row" | "repeated-header" | "section-row";

/** What rows are called that sum up the others. A new word is one alternative here. */
const SUMMARY =
  /^(?:sous[ -]?|s\/ ?|grand )?(?:(?:total|totaux)(?: (?:générale?|généraux|annuel|partiel|cumulé|des? .{1,40}|par .{1,40}))?|moyennes?(?: générale| annuelle)?|sommes?|médianes?|cumuls?|subtotal|grand total|average|mean|median|sum|gesamt(?:total|summe)?|zwischentotal|summe|insgesamt|durchschnitt|totale(?: generale)?|somma|media)(?: (?:19|20)\d\d)?(?: ?\(.{0,40}\))?\s*:?$/iu;
/** Words that begin a sum: of one when nothing but numbers stands beside them. */
const SUMS =
  /^(?:sous[ -]?|s\/ ?)?(?:tota(?:l|ux)|ensemble|moyennes?|sommes?|cumuls?|nombre total|nb total|gesamt|summe|totale)(?![\p{L}-])/iu;
/** How a line begins that speaks of the table and not of an action. */
const REMARK =
  /^(?:sources?|nota ?bene|n\.?b\.?|notes?|légende|lecture|champ|quelle|fonte)\s*:|^(?:\*|\(\d\)|¹|²)|^(?:mise? à jour|mis à jour|données (?:arrêtées|au|provisoires)|document (?:de travail|établi)|extrait|extraction|édité|établi)\b/iu;
/** Parts of a programme under which actions stand. */
const SECTION =
  /^(?:axe|objectif|volet|priorité|orientation|chapitre|partie|thématique|thème|mesure|action n°|handlungsfeld|ziel|asse|obiettivo)\s*(?:n°|stratégique|opérationnel)?\s*\d/iu;
const LONGEST = 80;
/** Fewer columns may well have one cell filled in. */
const FEWEST_COLUMNS = 4;

const isFilled = ({ text }: SheetCell) => text.trim() !== "";
const isNumber = ({ kind, text }: SheetCell) =>
  kind === "number" || kind === "error" || /^[\d\s.,'’€%+-]+(?:CHF|€)?$/u.test(text.trim());

const knownColumns = ({ byIndex }: TableColumns) =>
  [...byIndex.values()].filter(({ meaning }) => meaning.is === "column");

function columnName({ byIndex }: TableColumns, column: number): string | undefined {
  const meaning = byIndex.get(column)?.meaning;
  return meaning?.is === "column" ? meaning.column.name : undefined;
}

/** True for a row that sums up the others, by its first cell, its title, or any of its words where all else are numbers. */
function isSummary(filled: readonly SheetCell[], columns: TableColumns): boolean {
  const title = filled.find(({ column }) => columnName(columns, column) === "title");
  const isSum = (cell: SheetCell | undefined) =>
    cell !== undefined && cell.text.length <= LONGEST && SUMMARY.test(cell.text.trim());
  if ([filled[0], title].some(isSum)) return true;
  const words = filled.filter((cell) => !isNumber(cell));
  const [word] = words;
  const isLarge = knownColumns(columns).length >= FEWEST_COLUMNS;
  if (isLarge && word && words.length === 1 && filled.length > 1 && SUMS.test(word.text.trim())) return true;
  // Numbers below a column of titles that has none are no action.
  const hasTitles = [...columns.byIndex.keys()].some((column) => columnName(columns, column) === "title");
  return hasTitles && !title && words.length === 0 && filled.length > 0;
}

/** True for the headers printed again, at the top of a page or of a year. */
function isRepeated(
  filled: readonly SheetCell[],
  { row }: HeaderCells,
  printed: ReadonlyMap<number, ReadonlySet<string>>,
): boolean {
  const same = filled.filter(({ column, text }) => printed.get(column)?.has(text.trim().toLowerCase()));
  return same.length >= Math.min(2, row.cells.length) && same.length * 3 >= filled.length * 2;
}

/** The texts of the rows of the headers by column, in lower case. */
export function printedHeaders(
  rows: readonly SheetRow[],
  { row, numbers }: HeaderCells,
): ReadonlyMap<number, ReadonlySet<string>> {
  const printed = new Map<number, Set<string>>();
  for (const { cells } of [...rows.filter(({ number }) => numbers.has(number)), row])
    for (const { column, text } of cells)
      if (text.trim() !== "")
        printed.set(column, (printed.get(column) ?? new Set()).add(text.trim().toLowerCase()));
  return printed;
}

/** True for a row that only names the part of the table below it: one cell over the others, or alone in a table of several columns. */
function isSection(
  filled: readonly SheetCell[],
  columns: TableColumns,
  merges: readonly MergedRange[],
): boolean {
  const [only, ...others] = filled;
  if (!only || others.length > 0) return false;
  const range = rangeAt(merges, only);
  const known = knownColumns(columns);
  const isWide =
    range !== undefined &&
    range.bottom === range.top &&
    range.right - range.left + 1 >= Math.min(3, columns.byIndex.size);
  if (isWide && columns.byIndex.size > 1) return true;
  const isByName = known.some(({ meaning }) => meaning.is === "column" && meaning.how === "name");
  if (isByName || known.length < FEWEST_COLUMNS) return SECTION.test(only.text.trim()) && known.length > 2;
  return true;
}

/**
 * Why a row is no action: it sums up the others, prints the headers again, names a part of the table, or is a remark on it. Undefined for an
 * action, and for every row of an export.
 */
export function asideRow(
  { cells }: SheetRow,
  header: HeaderCells,
  table: {
    readonly columns: TableColumns;
    readonly merges: readonly MergedRange[];
    readonly printed: ReadonlyMap<number, ReadonlySet<string>>;
  },
): AsideRow | undefined {
  const { columns, merges, printed } = table;
  // A cell over several columns counts once, one over several rows in each of them.
  const filled = [
    ...new Map(
      cells
        .filter(isFilled)
        .reverse()
        .map((cell) => [cell.start, cell]),
    ).values(),
  ].reverse();
  if (columns.isExport || filled.length === 0) return undefined;
  if (isSummary(filled, columns)) return "summary-row";
  if (isRepeated(filled, header, printed)) return "repeated-header";
  const [only] = filled;
  if (filled.length === 1 && only && REMARK.test(only.text.trim())) return "summary-row";
  return isSection(filled, columns, merges) ? "section-row" : undefined;
}
