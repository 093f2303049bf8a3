import { mappedMeanings } from "./column-mapping.js";
import { findHeaderRow } from "./header-row.js";
import { importCsv, isOldWorkbook, isZip, mappingOf } from "./import-csv.js";
import { importSheet } from "./import-table.js";
import { LARGEST_TABLE, type Sheet } from "./sheet.js";
import { type RefusalReason, refusedFor, refusedTable } from "./table-refusal.js";
import type { ImportedTable, TableOptions } from "./table-report.js";
import { isWorkbookPart, readWorkbook } from "./workbook-parts.js";
import { readXlsxSheet } from "./xlsx-sheet.js";
import { unzipParts } from "./zip-parts.js";

/**
 * Reads a workbook, one record per row of the first sheet with known headers (or of the sheet that the options name). Numbers, dates and
 * strings are read as the workbook stores them. Never throws or rejects for bad input: it is refused in the report, in French.
 */
export async function importXlsx(bytes: Uint8Array, options: TableOptions): Promise<ImportedTable> {
  const refuse = (reason: RefusalReason) => refusedFor(options, "xlsx", reason);
  if (bytes.length > LARGEST_TABLE.bytes) return refuse("too-many-bytes");
  if (isOldWorkbook(bytes)) return refuse("old-workbook");
  if (!isZip(bytes)) return refuse("not-a-workbook");
  const checked = mappingOf(options, "xlsx");
  if ("refused" in checked) return checked.refused;
  const zip = unzipParts(bytes, isWorkbookPart);
  if ("fault" in zip) return refuse(zip.fault === "too-large" ? "zip-too-large" : "not-a-workbook");
  const book = readWorkbook(zip.parts);
  if (!book) return refuse("not-a-workbook");
  const wanted = options.sheet;
  const named = wanted === undefined ? book.sheets : book.sheets.filter(({ name }) => name === wanted);
  if (named.length === 0) {
    const names = book.sheets
      .slice(0, 20)
      .map(({ name }) => `« ${name} »`)
      .join(", ");
    const message = `Le classeur n'a pas de feuille « ${wanted} ». Ses feuilles : ${names}.`;
    return refusedTable(options, "xlsx", { code: "not-a-text", message });
  }
  const meaning = mappedMeanings(checked.mapping);
  const others: string[] = [];
  let chosen: Sheet | undefined;
  let first: Sheet | undefined;
  for (const { name, part } of [...named].sort((a, b) => Number(a.isHidden) - Number(b.isHidden))) {
    const content = zip.parts.get(part);
    if (!content) continue;
    const sheet = readXlsxSheet(name, content, book);
    if (typeof sheet === "string") return refuse(`too-many-${sheet}`);
    if (sheet.rows.length === 0) continue;
    first ??= sheet;
    if (!chosen && findHeaderRow(sheet.rows, meaning)) chosen = sheet;
    else others.push(name);
  }
  const sheet = chosen ?? first;
  if (!sheet) return refuse("empty");
  const source = {
    sheet,
    format: "xlsx",
    encoding: "utf-8",
    byteOrderMark: false,
    separator: null,
    encodingNotes: [],
    otherSheets: others.filter((name) => name !== sheet.name),
    isRepaired: false,
  } as const;
  return importSheet(source, options, checked.mapping);
}

/** Reads a table of either format, told apart by its first bytes. */
export async function importTable(bytes: Uint8Array, options: TableOptions): Promise<ImportedTable> {
  return isZip(bytes) || (isOldWorkbook(bytes) && /\.xlsx?$/i.test(options.file))
    ? importXlsx(bytes, options)
    : importCsv(bytes, options);
}
