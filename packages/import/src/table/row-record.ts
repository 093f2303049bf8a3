import { canonicalize, type Column, type HpaRecord, type Issue, validate } from "@openhpa/core";
import { missingReason } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import type { RecordReport } from "../import-result.js";
import type { Fields } from "../record-path.js";
import { editedRecord } from "./export-row.js";
import { completeForeignRow, type Taken } from "./foreign-row.js";
import { personalKind, withoutPersons } from "./personal-cell.js";
import { restoredRecord } from "./record-column.js";
import { derivedKey, giveKeys, pointerOf, setValue, valueAt } from "./record-values.js";
import { type RowCell, type RowContext, readCell, rowContext } from "./row-context.js";
import { addressOf, type SheetCell, type SheetRow } from "./sheet.js";
import type { TableColumn } from "./table-columns.js";
import { account, listUnknown, type TableReading } from "./table-reading.js";

/** A record with the row it comes from. */
export interface RowRecord {
  readonly row: number;
  readonly record: HpaRecord;
  readonly report: RecordReport;
}

interface RowParts {
  readonly cells: RowCell[];
  readonly pieces: { readonly part: number; readonly cell: SheetCell }[];
  readonly others: SheetCell[];
}

/** The cells of a row by what their headers mean. */
function partsOf(row: SheetRow, table: TableReading): RowParts {
  const parts: RowParts = { cells: [], pieces: [], others: [] };
  for (const cell of row.cells) {
    const column = table.columns.byIndex.get(cell.column);
    const meaning = column?.meaning;
    if (column && meaning?.is === "column") parts.cells.push({ column: meaning.column, cell, from: { cell, column } });
    else if (meaning?.is === "record") parts.pieces.push({ part: meaning.part, cell });
    else parts.others.push(cell);
  }
  return parts;
}

function accountForOthers(others: readonly SheetCell[], table: TableReading): void {
  for (const cell of others) {
    const column = table.columns.byIndex.get(cell.column);
    const isBlank = cell.text.trim() === "";
    const state = isBlank ? "blank" : column?.meaning.is === "ignored" ? "ignored" : "not-understood";
    account(table, cell, { state });
    if (state !== "not-understood") continue;
    if (!column) table.notes.add("cell-without-header", addressOf(cell));
    const message = column ? "la colonne n'est pas connue" : "la cellule n'a pas d'en-tête";
    listUnknown(table, cell, [{ text: cell.text, message }], column ? { column } : {});
  }
}

/** A cell that says in words why it has no value: `Sans objet`. */
function reasonOf(text: string, table: TableReading): string | undefined {
  const found = text.length > 40 ? undefined : table.vocabulary.one(missingReason, text);
  return isRead(found) ? found.value : undefined;
}

interface Building {
  readonly record: Fields;
  readonly taken: Taken[];
  readonly missing: Map<string, string>;
}

/** A text of a table that people made, without mailboxes and mobile numbers of persons. */
function masked(value: unknown, column: Column, cell: SheetCell, table: TableReading): unknown {
  const kind = column.field.datatype.kind;
  if (typeof value !== "string" || (kind !== "text" && kind !== "string")) return value;
  const { text, kinds } = withoutPersons(value);
  const [found] = kinds;
  if (found) table.report.personal(cell, { kind: found, path: pointerOf(column) });
  return text;
}

