import type { Action } from "@openhpa/core";
import { actionColumns, type Column } from "@openhpa/core/columns";
import {
  cellStyle,
  closingParts,
  excelLimits,
  openingParts,
  rowXml,
  type SheetForm,
  type SheetLimits,
  sheetEnd,
  sheetPath,
  sheetStart,
  type WorkbookCell,
  type WorkbookPart,
  type WrittenSheet,
  writtenSheet,
} from "@openhpa/import/workbook";
import { type Assembly, type BlockFile, type PackedMeta, packedPiece } from "@openhpa/publish";
import { LineBuffer } from "@openhpa/rdf";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { dictionarySheet } from "./dictionary.js";
import { peopleCell } from "./people-cell.js";
import { publishedAction, rowOf } from "./published-actions.js";
import { type CutCell, type CutCells, mergeCuts, noteSheet, type WholeSheet } from "./xlsx-notes.js";
import { createZipPieces, type ZipPieces } from "./zip-pieces.js";

const { plain, wrapped, wrappedHeader } = cellStyle;
/** Four lines: long texts do not make a row fill the screen. In points. */
const ROW_HEIGHT = 62;
/** Rows of a block on average, and many times as many that a block has at most (`cut-blocks.ts` of @openhpa/publish). */
const ROWS = 512;
const MOST_TIMES = 8;

/** Widths in characters, by what the column holds. */
const widths: Readonly<Partial<Record<Column["field"]["datatype"]["kind"], number>>> = {
  text: 48,
  object: 40,
  key: 24,
  code: 26,
  territory: 26,
  iri: 26,
  integer: 12,
  decimal: 12,
  boolean: 12,
  year: 12,
  date: 13,
  edtf: 13,
  language: 10,
};
const WIDTH = 24;

const sheetColumns = actionColumns.map(({ label, field, type }) => ({
  header: label.fr,
  width: widths[field.datatype.kind] ?? WIDTH,
  style: type === "integer" || type === "number" || type === "boolean" || type === "year" ? plain : wrapped,
}));

const form: SheetForm = {
  name: "Actions",
  columns: sheetColumns,
  headerStyle: wrappedHeader,
  hasFilter: true,
  rowHeight: ROW_HEIGHT,
};

/** What is kept of a block of rows. */
interface RowsMeta extends PackedMeta {
  readonly rows: number;
  readonly characters: number;
  readonly cut: CutCells;
}

/** The cells of an action as people read them; those that were cut are added to `cut`. */
function cellsOf(action: Action, territories: TerritoryIndex, cut: CutCell[]): readonly WorkbookCell[] {
  const row = rowOf(action);
  return actionColumns.map((column) => {
    const { cell, cutFrom } = peopleCell(column, row[column.name] ?? null, territories);
    if (cutFrom !== undefined) cut.push({ key: action.key, column: column.label.fr, length: cutFrom });
    return cell;
  });
}

/** Memory for the rows of a block, beside the objects of the engine; it grows to what the largest takes. */
const MEMORY = 1 << 20;

/** A block of rows of which the first has a number. Its memory is one of those that lie ready, and lies there again at its end. */
function rowsBlock(territories: TerritoryIndex, first: number, ready: LineBuffer[]) {
  const xml = ready.pop() ?? new LineBuffer(MEMORY);
  const cut: CutCell[] = [];
  let [rows, characters] = [0, 0];
  return {
    add(action: Action): void {
      const row = rowXml(form, cellsOf(action, territories, cut), first + rows);
      xml.write(row);
      rows += 1;
      characters += row.length;
    },
    finish() {
      const { content, meta } = packedPiece(xml.taken());
      xml.clear();
      ready.push(xml);
      const own = { rows, characters, cut: mergeCuts([{ named: cut, count: cut.length }]) };
      return { content, meta: { ...meta, ...own } satisfies RowsMeta };
    },
  };
}

