import type { ReportColumn, TableFacts } from "./table-report.js";

/** A mapping to be edited: `null` leaves a column out, `?` is open, with the column that may be meant behind it. */
export interface DraftMapping {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly constants: Readonly<Record<string, string>>;
}

/** Says of a column of a mapping that nobody decided yet: it is read as if it were not there. */
export const isOpen = (name: string): boolean => name.startsWith("?");

function targetOf({ column, how, suggestion }: ReportColumn): string | null {
  if (column !== null) return column;
  if (how === "ignored") return null;
  return suggestion === undefined ? "?" : `? ${suggestion}`;
}

/**
 * The mapping that tables were read by, as a file to be edited and given back: what was recognised, what is left out, and what is open. A header
 * that several tables print is there once; where one of them has no column of its own for it, the other decides.
 */
export function draftMapping(tables: readonly Pick<TableFacts, "columns" | "constants">[]): DraftMapping {
  const columns: Record<string, string | null> = {};
  for (const column of tables.flatMap((table) => table.columns)) {
    const known = columns[column.header];
    if (known === undefined || (known !== null && isOpen(known))) columns[column.header] = targetOf(column);
  }
  return { columns, constants: Object.assign({}, ...tables.map(({ constants }) => constants)) };
}
