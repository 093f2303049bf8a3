import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { setFlagsFromString } from "node:v8";
import type { HpaRecord } from "@openhpa/core";
import {
  type ByteSource,
  type Imported,
  type ImportSourceName,
  importLarge,
  isLarge,
  type LargeTable,
  type TableOptions,
} from "@openhpa/import";
import { readFailure } from "@openhpa/io";

/** A document whose records are taken one by one; what is said of it is known when all were taken. */
export interface ReadDocument {
  readonly records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>;
  readonly imported: () => Imported;
}

/** A document that was read as a whole. */
export const wholeDocument = (imported: Imported): ReadDocument => ({
  records: imported.records,
  imported: () => imported,
});

/** A file that is read in pieces, as often as it is asked for. */
export async function fileSource(path: string): Promise<ByteSource> {
  const { size } = await stat(path).catch((cause: unknown) => {
    throw readFailure(path, cause);
  });
  return {
    size,
    async *read(from = 0) {
      try {
        yield* createReadStream(path, { start: from, highWaterMark: 1 << 18 });
      } catch (cause) {
        throw readFailure(path, cause);
      }
    },
  };
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    for await (const piece of createReadStream(file)) hash.update(piece);
  } catch (cause) {
    throw readFailure(file, cause);
  }
  return hash.digest("hex");
}

/** What watches over the records of a large table while they are taken. */
export type Watch = (table: LargeTable) => AsyncIterable<HpaRecord>;

/** The engine lets a heap grow to several times what is in use before it looks for what is not; here it looks earlier. */
const keepHeapSmall = () => setFlagsFromString("--heap-growing-percent=40");

/**
 * A file that only a table can be as large as, or one that was found to have too many rows, read without holding it; undefined for any other. `-` is
 * held, as it can be read once only.
 */
export async function largeDocument(
  file: string,
  options: () => Promise<TableOptions>,
  name: ImportSourceName | undefined,
  { hasManyRows, watch }: { readonly hasManyRows: boolean; readonly watch: Watch },
): Promise<ReadDocument | undefined> {
  if (file === "-") return undefined;
  const source = await fileSource(file);
  if (!hasManyRows && !(await isLarge(source))) return undefined;
  keepHeapSmall();
  const given = await options();
  const sha256 = given.sha256 ?? (await sha256Of(file));
  const read = await importLarge(source, { ...given, sha256 }, name, { hasManyRows });
  if (read === undefined || "report" in read) return read && wholeDocument(read);
  return { records: watch(read), imported: read.imported };
}
