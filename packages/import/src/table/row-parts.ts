import { type CellPiece, piecesOf } from "./cell-forms.js";
import { isTicked } from "./marks.js";
import { pairedAmounts } from "./paired-amounts.js";
import type { RowCell } from "./row-context.js";
import { haveOwnAmounts } from "./row-groups.js";
import { addressOf, lettersOf, type SheetCell, type SheetRow } from "./sheet.js";
import { columnsIn } from "./table-columns.js";
import { account, listUnknown, type TableReading } from "./table-reading.js";

/** A piece of the lossless column. */
export interface RecordPiece {
  readonly part: number;
  readonly cell: SheetCell;
}

/** The cells of a row by what their headers mean. */
export interface RowParts {
  /** Cells of our columns that are there, blank ones included. */
  readonly cells: readonly RowCell[];
  /** Columns of ours in which the row has nothing, with their place. */
  readonly blanks: readonly (RowCell & { readonly index: number })[];
  readonly pieces: readonly RecordPiece[];
  /** Cells under no known header. */
  readonly others: readonly SheetCell[];
  /** Amounts that are read with the funder of another cell. */
  readonly paired: readonly SheetCell[];
}

/** Our columns under which a row has a cell with text, one by one. */
function filledIn({ cells }: SheetRow, { columns }: TableReading): ReadonlySet<string> {
  return new Set(
    cells.flatMap(({ column, text }) => {
      const meaning = columns.byIndex.get(column)?.meaning;
      const isOne =
        meaning?.is === "column" && meaning.form?.is !== "period" && meaning.form?.is !== "year-mark";
      return isOne && text.trim() !== "" ? [meaning.column.name] : [];
    }),
  );
}

/** A cell of ours as the cells of our columns that it gives. */
function rowCells(cell: SheetCell, table: TableReading, filled: ReadonlySet<string>): readonly RowCell[] {
  const column = table.columns.byIndex.get(cell.column);
  if (column?.meaning.is !== "column") return [];
  const { meaning, header } = column;
  const from = { cell, column };
  const isPlain = meaning.form === undefined || table.columns.isExport;
  if (isPlain || cell.text.trim() === "" || cell.kind === "error" || cell.isCut)
    return [{ column: meaning.column, cell, from }];
  const pieces = piecesOf(meaning.form, {
    text: cell.text.trim(),
    kind: cell.kind,
    header,
    columns: meaning.columns ?? [meaning.column],
    isFilled: (name) => filled.has(name),
    isOneOfSeveral:
      [...table.columns.byIndex.values()].filter(
        ({ meaning: of }) => of.is === "column" && of.column === meaning.column,
      ).length > 1,
    hasColumn: (name) => table.columns.names.has(name),
  });
  return pieces.map(({ column: of, text, reading }: CellPiece): RowCell => {
    const kind = text === cell.text.trim() ? cell.kind : "text";
    return { column: of, cell: { text, kind }, from, ...(reading ? { reading } : {}) };
  });
}

/** The years that a row ticks, as the two ends of its period; nothing where they do not follow one another or the row has dates. */
function tickedYears(
  row: SheetRow,
  { columns }: TableReading,
  filled: ReadonlySet<string>,
): readonly RowCell[] {
  const ticked = row.cells.flatMap((cell) => {
    const column = columns.byIndex.get(cell.column);
    const meaning = column?.meaning;
    const isYear = meaning?.is === "column" && meaning.form?.is === "year-mark";
    return isYear && column && isTicked(cell.text) === true
      ? [{ cell, column, year: meaning.form.year, columns: meaning.columns ?? [] }]
      : [];
  });
  const inOrder = ticked.sort((a, b) => Number(a.year) - Number(b.year));
  const areNext = inOrder.every(
    ({ year }, at) => at === 0 || Number(year) === Number(inOrder[at - 1]?.year) + 1,
  );
  if (!areNext || filled.has("period_start") || filled.has("period_end")) return [];
  return inOrder.flatMap(({ cell, column, year, columns: [start, end] }, at) => {
    const from = { cell, column };
    const ends = [...(at === 0 && start ? [start] : []), ...(at === inOrder.length - 1 && end ? [end] : [])];
    return ends.map((of): RowCell => ({ column: of, cell: { text: year, kind: "text" }, from }));
  });
}

