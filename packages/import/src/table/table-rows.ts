import { type Action, canonicalize } from "@openhpa/core";
import { actionColumns, type Cell, type Column, toRow } from "@openhpa/core/columns";
import { withoutFormula } from "./formula-text.js";
import { pieceName, recordPieces } from "./record-column.js";

export interface ExportOptions {
  /** True by default: the whole record goes into `record_json`, so that the table comes back without loss. */
  readonly withRecord?: boolean;
}

/** A column of an exported table: one of ours, or a piece of the lossless one. */
export interface ExportColumn {
  readonly name: string;
  readonly column?: Column;
}

/** The header and the rows of an export, with text that no spreadsheet takes for a formula. */
export interface TableRows {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Actions as a flat table: the columns of the Table Schema, then the lossless column in as many pieces as the longest record needs. */
export function tableRows(records: readonly Action[], { withRecord = true }: ExportOptions = {}): TableRows {
  const canonical = records.map((record) => canonicalize(record));
  const pieces = canonical.map((record) => (withRecord ? recordPieces(record) : []));
  const widest = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  const extra = Array.from({ length: widest }, (_, index) => ({ name: pieceName(index) }));
  const columns = [...actionColumns.map((column) => ({ name: column.name, column })), ...extra];
  const safe = (cell: Cell | undefined): Cell =>
    typeof cell === "string" ? withoutFormula(cell) : (cell ?? null);
  const rows = canonical.map((record, index) => {
    const row = toRow(record);
    return columns.map(({ name }, at) =>
      safe(at < actionColumns.length ? row[name] : pieces[index]?.[at - actionColumns.length]),
    );
  });
  return { columns, rows };
}
