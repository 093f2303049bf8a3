import type { RowCell } from "./row-context.js";
import { addressOf, lettersOf, type SheetCell, type SheetRow } from "./sheet.js";
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
}

export function partsOf(row: SheetRow, { columns }: TableReading): RowParts {
  const cells: RowCell[] = [];
  const pieces: RecordPiece[] = [];
  const others: SheetCell[] = [];
  const filled = new Set<string>();
  for (const cell of row.cells) {
    const column = columns.byIndex.get(cell.column);
    if (column?.meaning.is === "column") {
      cells.push({ column: column.meaning.column, cell, from: { cell, column } });
      if (cell.text.trim() !== "") filled.add(column.meaning.column.name);
    } else if (column?.meaning.is === "record") pieces.push({ part: column.meaning.part, cell });
    else others.push(cell);
  }
  const blanks = [...columns.byIndex.values()].flatMap(({ index, meaning }) => {
    if (meaning.is !== "column" || filled.has(meaning.column.name)) return [];
    const address = `${lettersOf(index)}${row.number}`;
    return [{ column: meaning.column, cell: { text: "", kind: "text" } as const, address, index }];
  });
  return { cells, blanks, pieces: pieces.sort((a, b) => a.part - b.part), others };
}

/** Says what the cells under no known header are. */
export function accountForOthers(others: readonly SheetCell[], table: TableReading): void {
  for (const cell of others) {
    const column = table.columns.byIndex.get(cell.column);
    if (cell.text.trim() === "") account(table, cell, { state: "blank" });
    else if (column?.meaning.is === "derived") account(table, cell, { state: "unchanged" });
    else if (column?.meaning.is === "ignored") account(table, cell, { state: "ignored" });
    else {
      account(table, cell, { state: "not-understood" });
      if (!column) table.notes.add("cell-without-header", addressOf(cell));
      const message = column ? "la colonne n'est pas connue" : "la cellule n'a pas d'en-tête";
      listUnknown(table, cell, [{ text: cell.text, message }], column ? { column } : {});
    }
  }
}
