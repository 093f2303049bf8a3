import type { RowChange } from "./merged-cells.js";
import type { SheetCell } from "./sheet.js";

/** What people write in a cell that says the same as the one above. A new word is one alternative here. */
const SAME = /^(?:idem|id\.|ibid(?:em|\.)?|dito|ditto|〃|["″”]|''|-"-)\.?$/iu;

/** True for a text that only says that the cell above holds here too. */
export const saysSame = (text: string): boolean => SAME.test(text.trim());

/** The rows of a sheet, in which a cell that says `idem` has the text of the one above it, in the passage where `idem` stands. */
export function repeatedCells(headerRow: number): RowChange {
  let before: ReadonlyMap<number, SheetCell> = new Map();
  return (row) => {
    if (row.number <= headerRow) return row;
    const cells = row.cells.map((cell): SheetCell => {
      const above = saysSame(cell.text) ? before.get(cell.column) : undefined;
      if (!above || above.text.trim() === "" || saysSame(above.text)) return cell;
      return { ...cell, text: above.text, kind: above.kind, isRepeated: true };
    });
    before = new Map(cells.map((cell) => [cell.column, cell]));
    return { ...row, cells };
  };
}
