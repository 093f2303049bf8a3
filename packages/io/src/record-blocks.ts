import type { Readable } from "node:stream";
import { formatOf } from "./inputs.js";
import { IoError } from "./io-error.js";
import { parseJson } from "./json.js";
import { readLineBlocks } from "./line-blocks.js";
import { isGzip, openInput } from "./open-input.js";
import { LARGEST_DOCUMENT, LARGEST_LINE } from "./sizes.js";

/** Some records of an input as they were found: lines of NDJSON, or a whole JSON document. */
export interface RecordBlock {
  readonly format: "json" | "ndjson";
  /** Undefined for a line or a document that is larger than any real one. */
  readonly bytes: Uint8Array | undefined;
}

/** A place between two blocks. */
export interface BlockPosition {
  /** Position of the file in the list of inputs. */
  readonly input: number;
  /** Bytes of the file, unpacked, that lie before. */
  readonly offset: number;
}

/** A block with where it stands. */
export interface PlacedBlock extends RecordBlock {
  readonly file: string;
  readonly input: number;
  /** Bytes of the file, unpacked, up to the end of this block. */
  readonly end: number;
}

/** What is read, and from where on. */
export interface BlockOptions {
  readonly stdin?: Readable | undefined;
  /** How standard input is cut; by default NDJSON when its first line is a whole JSON value, else one document. */
  readonly stdinFormat?: "json" | "ndjson" | undefined;
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Where to go on; the beginning by default. */
  readonly from?: BlockPosition | undefined;
  /** Bytes of a block of lines; 256 kB by default. */
  readonly blockSize?: number | undefined;
}

const BLOCK = 256 * 1024;

async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  size: number,
): AsyncGenerator<Pick<PlacedBlock, "format" | "bytes" | "end">> {
  for await (const block of readLineBlocks(chunks, { size, limit: LARGEST_LINE, skip }))
    yield { format: "ndjson", ...block };
}

async function* document(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
): AsyncGenerator<Pick<PlacedBlock, "format" | "bytes" | "end">> {
  if (skip > 0) return;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length <= LARGEST_DOCUMENT) parts.push(chunk);
    else parts.length = 0;
  }
  const bytes = length <= LARGEST_DOCUMENT ? Buffer.concat(parts) : undefined;
  yield { format: "json", bytes, end: Math.max(1, length) };
}

/** The format of standard input, from its first line, and its bytes with those that had to be read for it. */
async function sniffed(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ readonly format: "json" | "ndjson"; readonly chunks: AsyncIterable<Uint8Array> }> {
  const first: Uint8Array[] = [];
  let length = 0;
  for (let next = await source.next(); !next.done; next = await source.next()) {
    first.push(next.value);
    length += next.value.length;
    if (next.value.includes(0x0a) || length > LARGEST_LINE) break;
  }
  const bytes = Buffer.concat(first);
  const feed = bytes.indexOf(0x0a);
  const isLine = length > LARGEST_LINE || "value" in parseJson(feed === -1 ? bytes : bytes.subarray(0, feed));
  const chunks = (async function* () {
    yield bytes;
    yield* source;
  })();
  return { format: isLine ? "ndjson" : "json", chunks };
}

function unknownFormat(file: string): IoError {
  return new IoError("unknown-format", {
    fr: `${file} : format inconnu. Formats lus : .json, .ndjson, .jsonl, et les mêmes en .gz.`,
    en: `${file}: unknown format. Formats read: .json, .ndjson, .jsonl, and the same with .gz.`,
  });
}

/**
 * The records of some files (`listInputs` names them) in blocks, in order, unpacked and not parsed. The cuts depend on the content alone, so
 * that reading can go on after any block. Throws an {@link IoError} for what cannot be read and for an unknown format.
 */
export async function* readRecordBlocks(
  files: readonly string[],
  { from = { input: 0, offset: 0 }, blockSize = BLOCK, ...options }: BlockOptions = {},
): AsyncGenerator<PlacedBlock> {
  for (const [input, file] of files.entries()) {
    if (input < from.input) continue;
    const offset = input === from.input ? from.offset : 0;
    const known = file === "-" ? options.stdinFormat : formatOf(file);
    if (known === undefined && file !== "-") throw unknownFormat(file);
    // A plain file is read from its place; what is packed or piped has to be read again and passed over.
    const start = known === "ndjson" && file !== "-" && !isGzip(file) ? offset : 0;
    const { stdin, onBytes } = options;
    const source = openInput(file, { stdin, onBytes, start });
    const { format, chunks } =
      known === undefined ? await sniffed(source) : { format: known, chunks: source };
    const blocks = format === "ndjson" ? lines(chunks, offset - start, blockSize) : document(chunks, offset);
    for await (const block of blocks) yield { ...block, end: block.end + start, file, input };
  }
}
