import { createReadStream } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Store } from "oxigraph";
import type { LoadedFile } from "../ask/loaded-files.js";

/** Bytes of lines that are given to the engine at once; measured: eight times as many load more than twice as slowly, the more the slower. */
const BATCH_BYTES = 2 ** 16;

const lineFormats = new Set(["application/n-quads", "application/n-triples"]);

/** Whole lines in batches; a file of another format in one piece. */
async function* batches(chunks: AsyncIterable<Buffer>, isLines: boolean): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    bytes += chunk.length;
    if (!isLines || bytes < BATCH_BYTES) continue;
    const all = Buffer.concat(held);
    const end = all.lastIndexOf(0x0a) + 1;
    if (end > 0) yield all.subarray(0, end);
    held = [all.subarray(end)];
    bytes = all.length - end;
  }
  yield Buffer.concat(held);
}

/** Loads a file of a dump; memory beside the store holds one batch. `onBytes` hears how many bytes of the file have been read. */
export async function loadFile(
  store: Store,
  dir: string,
  { path, format }: LoadedFile,
  onBytes: (bytes: number) => void,
): Promise<void> {
  const file = createReadStream(join(dir, path));
  file.on("data", (chunk) => onBytes(chunk.length));
  const bytes = path.endsWith(".gz") ? pipeline(file, createGunzip(), () => undefined) : file;
  for await (const batch of batches(bytes as AsyncIterable<Buffer>, lineFormats.has(format)))
    store.load(batch, { format, no_transaction: true });
}
