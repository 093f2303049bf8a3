import { recordClasses } from "@openhpa/core";
import { pointerOf, valueAt } from "./record-values.js";
import type { RowCell } from "./row-context.js";
import type { RowParts } from "./row-parts.js";
import type { RowBuilding } from "./row-values.js";
import type { TableColumns } from "./table-columns.js";

/** Fields of which the levels of completeness ask, but for those that an import gives itself. */
const expected = recordClasses.Action.fields.flatMap(({ name, asks }) =>
  asks && name !== "sources" && name !== "rights" ? [name] : [],
);

/** True when the meaning of each column is known: one that is not may ask of anything. */
const isFullyKnown = ({ byIndex }: TableColumns) =>
  [...byIndex.values()].every(({ meaning }) => meaning.is !== "unknown" && meaning.is !== "ignored");

/** Column of the cell in which the file ends; undefined where it does not end in this row. */
function cutColumn({ cells }: RowParts): number | undefined {
  return cells.find(({ from }) => from?.cell.isCut)?.from?.cell.column;
}

const isAsked = ({ column }: RowCell) => column.language === undefined && column.name !== "key";

/**
 * Declares why a row of a table that people made has no value in a field: its cell is empty, the file ends before it, or the table has no column
 * for it. A cell that was not understood gives no reason: it is in the report.
 */
export function declareMissing(
  { record, missing }: RowBuilding,
  parts: RowParts,
  columns: TableColumns,
): void {
  const cut = cutColumn(parts);
  for (const blank of parts.blanks) {
    const { column, index } = blank;
    const path = pointerOf(column);
    if (!isAsked(blank) || missing.has(path) || valueAt(record, column) !== undefined) continue;
    missing.set(path, cut !== undefined && index > cut ? "truncated" : "asked-but-blank");
  }
  const isUnread = parts.others.some(
    ({ text, column }) => text.trim() !== "" && !columns.byIndex.has(column),
  );
  if (isUnread || !isFullyKnown(columns)) return;
  const asked = new Set([...columns.paths].map((path) => path.split("/")[1]));
  for (const name of expected)
    if (!asked.has(name) && record[name] === undefined) missing.set(`/${name}`, "not-asked");
}
