import { type ImpossibleDates, impossibleDates } from "../impossible-dates.js";
import { pointerOf, removeValue } from "./record-values.js";
import type { RowContext } from "./row-context.js";
import type { RowBuilding } from "./row-values.js";
import { listUnknown, type TableReading } from "./table-reading.js";

/** The columns that gave the dates: those of their own fields, or the one whose list holds them. */
const isAbout = (pointer: string, { path, names }: ImpossibleDates) =>
  names.some((name) => pointer === `${path}/${name}`) || path.startsWith(`${pointer}/`);

/** Takes the dates of a row that cannot be true out of its record; their cells are listed with the candidates. */
export function withdrawRowDates(row: RowBuilding, table: TableReading, { language }: RowContext): void {
  if (table.columns.isExport) return;
  for (const fault of impossibleDates(row.record, table.options)) {
    const { holder, path, names, message, candidates } = fault;
    for (const name of names) delete holder[name];
    for (const taken of row.taken.filter(({ column }) => isAbout(pointerOf(column), fault))) {
      const { column, span } = taken;
      const pointer = pointerOf(column);
      const isWhole = names.some((name) => pointer === `${path}/${name}`);
      if (isWhole) {
        row.taken.splice(row.taken.indexOf(taken), 1);
        removeValue(row.record, column, language);
      }
      for (const [index, [cell, became]] of row.became.entries()) {
        if (cell.start !== span.start || became.path !== pointer) continue;
        const part = { text: cell.text.trim(), message, suggestions: candidates };
        const of = table.columns.byIndex.get(cell.column);
        listUnknown(table, cell, [part], { path: pointer, ...(of ? { column: of } : {}) });
        if (isWhole) row.became[index] = [cell, { state: "not-understood", path: pointer }];
      }
    }
  }
}
