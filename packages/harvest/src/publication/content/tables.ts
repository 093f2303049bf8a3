import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { parse } from "csv-parse";
import { Unzip, UnzipInflate } from "fflate";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { type Chunks, textOf, type Verdict } from "./verdict.js";

/** The separator of a table, which is what its first line has most of. */
function separatorOf(start: string): string {
  const line = start.slice(0, start.search(/[\r\n]|$/));
  const count = (separator: string) => line.split(separator).length;
  return [",", ";", "\t"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

/** A table in CSV: every row as long as the header, quotes closed (RFC 4180). */
export async function readCsv(chunks: Chunks): Promise<Verdict> {
  const texts = textOf(chunks);
  const first = await texts.next();
  const start = first.done ? "" : first.value;
  const whole = async function* () {
    yield start;
    yield* texts;
  };
  let columns: string[] | undefined;
  let rows = 0;
  await pipeline(
    Readable.from(whole()),
    parse({ bom: true, delimiter: separatorOf(start) }),
    async (records: AsyncIterable<string[]>) => {
      for await (const record of records) {
        if (columns) rows += 1;
        else columns = record;
      }
    },
  );
  return columns ? { columns, rows } : { fault: "0 ligne" };
}

const SHEET = /^xl\/worksheets\/sheet1\.xml$/;

/** A workbook or a document of an office suite: an archive with its table of contents. Rows are those of the first sheet. */
export async function readOfficeFile(chunks: Chunks): Promise<Verdict> {
  const names = new Set<string>();
  let [rows, tail] = [0, ""];
  let failed: Error | undefined;
  const decoder = new TextDecoder();
  const unzip = new Unzip((file) => {
    names.add(file.name);
    file.ondata = (error, data) => {
      if (error) failed ??= error;
      if (error || !SHEET.test(file.name)) return;
      const text = tail + decoder.decode(data, { stream: true });
      rows += text.match(/<row[\s>]/g)?.length ?? 0;
      tail = /<(?:r(?:ow?)?)?$/.exec(text)?.[0] ?? "";
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for await (const chunk of chunks) {
    unzip.push(chunk, false);
    if (failed) throw failed;
  }
  unzip.push(new Uint8Array(), true);
  if (failed) throw failed;
  if (!names.has("[Content_Types].xml")) return { fault: "[Content_Types].xml" };
  return [...names].some((name) => SHEET.test(name)) ? { rows: Math.max(rows - 1, 0) } : {};
}

/** Files up to this size are read whole, larger ones by their first and last bytes. */
const WHOLE = 1 << 26;
const FOOTER = 1 << 20;

async function startAndEnd(chunks: Chunks): Promise<{ bytes: Buffer; start: Buffer; size: number }> {
  let parts: Buffer[] = [];
  let [held, size] = [0, 0];
  let start = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (start.length < 4) start = Buffer.concat([start, chunk]).subarray(0, 4);
    parts.push(Buffer.from(chunk));
    held += chunk.length;
    size += chunk.length;
    if (held > 2 * WHOLE) {
      const end = Buffer.concat(parts).subarray(-FOOTER);
      parts = [end];
      held = end.length;
    }
  }
  return { bytes: Buffer.concat(parts), start, size };
}

/** A Parquet file: its magic at both ends, its footer, and every value where the file is not too large to be held. */
export async function readParquet(chunks: Chunks): Promise<Verdict> {
  const { bytes, start, size } = await startAndEnd(chunks);
  if (start.toString("latin1") !== "PAR1" || bytes.subarray(-4).toString("latin1") !== "PAR1")
    return { fault: "PAR1" };
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const metadata = parquetMetadata(buffer);
  const rows = Number(metadata.num_rows);
  if (size === bytes.length && size <= WHOLE) {
    const read = await parquetReadObjects({ file: buffer });
    if (read.length !== rows) return { fault: `${read.length} ≠ ${rows}` };
  }
  const columns = metadata.schema.slice(1).flatMap(({ name, num_children }) => (num_children ? [] : [name]));
  return { rows, columns };
}
