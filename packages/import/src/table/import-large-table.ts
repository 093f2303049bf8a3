import { type ByteSource, bytesOf } from "./byte-source.js";
import { mappedMeanings } from "./column-mapping.js";
import { isOldWorkbook, isZip, mappingOf } from "./import-csv.js";
import { declaresOds } from "./import-xlsx.js";
import { largeCsv } from "./large-csv.js";
import { type LargeTable, readLargeTable } from "./large-table.js";
import { largeWorkbook } from "./large-workbook.js";
import { LARGEST_STREAM } from "./sheet.js";
import { refusedForStream } from "./table-refusal.js";
import type { ImportedTable, TableOptions } from "./table-report.js";

/**
 * Reads a table of any size row by row, from a file that can be read several times: the same records as {@link importTable} gives, one after the other,
 * in memory that does not grow with the rows, and a report of bounded size. Never throws for bad content: what cannot be read is refused before the
 * first record, in French.
 */
export async function importLargeTable(
  source: ByteSource,
  options: TableOptions,
): Promise<LargeTable | ImportedTable> {
  const head = await bytesOf(source, 0, 200);
  const format = !isZip(head) ? "csv" : declaresOds(head) ? "ods" : "xlsx";
  const refuse = (reason: Parameters<typeof refusedForStream>[2]) =>
    refusedForStream(options, format, reason);
  if (source.size > LARGEST_STREAM.bytes) return refuse("too-many-bytes");
  if (isOldWorkbook(head)) return refuse("old-workbook");
  const checked = mappingOf(options, format);
  if ("refused" in checked) return checked.refused;
  if (format !== "csv") {
    const book = await largeWorkbook(source, format, options, checked.mapping);
    return "records" in book ? book : readLargeTable(book, options, checked.mapping);
  }
  const large = await largeCsv(source, mappedMeanings(checked.mapping), options.truncated);
  return typeof large === "string" ? refuse(large) : readLargeTable(large, options, checked.mapping);
}
