import { LARGEST_TABLE, type SheetCell, type SheetRow } from "./sheet.js";

/** A range of merged cells; rows from 1, columns from 0, both ends included. Only the first cell is stored with its value. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const keyOf = ({ row, column }: Pick<SheetCell, "row" | "column">) => `${row} ${column}`;

/** The cells that the merged ones below the header cover, with the value, the passage and a note; rows without a cell of their own get none. */
function coveredCells(
  rows: readonly SheetRow[],
  merges: readonly MergedRange[],
  headerRow: number,
): ReadonlyMap<number, readonly SheetCell[]> {
  const all = rows.flatMap(({ cells }) => cells);
  const byPlace = new Map(all.map((cell) => [keyOf(cell), cell]));
  const last = all.reduce((most, { column }) => Math.max(most, column), 0);
  const numbers = rows.map(({ number }) => number).sort((a, b) => a - b);
  const covered = new Map<number, SheetCell[]>();
  let steps = 0;
  for (const { top, left, bottom, right } of merges) {
    const value = top > headerRow ? byPlace.get(keyOf({ row: top, column: left })) : undefined;
    if (value === undefined) continue;
    for (let at = numbers.indexOf(top); at >= 0 && (numbers[at] ?? bottom + 1) <= bottom; at += 1) {
      const row = numbers[at] as number;
      for (let column = left; column <= Math.min(right, last); column += 1) {
        steps += 1;
        if (steps > LARGEST_TABLE.cells) return covered;
        if (byPlace.has(keyOf({ row, column }))) continue;
        const cell: SheetCell = {
          ...value,
          row,
          column,
          notes: [...(value.notes ?? []), "merged-cells"],
          ...(bottom > top ? { isShared: true } : {}),
        };
        byPlace.set(keyOf(cell), cell);
        covered.set(row, [...(covered.get(row) ?? []), cell]);
      }
    }
  }
  return covered;
}

/** The rows of a sheet, in which the value of merged cells below the header holds for each cell that they cover. */
export function withMergedCells(
  rows: readonly SheetRow[],
  merges: readonly MergedRange[],
  headerRow: number,
): readonly SheetRow[] {
  if (merges.length === 0) return rows;
  const covered = coveredCells(rows, merges, headerRow);
  const shared = new Set(
    merges.filter(({ top, bottom }) => bottom > top).map(({ top, left }) => `${top} ${left}`),
  );
  return rows.map((plain) => {
    const more = covered.get(plain.number);
    const row =
      plain.number > headerRow && plain.cells.some((cell) => shared.has(keyOf(cell)))
        ? {
            ...plain,
            cells: plain.cells.map((cell) =>
              shared.has(keyOf(cell)) ? { ...cell, isShared: true as const } : cell,
            ),
          }
        : plain;
    if (!more) return row;
    return { ...row, cells: [...row.cells, ...more].sort((a, b) => a.column - b.column) };
  });
}
