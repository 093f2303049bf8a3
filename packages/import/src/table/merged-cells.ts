import { LARGEST_TABLE, type SheetCell, type SheetRow } from "./sheet.js";

/** A range of merged cells; rows from 1, columns from 0, both ends included. Only the first cell is stored with its value. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The ranges of a sheet by their first cell, made once. */
const byFirst = new WeakMap<readonly MergedRange[], ReadonlyMap<string, MergedRange>>();

const placeOf = (row: number, column: number) => `${row} ${column}`;

/** The range that begins with a cell. */
export function rangeAt(
  merges: readonly MergedRange[],
  { row, column }: Pick<SheetCell, "row" | "column">,
): MergedRange | undefined {
  let known = byFirst.get(merges);
  if (!known) {
    known = new Map([...merges].reverse().map((range) => [placeOf(range.top, range.left), range]));
    byFirst.set(merges, known);
  }
  return known.get(placeOf(row, column));
}

/** Changes the rows of a sheet one by one, in their order. */
export type RowChange = (row: SheetRow) => SheetRow;

/** What a sheet says before its rows are read one by one. */
export interface MergedSheet {
  readonly merges: readonly MergedRange[];
  /** Number of the last row of the headers: above it, merged cells are read with them. */
  readonly headerRow: number;
  /** Column of the last cell, from 0. */
  readonly lastColumn: number;
  /** Most cells that are covered. */
  readonly most?: number | undefined;
}

/** A range of which rows may still come, with the cell that it shows. */
interface OpenRange extends MergedRange {
  readonly order: number;
  readonly value: SheetCell;
}

/** The rows of a sheet, in which the value of merged cells below the header holds for each cell that they cover; rows without a cell of their own get none. */
export function mergedCells({
  merges,
  headerRow,
  lastColumn,
  most = LARGEST_TABLE.covered,
}: MergedSheet): RowChange {
  if (merges.length === 0) return (row) => row;
  const starting = new Map<number, (MergedRange & { readonly order: number })[]>();
  for (const [order, range] of merges.entries())
    if (range.top > headerRow) {
      const known = starting.get(range.top);
      if (known) known.push({ ...range, order });
      else starting.set(range.top, [{ ...range, order }]);
    }
  let open: OpenRange[] = [];
  let steps = 0;

  const covered = (number: number, taken: Set<number>): readonly SheetCell[] => {
    const cells: SheetCell[] = [];
    for (const { left, right, top, bottom, value } of open)
      for (let column = left; column <= Math.min(right, lastColumn); column += 1) {
        steps += 1;
        if (steps > most) return cells;
        if (taken.has(column)) continue;
        taken.add(column);
        cells.push({
          ...value,
          row: number,
          column,
          notes: [...(value.notes ?? []), "merged-cells"],
          ...(bottom > top ? { isShared: true } : {}),
        });
      }
    return cells;
  };

  return (row) => {
    const { number, cells } = row;
    if (number <= headerRow) return row;
    open = open.filter(({ bottom }) => bottom >= number);
    const own = new Map(cells.map((cell) => [cell.column, cell]));
    const shared = new Set<number>();
    for (const range of starting.get(number) ?? []) {
      const value = own.get(range.left);
      if (range.bottom > range.top) shared.add(range.left);
      const isRange = range.bottom >= number && range.right >= range.left;
      // Ranges of one row that do not overlap are as many as it has columns.
      if (value && isRange && open.length < LARGEST_TABLE.columns) open.push({ ...range, value });
    }
    if (open.length === 0 && shared.size === 0) return row;
    open.sort((a, b) => a.order - b.order);
    const more = covered(number, new Set(own.keys()));
    const kept = cells.map((cell) => (shared.has(cell.column) ? { ...cell, isShared: true as const } : cell));
    return { ...row, cells: [...kept, ...more].sort((a, b) => a.column - b.column) };
  };
}
