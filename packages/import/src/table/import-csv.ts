import { decodeText } from "../decode-text.js";
import type { EncodingNote } from "../import-result.js";
import { repairedMojibake } from "../mojibake.js";
import { checkMapping, mappedMeanings } from "./column-mapping.js";
import { readCsvSheet, separatorOf } from "./csv-sheet.js";
import { importSheets } from "./import-table.js";
import { isOtherEncoding } from "./plain-encoding.js";
import { LARGEST_TABLE } from "./sheet.js";
import { type RefusalReason, refusedFor, refusedTable } from "./table-refusal.js";
import type { ColumnMapping, ImportedTable, TableFacts, TableOptions } from "./table-report.js";
import { isBinary } from "./table-text.js";

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** True for a zip archive, which a workbook is. */
export const isZip = (bytes: Uint8Array) =>
  startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0x50, 0x4b, 0x05, 0x06);

/** True for the container of the old formats of Office and of protected workbooks. */
export const isOldWorkbook = (bytes: Uint8Array) =>
  startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);

/** The mapping of the options, or the refusal that says what is wrong with it. */
export function mappingOf(
  options: TableOptions,
  format: TableFacts["format"],
): { readonly mapping: ColumnMapping | undefined } | { readonly refused: ImportedTable } {
  if (options.mapping === undefined) return { mapping: undefined };
  const checked = checkMapping(options.mapping);
  if (checked.ok) return { mapping: checked.mapping };
  const message = `Le fichier de correspondance ne peut pas servir : ${checked.faults.slice(0, 10).join(" ")}`;
  return { refused: refusedTable(options, format, { code: "not-a-text", message }) };
}

/** What is said of the encoding of a table in text; `repairs` are the characters that the repair of its accents took away. */
export function notesOf({
  byteOrderMark,
  encoding,
  repairs,
}: Pick<TableFacts, "byteOrderMark" | "encoding"> & {
  readonly repairs: number | undefined;
}): readonly EncodingNote[] {
  const note = (code: EncodingNote["code"], count = 1): EncodingNote => ({ code, count, line: 1 });
  return [
    ...(byteOrderMark ? [note("byte-order-mark")] : []),
    ...(encoding === "windows-1252" ? [note("windows-1252")] : []),
    ...(repairs === undefined ? [] : [note("mojibake", repairs)]),
  ];
}

/**
 * Reads a CSV file, one record per row. Encoding, separator, header row and what a spreadsheet did to the cells are detected and said in the
 * report. Never throws for bad input: what cannot be read at all is refused there, in French.
 */
export function importCsv(bytes: Uint8Array, options: TableOptions): ImportedTable {
  const refuse = (reason: RefusalReason) => refusedFor(options, "csv", reason);
  if (bytes.length > LARGEST_TABLE.bytes) return refuse("too-many-bytes");
  if (isZip(bytes)) return refuse("workbook");
  if (isOldWorkbook(bytes)) return refuse("old-workbook");
  const checked = mappingOf(options, "csv");
  if ("refused" in checked) return checked.refused;
  const { text: decoded, encoding, byteOrderMark } = decodeText(bytes);
  if (decoded.trim() === "") return refuse("empty");
  if (isBinary(decoded)) return refuse("binary");
  if (encoding === "windows-1252" && isOtherEncoding(decoded)) return refuse("other-encoding");
  const repaired = repairedMojibake(decoded);
  const text = repaired ?? decoded;
  const separator = separatorOf(text, mappedMeanings(checked.mapping));
  const sheet = readCsvSheet(text, separator, options.truncated);
  if (sheet === "line") return refuse("line-too-long");
  if (typeof sheet === "string") return refuse(`too-many-${sheet}`);
  const repairs = repaired === undefined ? undefined : decoded.length - repaired.length;
  const encodingNotes = notesOf({ byteOrderMark, encoding, repairs });
  const source = {
    sheets: [sheet],
    format: "csv",
    encoding,
    byteOrderMark,
    separator,
    encodingNotes,
    otherSheets: [],
    isRepaired: repaired !== undefined,
  } as const;
  return importSheets(source, options, checked.mapping);
}
