import { type ByteSource, bytesOf } from "./byte-source.js";
import { mappedMeanings } from "./column-mapping.js";
import { declaresOds } from "./import-xlsx.js";
import type { LargeSheet, LargeSource } from "./large-source.js";
import { odsStreams } from "./ods-stream.js";
import { chosenSheets, namedSheets } from "./sheet-choice.js";
import { SheetFault } from "./sheet-fault.js";
import { type RefusalReason, refusedForStream } from "./table-refusal.js";
import type { ColumnMapping, ImportedTable, TableOptions } from "./table-report.js";
import { xlsxStreams } from "./xlsx-stream.js";
import { XmlTooDeep } from "./xml-events.js";
import { ZipFault, zipDirectory } from "./zip-directory.js";

/** What of a workbook is read, by the name of its part in the archive. */
const CONTENT = /^(?:xl\/worksheets\/[^/]+\.xml|xl\/sharedStrings\.xml|content\.xml)$/i;

/** Workbooks of these formats. */
type WorkbookFormat = "xlsx" | "ods";

/** Which workbook an archive is, and how long its content is packed. */
export async function workbookIn(
  source: ByteSource,
): Promise<{ readonly format: WorkbookFormat; readonly packed: number } | undefined> {
  const entries = await zipDirectory(source);
  const isOds = declaresOds(await bytesOf(source, 0, 200));
  const isXlsx = entries?.some(({ name }) => /^xl\/workbook\.xml$/i.test(name));
  if (!entries || !(isOds || isXlsx)) return undefined;
  const content = entries.filter(({ name }) => CONTENT.test(name));
  return {
    format: isOds ? "ods" : "xlsx",
    packed: content.reduce((sum, { packed }) => sum + packed, 0),
  };
}

/** Why a file that failed while it was read is refused; undefined for what is a fault of ours. */
function reasonOf(error: unknown): RefusalReason | undefined {
  if (error instanceof SheetFault) return error.reason;
  if (error instanceof ZipFault) return error.fault === "too-large" ? "zip-too-large" : "not-a-workbook";
  return error instanceof XmlTooDeep ? "not-a-workbook" : undefined;
}

async function sheetsOf(
  source: ByteSource,
  format: WorkbookFormat,
  options: TableOptions,
): Promise<readonly { readonly sheet: LargeSheet; readonly isHidden: boolean }[] | ImportedTable> {
  const entries = await zipDirectory(source);
  if (!entries) throw new SheetFault("not-a-workbook");
  const book = await (format === "ods" ? odsStreams(source, entries) : xlsxStreams(source, entries));
  const named = namedSheets(book, options, format);
  if ("records" in named) return named;
  const found: { sheet: LargeSheet; isHidden: boolean }[] = [];
  for (const { isHidden, look } of named) {
    const sheet = await look();
    if (sheet) found.push({ sheet, isHidden });
  }
  return found;
}

/** A workbook whose sheets are read in blocks, after one look over each of them; or why it is not read. */
export async function largeWorkbook(
  source: ByteSource,
  format: WorkbookFormat,
  options: TableOptions,
  mapping: ColumnMapping | undefined,
): Promise<LargeSource | ImportedTable> {
  try {
    const found = await sheetsOf(source, format, options);
    if ("records" in found) return found;
    const chosen = chosenSheets(found, ({ first }) => first, mappedMeanings(mapping));
    if (!chosen) return refusedForStream(options, format, "empty");
    return {
      sheets: chosen.sheets,
      format,
      encoding: "utf-8",
      byteOrderMark: false,
      separator: null,
      encodingNotes: [],
      otherSheets: chosen.others,
      isRepaired: false,
    };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    return refusedForStream(options, format, reason);
  }
}