function partsOfRow(row: SheetRow, table: TableReading, isOwnAmount: boolean): RowParts {
  const { columns } = table;
  const cells: RowCell[] = [];
  const pieces: RecordPiece[] = [];
  const others: SheetCell[] = [];
  const own = filledIn(row, table);
  const years = tickedYears(row, table, own);
  cells.push(...years);
  const pairs = pairedAmounts(row, columns, isOwnAmount);
  const paired = new Set([...pairs.values()].map(({ amount }) => amount));
  const isBetween = ({ column }: SheetCell) =>
    years.some(({ from }) => (from?.cell.column ?? column) <= column) &&
    years.some(({ from }) => (from?.cell.column ?? column) >= column);
  for (const cell of row.cells) {
    if (paired.has(cell)) continue;
    const meaning = columns.byIndex.get(cell.column)?.meaning;
    const isYear = meaning?.is === "column" && meaning.form?.is === "year-mark";
    if (isYear && isTicked(cell.text) === true && years.length > 0) {
      // What stands between the two ends is said by them.
      if (!years.some(({ from }) => from?.cell === cell) && isBetween(cell)) others.push(cell);
    } else if (meaning?.is === "column") {
      const pair = pairs.get(cell);
      const given = rowCells(cell, table, own).map((one) =>
        pair ? { ...one, cell: { ...one.cell, text: pair.text } } : one,
      );
      if (given.length > 0) cells.push(...given);
      else others.push(cell);
    } else if (meaning?.is === "record") pieces.push({ part: meaning.part, cell });
    else others.push(cell);
  }
  // A box that is not ticked answers too.
  const silent = others.flatMap(({ column, text }) => {
    const meaning = columns.byIndex.get(column)?.meaning;
    return meaning?.is === "column" && text.trim() !== "" ? [meaning.column.name] : [];
  });
  const filled = new Set([
    ...silent,
    ...cells.flatMap(({ column, cell }) => (cell.text.trim() === "" ? [] : [column.name])),
  ]);
  const blanks = [...columns.byIndex.values()].flatMap(({ index, meaning }) => {
    if (
      meaning.is !== "column" ||
      row.cells.some(({ column, text }) => column === index && text.trim() !== "")
    )
      return [];
    const address = `${lettersOf(index)}${row.number}`;
    return columnsIn(meaning)
      .filter(({ name }) => !filled.has(name))
      .map((column) => ({ column, cell: { text: "", kind: "text" } as const, address, index }));
  });
  return { cells, blanks, pieces: pieces.sort((a, b) => a.part - b.part), others, paired: [...paired] };
}

const isBlank = ({ cell }: RowCell) => cell.text.trim() === "";

/** The cells of the rows of an action, the first one and those that go on with it, by what their headers mean. */
export function partsOf(rows: readonly [SheetRow, ...SheetRow[]], table: TableReading): RowParts {
  const isOwnAmount = haveOwnAmounts(rows, table.columns);
  const [first, ...more] = rows.map((row) => partsOfRow(row, table, isOwnAmount)) as [
    RowParts,
    ...RowParts[],
  ];
  if (more.length === 0) return first;
  const cells = more.flatMap((parts) => parts.cells);
  const filled = cells.filter((cell) => !isBlank(cell));
  const names = new Set(filled.map(({ column }) => column.name));
  const empty = new Set(cells.filter(isBlank).flatMap(({ from }) => from?.cell ?? []));
  for (const { from } of filled) if (from) empty.delete(from.cell);
  return {
    cells: [...first.cells, ...filled],
    blanks: first.blanks.filter(({ column }) => !names.has(column.name)),
    pieces: first.pieces,
    others: [...first.others, ...more.flatMap(({ others }) => others), ...empty],
    paired: [...first.paired, ...more.flatMap(({ paired }) => paired)],
  };
}

/** Says what the cells under no known header are. */
export function accountForOthers(others: readonly SheetCell[], table: TableReading): void {
  for (const cell of others) {
    const column = table.columns.byIndex.get(cell.column);
    if (cell.text.trim() === "") account(table, cell, { state: "blank" });
    else if (column?.meaning.is === "column") account(table, cell, { state: "blank" });
    else if (column?.meaning.is === "derived") account(table, cell, { state: "unchanged" });
    else if (column?.meaning.is === "ignored") account(table, cell, { state: "ignored" });
    else if (column?.meaning.is === "aside") {
      account(table, cell, { state: "ignored" });
      table.notes.add(column.meaning.reason, addressOf(cell));
    } else {
      account(table, cell, { state: "not-understood" });
      if (!column) table.notes.add("cell-without-header", addressOf(cell));
      const message = column ? "la colonne n'est pas connue" : "la cellule n'a pas d'en-tête";
      listUnknown(table, cell, [{ text: cell.text, message }], column ? { column } : {});
    }
  }
}
