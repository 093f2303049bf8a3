import { mappedMeanings } from "./column-mapping.js";
import { importCsv, isOldWorkbook, isZip, mappingOf } from "./import-csv.js";
import { importSheets } from "./import-table.js";
import { joinedSheets } from "./joined-sheets.js";
import { readOdsSheets } from "./ods-sheets.js";
import { LARGEST_TABLE, type Sheet } from "./sheet.js";
import { chosenSheets, namedSheets } from "./sheet-choice.js";
import { type RefusalReason, refusedFor } from "./table-refusal.js";
import type { ColumnMapping, ImportedTable, TableOptions } from "./table-report.js";
import { isWorkbookPart, readWorkbook, sharedStrings } from "./workbook-parts.js";
import { readXlsxSheet } from "./xlsx-sheet.js";
import { XmlTooDeep } from "./xml-events.js";
import { unzipParts } from "./zip-parts.js";

/**
 * Reads a workbook, one record per row of the sheets in sight that have titles of actions (or of the sheet that the options name). Numbers, dates and
 * strings are read as the workbook stores them. Never throws or rejects for bad input: it is refused in the report, in French.
 */
export async function importXlsx(bytes: Uint8Array, options: TableOptions): Promise<ImportedTable> {
  return unlessTooDeep(options, "xlsx", () => readXlsx(bytes, options));
}

/** What a reading gives, or the refusal of a workbook whose elements nest without an end. */
function unlessTooDeep(
  options: TableOptions,
  format: "xlsx" | "ods",
  read: () => ImportedTable,
): ImportedTable {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlTooDeep) return refusedFor(options, format, "not-a-workbook");
    throw error;
  }
}

function readXlsx(bytes: Uint8Array, options: TableOptions): ImportedTable {
  const refuse = (reason: RefusalReason) => refusedFor(options, "xlsx", reason);
  if (bytes.length > LARGEST_TABLE.bytes) return refuse("too-many-bytes");
  if (isOldWorkbook(bytes)) return refuse("old-workbook");
  if (!isZip(bytes)) return refuse("not-a-workbook");
  const checked = mappingOf(options, "xlsx");
  if ("refused" in checked) return checked.refused;
  const zip = unzipParts(bytes, isWorkbookPart);
  if ("fault" in zip) return refuse(zip.fault === "too-large" ? "zip-too-large" : "not-a-workbook");
  const book = readWorkbook(zip.parts, sharedStrings(zip.parts));
  if (!book) return refuse("not-a-workbook");
  return importWorkbook(
    options,
    "xlsx",
    checked.mapping,
    book.sheets.map(({ name, part, isHidden }) => ({
      name,
      isHidden,
      read: () => {
        const content = zip.parts.get(part);
        return content && readXlsxSheet(name, content, book);
      },
    })),
  );
}

/**
 * Reads a LibreOffice workbook as one of Office is read. Never throws or rejects for bad input: it is refused in the report, in French.
 */
export async function importOds(bytes: Uint8Array, options: TableOptions): Promise<ImportedTable> {
  return unlessTooDeep(options, "ods", () => readOds(bytes, options));
}

function readOds(bytes: Uint8Array, options: TableOptions): ImportedTable {
  const refuse = (reason: RefusalReason) => refusedFor(options, "ods", reason);
  if (bytes.length > LARGEST_TABLE.bytes) return refuse("too-many-bytes");
  if (!isZip(bytes)) return refuse("not-a-workbook");
  const checked = mappingOf(options, "ods");
  if ("refused" in checked) return checked.refused;
  const zip = unzipParts(bytes, (name) => name === "content.xml");
  if ("fault" in zip) return refuse(zip.fault === "too-large" ? "zip-too-large" : "not-a-workbook");
  const content = zip.parts.get("content.xml");
  const sheets = content && readOdsSheets(content);
  if (!sheets) return refuse("not-a-workbook");
  if (typeof sheets === "string") return refuse(`too-many-${sheets}`);
  return importWorkbook(
    options,
    "ods",
    checked.mapping,
    sheets.map((sheet) => ({ name: sheet.name ?? "", isHidden: false, read: () => sheet })),
  );
}

/** A sheet of a workbook that is read when it is needed. */
interface SheetOfBook {
  readonly name: string;
  readonly isHidden: boolean;
  readonly read: () => Sheet | "rows" | "columns" | "cells" | undefined;
}

function importWorkbook(
  options: TableOptions,
  format: "xlsx" | "ods",
  mapping: ColumnMapping | undefined,
  book: readonly SheetOfBook[],
): ImportedTable {
  const refuse = (reason: RefusalReason) => refusedFor(options, format, reason);
  if (book.length === 0) return refuse("not-a-workbook");
  const named = namedSheets(book, options, format);
  if ("records" in named) return named;
  const found: { sheet: Sheet; isHidden: boolean }[] = [];
  for (const { isHidden, read } of named) {
    const sheet = read();
    if (!sheet) continue;
    if (typeof sheet === "string") return refuse(`too-many-${sheet}`);
    if (sheet.rows.length > 0) found.push({ sheet, isHidden });
  }
  const chosen = chosenSheets(found, ({ rows }) => rows, mappedMeanings(mapping));
  if (!chosen) return refuse("empty");
  const source = {
    sheets: joinedSheets(chosen.sheets),
    format,
    encoding: "utf-8",
    byteOrderMark: false,
    separator: null,
    encodingNotes: [],
    otherSheets: chosen.others,
    isRepaired: false,
  } as const;
  return importSheets(source, options, mapping);
}

/** True for an archive that begins with the media type of a LibreOffice workbook, as its format asks. */
export function declaresOds(bytes: Uint8Array): boolean {
  return new TextDecoder("latin1").decode(bytes.subarray(0, 200)).includes("opendocument.spreadsheet");
}

/** Reads a table of either format, told apart by its first bytes. */
export async function importTable(bytes: Uint8Array, options: TableOptions): Promise<ImportedTable> {
  if (isZip(bytes) && declaresOds(bytes)) return importOds(bytes, options);
  return isZip(bytes) || (isOldWorkbook(bytes) && /\.xlsx?$/i.test(options.file))
    ? importXlsx(bytes, options)
    : importCsv(bytes, options);
}