/** Writes the sheets of actions, one open at a time. */
function createActionSheets(zip: ZipPieces) {
  const written: WrittenSheet[] = [];
  const open = { last: 0, characters: 0 };
  return {
    written,
    isOpen: () => open.last > 0,
    /** Number of the last row of the open sheet; the header of one that is not open yet. */
    last: () => Math.max(open.last, 1),
    characters: () => open.characters,
    start() {
      Object.assign(open, { last: 1, characters: 0 });
      zip.begin(sheetPath(written.length + 1));
      zip.text(sheetStart(form));
    },
    add({ rows, characters }: RowsMeta) {
      open.last += rows;
      open.characters += characters;
    },
    end() {
      zip.text(sheetEnd(form, open.last));
      zip.end();
      written.push(writtenSheet(form, written.length + 1, open.last));
    },
  };
}

function writeWhole(zip: ZipPieces, sheet: WholeSheet, sheets: WrittenSheet[]): void {
  const rows = [...sheet.rows];
  zip.begin(sheetPath(sheets.length + 1));
  zip.text(
    sheetStart(sheet) +
      rows.map((row, index) => rowXml(sheet, row, index + 2)).join("") +
      sheetEnd(sheet, rows.length + 1),
  );
  zip.end();
  sheets.push(writtenSheet(sheet, 1, rows.length + 1));
}

function writeParts(zip: ZipPieces, parts: Iterable<WorkbookPart>): void {
  for (const { name, text } of parts) {
    zip.begin(name);
    zip.text(text);
    zip.end();
  }
}

/** Puts the archive together around the blocks; a sheet ends before a block that might not fit. */
function assembleBook(mostRows: number, limits: SheetLimits): Assembly<RowsMeta> {
  const zip = createZipPieces();
  const sheets = createActionSheets(zip);
  const cuts: CutCells[] = [];
  const isFull = () => sheets.last() + mostRows > limits.rows || sheets.characters() >= limits.characters;
  const begin = () => {
    writeParts(zip, openingParts());
    sheets.start();
  };
  return {
    context: () => String(isFull() ? 2 : sheets.last() + 1),
    before({ meta, bytes }, offset) {
      zip.resume(offset);
      if (!sheets.isOpen()) begin();
      else if (isFull()) {
        sheets.end();
        sheets.start();
      }
      zip.count(bytes, meta);
      sheets.add(meta);
      cuts.push(meta.cut);
      return zip.taken();
    },
    end(offset) {
      zip.resume(offset);
      if (!sheets.isOpen()) begin();
      sheets.end();
      for (const sheet of [dictionarySheet(), noteSheet(mergeCuts(cuts))])
        writeWhole(zip, sheet, sheets.written);
      writeParts(zip, closingParts(sheets.written));
      zip.close();
      return zip.taken();
    },
  };
}

/** Bounds of blocks and sheets; those of Excel by default. */
export interface XlsxLimits extends Partial<SheetLimits> {
  /** Rows of a block on average, a power of two. */
  readonly every?: number;
}

/**
 * The flat table of actions as a workbook for people: titles, concepts and territories in French, real numbers and days, text that no
 * spreadsheet takes for a formula, the sheets « Dictionnaire » and « Lisez-moi ». Rows are packed in blocks, which are the same bytes for
 * the same actions from the same row on. What does not fit goes to a further sheet or is cut with a mark, and « Lisez-moi » says so.
 */
export function xlsxFile(
  territories: TerritoryIndex,
  { every = ROWS, ...limits }: XlsxLimits = {},
): BlockFile {
  const mostRows = every === 1 ? 1 : every * MOST_TIMES;
  const ready: LineBuffer[] = [];
  const file: BlockFile<RowsMeta> = {
    path: "actions.xlsx",
    every,
    begin(context) {
      const block = rowsBlock(territories, Number(context), ready);
      return {
        add(record) {
          const action = publishedAction(record);
          if (action) block.add(action);
        },
        finish: block.finish,
      };
    },
    assemble: () => assembleBook(mostRows, { ...excelLimits, ...limits }),
  };
  return file as BlockFile;
}
