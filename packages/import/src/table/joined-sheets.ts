import { readSourceText } from "../source-text.js";
import type { Sheet, SheetCell } from "./sheet.js";

/** Sheets of one workbook in one text, one below the other; a single sheet stays as it is. Cells of several name their sheet. */
export function joinedSheets(sheets: readonly [Sheet, ...Sheet[]]): readonly [Sheet, ...Sheet[]] {
  const [first, ...others] = sheets;
  if (others.length === 0) return sheets;
  const source = readSourceText(sheets.map((sheet) => sheet.source.text).join("\n"));
  let from = 0;
  const moved = (sheet: Sheet): Sheet => {
    const at = from;
    // The text of a sheet has no line end behind its last line: the one that joins it to the next is added.
    from += sheet.source.length + 1;
    const name = sheet.name ?? "";
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map(
        (cell): SheetCell => ({ ...cell, start: cell.start + at, end: cell.end + at, sheet: name }),
      ),
    }));
    return { ...sheet, source, rows };
  };
  return [moved(first), ...others.map(moved)];
}