function takeCell(rowCell: RowCell, context: RowContext, table: TableReading, row: Building): void {
  const { column, cell, from } = rowCell;
  const { isExport } = table.columns;
  const path = pointerOf(column);
  const text = cell.text.trim();
  if (text === "") {
    if (from) account(table, from.cell, { state: "blank", path });
    return;
  }
  if (from?.cell.isCut) {
    listUnknown(table, from.cell, [{ text, message: "le fichier s'arrête dans cette cellule" }], { path, column: from.column });
    account(table, from.cell, { state: "not-understood", path });
    row.missing.set(path, "truncated");
    return;
  }
  const organisation = context.texts.get(column.name.startsWith("host_structure") ? "host_structure_name" : "carrier_name") ?? "";
  const isGeneric = /^(?:non|no|false|faux|0)$/i.test(context.texts.get("contact_personal") ?? "");
  const personal = isExport || !from ? undefined : personalKind(column, text, { organisation, isGeneric });
  if (personal && from) {
    table.report.personal(from.cell, { kind: personal, path });
    account(table, from.cell, { state: "withheld", path });
    row.missing.set(path, "withheld");
    return;
  }
  const reason = isExport ? undefined : reasonOf(text, table);
  if (reason && from) {
    row.missing.set(path, reason);
    account(table, from.cell, { state: "field", path: "/missing" });
    return;
  }
  const reading = readCell(rowCell, context);
  const address = from ? addressOf(from.cell) : undefined;
  for (const note of reading.notes) table.notes.add(note, address);
  if (from) listUnknown(table, from.cell, reading.unknown, { path, column: from.column });
  if (reading.value === undefined) {
    if (from) account(table, from.cell, { state: "not-understood", path });
    return;
  }
  const value = isExport || !from ? reading.value : masked(reading.value, column, from.cell, table);
  if (!put(rowCell, value, context, table, row)) return;
  if (!from) return;
  const { method, certainty } = reading;
  const { start, end } = from.cell;
  row.taken.push({ column, span: { start, end }, quote: text, method, certainty });
  account(table, from.cell, { state: "field", path, certainty });
}

/** Puts a value in the record, or adds it to a list; a second value for a single field is reported, and the first one stays. */
function put({ column, from }: RowCell, value: unknown, context: RowContext, table: TableReading, row: Building): boolean {
  const known = valueAt(row.record, column);
  const language = languageOf(column, context);
  if (column.field.many) {
    const items = [...((known ?? []) as unknown[]), ...(value as unknown[])];
    setValue(row.record, column, [...new Map(items.map((item) => [typeof item === "string" ? item : JSON.stringify(item), item])).values()], language);
    return true;
  }
  const there = column.field.datatype.kind === "text" ? (known as Fields | undefined)?.[language] : known;
  if (there === undefined || JSON.stringify(there) === JSON.stringify(value)) {
    setValue(row.record, column, value, language);
    return true;
  }
  if (!from) return false;
  const path = pointerOf(column);
  const { start, end } = from.cell;
  const first = row.taken.find((taken) => taken.column === column)?.span;
  table.notes.add("conflicting-columns", addressOf(from.cell));
  table.report.contradiction({
    code: "conflicting-values",
    paths: [path],
    spans: [...(first ? [first] : []), { start, end }],
    message: `Deux colonnes donnent des valeurs différentes à ${path} ; la première est gardée (${addressOf(from.cell)} ne l'est pas).`,
  });
  listUnknown(table, from.cell, [{ text: from.cell.text, message: "une autre colonne donne déjà ce champ" }], { path, column: from.column });
  account(table, from.cell, { state: "not-understood", path });
  return false;
}

/** The language of a column's text: its own; English rows with another title in French keep both apart. */
function languageOf(column: Column, { language, texts }: RowContext): string {
  if (column.language !== undefined) return column.language;
  const translated = texts.get(`${column.name}_${language}`);
  return translated !== undefined && translated !== "" && translated !== texts.get(column.name) ? "fr" : language;
}

