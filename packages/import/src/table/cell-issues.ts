import type { Column } from "@openhpa/core/columns";
import type { RowRecord } from "./row-record.js";
import { lettersOf } from "./sheet.js";
import type { TableColumn, TableColumns } from "./table-columns.js";
import type { CellIssue } from "./table-report.js";

/** The column whose path leads furthest towards the place of an issue. */
function columnFor(
  path: readonly (string | number)[],
  columns: readonly TableColumn[],
): TableColumn | undefined {
  const names = path.filter((part) => typeof part === "string");
  let best: TableColumn | undefined;
  let length = 0;
  for (const column of columns) {
    if (column.meaning.is !== "column") continue;
    const { path: own, language }: Column = column.meaning.column;
    const leads =
      own.every((name, index) => names[index] === name) || names.every((name, index) => own[index] === name);
    const isOther = language !== undefined && names.at(-1) !== language;
    const shared = Math.min(own.length, names.length);
    if (leads && !isOther && shared > length) {
      best = column;
      length = shared;
    }
  }
  return best;
}

/** The issues of all records, each at its row and, where the table has a column for the field, at its cell. */
export function issuesByCell(rows: readonly RowRecord[], { byIndex }: TableColumns): readonly CellIssue[] {
  const columns = [...byIndex.values()];
  return rows.flatMap(({ row, report }) =>
    report.issues.map(({ code, severity, pointer, message, path }): CellIssue => {
      const column = path.length > 0 ? columnFor(path, columns) : undefined;
      const at = column ? { address: `${lettersOf(column.index)}${row}`, header: column.header } : {};
      return { record: report.key, row, ...at, code, severity, pointer, message };
    }),
  );
}
