import type { HeaderMeaning } from "./column-names.js";
import type { SheetRow } from "./sheet.js";

/** Rows in which the headers are looked for. */
const FIRST_ROWS = 20;

/** The row of the headers and how many of its cells are known. */
export interface HeaderRow {
  readonly row: SheetRow;
  readonly known: number;
}

/** The row with the most known headers among the first ones: several of them, or half of what the row has. */
export function findHeaderRow(
  rows: readonly SheetRow[],
  meaning: (header: string) => HeaderMeaning,
): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of rows.slice(0, FIRST_ROWS)) {
    const filled = row.cells.filter(({ text }) => text.trim() !== "");
    const known = filled.filter(({ text }) => {
      const { is } = meaning(text);
      return is === "column" || is === "record";
    }).length;
    if (known > (best?.known ?? 0) && (known > 1 || known * 2 >= filled.length)) best = { row, known };
  }
  return best;
}
