import { canonicalize, type HpaRecord, type Validation, validate } from "@openhpa/core";
import type { RecordReport } from "../import-result.js";
import type { DraftFields } from "../record-path.js";
import { editedRecord } from "./export-row.js";
import { completeForeignRow } from "./foreign-row.js";
import { restoredRecord } from "./record-column.js";
import { derivedKey, giveKeys } from "./record-values.js";
import { declareMissing } from "./row-completeness.js";
import { type RowCell, rowContext } from "./row-context.js";
import { withdrawRowDates } from "./row-dates.js";
import { accountForOthers, partsOf, type RecordPiece, type RowParts } from "./row-parts.js";
import type { OtherCell } from "./row-place.js";
import { type RowBuilding, takeCell } from "./row-values.js";
import { addressOf, type SheetCell, type SheetRow } from "./sheet.js";
import { account, type Became, listUnknown, type TableReading } from "./table-reading.js";
import type { CellState } from "./table-report.js";

/** A record with the row it comes from. */
export interface RowRecord {
  readonly row: number;
  readonly record: HpaRecord;
  readonly report: RecordReport;
}

const isFilled = ({ cell }: Pick<RowCell, "cell">) => cell.text.trim() !== "";

/** The record in the lossless column of a row; nothing where the column is empty or cannot be read. */
function restoredIn(pieces: readonly RecordPiece[], table: TableReading) {
  const [first] = pieces;
  if (!first || !pieces.some(isFilled)) return undefined;
  const json = pieces.map(({ cell }) => cell.text).join("");
  const isCut = pieces.some(({ cell }) => cell.isCut);
  const restored = isCut
    ? { message: "le fichier s'arrête dans cette cellule" }
    : restoredRecord(json, table.options.territories);
  if ("record" in restored) {
    const { key } = restored.record;
    for (const { cell } of pieces) account(table, cell, { state: "unchanged", path: "", record: key });
    return restored;
  }
  table.notes.add("record-not-read", addressOf(first.cell));
  for (const { cell } of pieces) account(table, cell, { state: "not-understood" });
  listUnknown(table, first.cell, [
    { text: json.slice(0, 200), message: restored.message.replace(/\.$/, "") },
  ]);
  return undefined;
}

/** The cells under headers that are not ours, with their headers. */
function otherCells({ others }: RowParts, { columns }: TableReading): readonly OtherCell[] {
  return others.flatMap(({ column, text }) => {
    const header = columns.byIndex.get(column)?.header;
    return header === undefined ? [] : [{ header, text }];
  });
}

const STRENGTH: readonly CellState[] = ["blank", "not-understood", "field", "withheld"];

/** What each cell became, once: a cell of which one piece gave a field is that field, one of which a piece is withheld is withheld. */
function strongest(became: RowBuilding["became"]): ReadonlyMap<SheetCell, Became> {
  const all = new Map<SheetCell, Became>();
  for (const [cell, what] of became) {
    const known = all.get(cell);
    if (!known || STRENGTH.indexOf(what.state) > STRENGTH.indexOf(known.state)) all.set(cell, what);
  }
  return all;
}

/** The record of a row that has no other form of it than its cells. */
function builtRecord(
  parts: RowParts,
  cells: readonly RowCell[],
  row: SheetRow,
  table: TableReading,
): DraftFields {
  const context = rowContext(table, cells, otherCells(parts, table));
  const building: RowBuilding = { record: { type: "Action" }, taken: [], missing: new Map(), became: [] };
  for (const cell of cells) takeCell(cell, context, table, building);
  for (const cell of parts.paired) building.became.push([cell, { state: "field", path: "/funders" }]);
  withdrawRowDates(building, table, context);
  const { record, taken, missing, became } = building;
  if (record.key === undefined) {
    table.notes.add("key-derived");
    record.key = derivedKey(record) ?? `ligne-${row.number}`;
  }
  if (table.columns.isExport) giveKeys(record);
  else {
    declareMissing(building, parts, table.columns);
    completeForeignRow(record, table, { context, taken, missing });
  }
  for (const [cell, what] of strongest(became)) account(table, cell, { ...what, record: String(record.key) });
  return record;
}

function rowRecord(record: HpaRecord, { ok, level, issues }: Validation, row: number): RowRecord {
  return { row, record, report: { key: String(record.key), ok, level, issues, fromOptions: [] } };
}

function finished(record: DraftFields, { options }: TableReading, row: number): RowRecord {
  const canonical = canonicalize(record as unknown as HpaRecord);
  return rowRecord(canonical, validate(canonical, { territories: options.territories }), row);
}

/** Reads a row into a record, with the rows that go on with its action; undefined for a row without a cell under a known header. */
export function readRow(
  rows: readonly [SheetRow, ...SheetRow[]],
  table: TableReading,
): RowRecord | undefined {
  const [row] = rows;
  const parts = partsOf(rows, table);
  accountForOthers(parts.others, table);
  const restored = restoredIn(parts.pieces, table);
  if (restored) {
    const cells = [...parts.cells.filter(isFilled), ...parts.blanks];
    for (const { cell, from } of parts.cells)
      if (from && cell.text.trim() === "") account(table, from.cell, { state: "blank" });
    const { record, isEdited } = editedRecord(restored.record, cells, rowContext(table, cells), table);
    if (!isEdited) return rowRecord(restored.record, restored.validation, row.number);
    giveKeys(record);
    return finished(record, table, row.number);
  }
  if (!parts.cells.some(isFilled)) {
    for (const { from } of parts.cells) if (from) account(table, from.cell, { state: "blank" });
    return undefined;
  }
  const given = new Set(parts.cells.filter(isFilled).map(({ column }) => column.name));
  const constants = table.columns.constants
    .filter(([column]) => !given.has(column.name))
    .map(([column, text]): RowCell => ({ column, cell: { text, kind: "text" } }));
  return finished(builtRecord(parts, [...parts.cells, ...constants], row, table), table, row.number);
}
