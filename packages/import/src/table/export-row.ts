import { type Action, classOf, recordClasses, resolvePath } from "@openhpa/core";
import { type Cell, type Column, toRow } from "@openhpa/core/columns";
import type { DraftFields } from "../record-path.js";
import { readObjects } from "./object-cell.js";
import { pointerOf, removeValue, setValue, shownLanguage, valueAt } from "./record-values.js";
import { type RowCell, type RowContext, readCell } from "./row-context.js";
import { addressOf } from "./sheet.js";
import { isDamaged } from "./spreadsheet-damage.js";
import { account, listUnknown, type TableReading } from "./table-reading.js";

/** Text that a workbook or a spreadsheet cut at its limit. */
const LONGEST_CELL = 32_000;

const spaced = (text: string) => text.replace(/\s+/gu, " ").trim();
const shown = (cell: Cell | undefined) => (cell === null || cell === undefined ? "" : String(cell));

function isEqual(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item) => b.includes(item));
  return a === b;
}

/** How a cell stands to what the export of the record says there. */
function comparison(
  rowCell: RowCell,
  record: DraftFields,
  expected: string,
  context: RowContext,
): "unchanged" | "damaged" | "edited" {
  const { column, cell } = rowCell;
  if (cell.text === expected || spaced(cell.text) === spaced(expected)) return "unchanged";
  if (expected === "") return "edited";
  if (isDamaged(expected, cell.text.trim())) return "damaged";
  if (cell.text.length >= LONGEST_CELL && expected.startsWith(cell.text)) return "damaged";
  if (classOf(column.field) || column.field.datatype.kind === "text" || cell.text.trim() === "")
    return "edited";
  const reading = readCell(rowCell, context);
  return reading.unknown.length === 0 && isEqual(reading.value, valueAt(record, column))
    ? "unchanged"
    : "edited";
}

/** Takes out the proofs and reasons that spoke of what an edited cell replaced. */
function dropStale(record: DraftFields, column: Column): number {
  const pointer = pointerOf(column);
  const isUnder = (path: unknown) => path === pointer || String(path).startsWith(`${pointer}/`);
  const stays = (path: unknown) => {
    if (!isUnder(path)) return true;
    if (!column.field.many || path === pointer) return false;
    return resolvePath(recordClasses.Action, record, String(path)).known;
  };
  let dropped = 0;
  for (const name of ["evidence", "missing"]) {
    const items = (record[name] ?? []) as readonly DraftFields[];
    const kept = items.filter(({ path }) => stays(path));
    dropped += items.length - kept.length;
    if (kept.length > 0) record[name] = kept;
    else delete record[name];
  }
  return dropped;
}

function editValue(
  rowCell: RowCell,
  record: DraftFields,
  expected: string,
  context: RowContext,
  table: TableReading,
): boolean {
  const { column, cell, from } = rowCell;
  const language = shownLanguage(record, column, context.language);
  if (cell.text.trim() === "") {
    removeValue(record, column, language);
    return true;
  }
  const known = valueAt(record, column);
  const isObject = classOf(column.field) !== undefined;
  const objects = (
    Array.isArray(known) ? known : known === undefined ? [] : [known]
  ) as readonly DraftFields[];
  const reading = isObject
    ? readObjects(column, cell, context.contextOf(rowCell), {
        objects,
        cell: column.field.many ? expected : "",
      })
    : readCell(rowCell, context);
  if (from) listUnknown(table, from.cell, reading.unknown, { path: pointerOf(column), column: from.column });
  if (reading.value === undefined) return false;
  setValue(record, column, reading.value, language);
  return true;
}

/**
 * The record of a row with the lossless column: cells that agree with it leave it as it is, cells that were edited win, cells that a
 * spreadsheet damaged do not. What each cell is goes to the report.
 */
export function editedRecord(
  base: Action,
  cells: readonly RowCell[],
  context: RowContext,
  table: TableReading,
): { readonly record: DraftFields; readonly isEdited: boolean } {
  const record = structuredClone(base) as unknown as DraftFields;
  let isEdited = false;
  const expected = toRow(base);
  for (const rowCell of cells) {
    const { column, from } = rowCell;
    const was = shown(expected[column.name]);
    const how = comparison(rowCell, record, was, context);
    const address = from ? addressOf(from.cell) : rowCell.address;
    if (from && (from.cell.isCut || from.cell.kind === "error")) {
      const message = from.cell.isCut
        ? "le fichier s'arrête dans cette cellule"
        : "le tableur signale une erreur";
      const about = { path: pointerOf(column), column: from.column };
      listUnknown(table, from.cell, [{ text: from.cell.text, message }], about);
      account(table, from.cell, { state: "not-understood", path: about.path, record: String(record.key) });
      continue;
    }
    if (how === "damaged") table.notes.add("record-kept", address);
    const isTaken = how !== "edited" || editValue(rowCell, record, was, context, table);
    if (how === "edited" && isTaken) {
      isEdited = true;
      table.notes.add("edited", address);
      for (let left = dropStale(record, column); left > 0; left -= 1)
        table.notes.add("evidence-dropped", address);
    }
    if (!from) continue;
    const state = how !== "edited" ? "unchanged" : isTaken ? "edited" : "not-understood";
    account(table, from.cell, { state, path: pointerOf(column), record: String(record.key) });
  }
  return { record, isEdited };
}