/** The record of the lossless column of a row; without one, or with one that cannot be read, nothing. */
function baseOf({ pieces, cells }: RowParts, table: TableReading) {
  const filled = pieces.filter(({ cell }) => cell.text.trim() !== "");
  if (filled.length === 0) return undefined;
  const json = filled.sort((a, b) => a.part - b.part).map(({ cell }) => cell.text).join("");
  const restored = filled.some(({ cell }) => cell.isCut) ? { message: "Le fichier s'arrête dans cette cellule." } : restoredRecord(json);
  const [first] = filled as [RowParts["pieces"][number]];
  if ("record" in restored) {
    for (const { cell } of filled) account(table, cell, { state: "unchanged", path: "", record: restored.record.key });
    return restored.record;
  }
  table.notes.add("record-not-read", addressOf(first.cell));
  for (const { cell } of filled) account(table, cell, { state: "not-understood" });
  listUnknown(table, first.cell, [{ text: json, message: restored.message.replace(/\.$/, "") }]);
  return cells.length > 0 ? undefined : undefined;
}

function finished(record: Fields, table: TableReading, row: number): RowRecord {
  const canonical = canonicalize(record as unknown as HpaRecord);
  const { ok, level, issues } = validate(canonical, { territories: table.options.territories });
  return { row, record: canonical, report: { key: String(canonical.key), ok, level, issues: issues as readonly Issue[], fromOptions: [] } };
}

/** Columns that a cell of the row should have but is not there for: blank in the table, asked all the same. */
function blankColumns(row: SheetRow, table: TableReading): readonly TableColumn[] {
  const filled = new Set(row.cells.filter(({ text }) => text.trim() !== "").map(({ column }) => column));
  return [...table.columns.byIndex.values()].filter(({ index }) => !filled.has(index));
}

/** Reads a row into a record; undefined for a row without a cell that is understood. */
export function readRow(row: SheetRow, table: TableReading): RowRecord | undefined {
  const parts = partsOf(row, table);
  accountForOthers(parts.others, table);
  const given = new Set(parts.cells.filter(({ cell }) => cell.text.trim() !== "").map(({ column }) => column.name));
  const constants = table.columns.constants
    .filter(([column]) => !given.has(column.name))
    .map(([column, text]): RowCell => ({ column, cell: { text, kind: "text" } }));
  const base = baseOf(parts, table);
  const context = rowContext(table, [...parts.cells, ...constants]);
  if (base) return finished(editedWithBlanks(base), table, row.number);
  if (given.size === 0) {
    for (const { cell, from } of parts.cells) if (from) account(table, from.cell, { state: cell.text.trim() === "" ? "blank" : "not-understood" });
    return undefined;
  }
  const building: Building = { record: { type: "Action" }, taken: [], missing: new Map() };
  const first = table.cells.length;
  for (const rowCell of [...parts.cells, ...constants]) takeCell(rowCell, context, table, building);
  const { record } = building;
  const key = record.key ?? derivedKey(record) ?? `ligne-${row.number}`;
  if (record.key === undefined) table.notes.add("key-derived");
  record.key = key;
  if (!table.columns.isExport) {
    for (const { meaning } of blankColumns(row, table)) {
      if (meaning.is !== "column" || meaning.column.language || valueAt(record, meaning.column) !== undefined) continue;
      if (meaning.column.name !== "key" && !building.missing.has(pointerOf(meaning.column)))
        building.missing.set(pointerOf(meaning.column), "asked-but-blank");
    }
    completeForeignRow(record, table, { language: context.language, taken: building.taken, missing: building.missing });
  } else giveKeys(record);
  for (let at = first; at < table.cells.length; at += 1) {
    const cell = table.cells[at];
    if (cell && cell.record === undefined) table.cells[at] = { ...cell, record: String(key) };
  }
  return finished(record, table, row.number);

  function editedWithBlanks(action: Parameters<typeof editedRecord>[0]): Fields {
    const blanks = blankColumns(row, table).flatMap(({ meaning }): RowCell[] =>
      meaning.is === "column" && !given.has(meaning.column.name)
        ? [{ column: meaning.column, cell: { text: "", kind: "text" } }]
        : [],
    );
    const record = editedRecord(action, [...parts.cells.filter(({ cell }) => cell.text.trim() !== ""), ...blanks], context, table, row.number);
    giveKeys(record);
    return record;
  }
}
