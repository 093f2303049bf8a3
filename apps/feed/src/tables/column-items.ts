import { classOf } from "@openhpa/core";
import type { Cell, Column } from "@openhpa/core/columns";
import { cutAtBars } from "@openhpa/import/workbook";

/** The items of a cell of a list column, without the bars between them and the backslashes inside them; none for an empty cell. */
export function itemsOf({ field }: Column, cell: Cell): readonly string[] {
  if (cell === null) return [];
  const items = cutAtBars(String(cell));
  return classOf(field) ? items.map((item) => item.replace(/^ | $/g, "")) : items;
}
