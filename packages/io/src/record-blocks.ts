import type { Readable } from "node:stream";
import { formatOf } from "./inputs.js";
import { IoError } from "./io-error.js";
import type { Place, ReadingFault } from "./json.js";
import { readElements } from "./json-elements.js";
import { readLineBlocks } from "./line-blocks.js";
import { isGzip, openInput } from "./open-input.js";
import { documentLimits, LARGEST_LINE } from "./sizes.js";
import { sniffInput } from "./stdin-format.js";

/** An item of a JSON list, or its one value, in the bytes of a block. */
export interface ElementPlace {
  readonly from: number;
  readonly to: number;
  /** Where it begins in the document. */
  readonly start: Place;
}

/** Some records of an input as they were found: lines of NDJSON, or items of a JSON document. */
export interface RecordBlock {
  readonly format: "json" | "ndjson";
  /** Undefined for a line that is larger than any real one, and where a document cannot be read. */
  readonly bytes: Uint8Array | undefined;
  /** The items that the bytes of a JSON document are. */
  readonly elements?: readonly ElementPlace[] | undefined;
  /** Why a document cannot be read at a place. */
  readonly fault?: ReadingFault | undefined;
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
  /** How standard input is cut; by default one document when its first line begins a list or a value that goes on, else NDJSON. */
  readonly stdinFormat?: "json" | "ndjson" | undefined;
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** Where to go on; the beginning by default. */
  readonly from?: BlockPosition | undefined;
  /** Bytes of a block; 256 kB by default. */
  readonly blockSize?: number | undefined;
}

const BLOCK = 256 * 1024;

async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  size: number,
): AsyncGenerator<BlockPart> {
  for await (const block of readLineBlocks(chunks, { size, limit: LARGEST_LINE, skip }))
    yield { format: "ndjson", ...block };
}

type BlockPart = Omit<PlacedBlock, "file" | "input">;

/** Items with their places, put together until they fill a block. */
class ElementBlock {
  readonly #parts: Uint8Array[] = [];
  readonly #elements: ElementPlace[] = [];
  length = 0;
  #end = 0;

  add(bytes: Uint8Array, start: Place, end: number): void {
    this.#elements.push({ from: this.length, to: this.length + bytes.length, start });
    this.#parts.push(bytes);
    this.length += bytes.length;
    this.#end = end;
  }

  *taken(): Generator<BlockPart> {
    if (this.#elements.length === 0) return;
    const bytes = Buffer.concat(this.#parts);
    yield { format: "json", bytes, elements: this.#elements, end: this.#end };
  }
}

/** The items of a document; those before `skip` are passed over. The cuts depend on the items alone. */
async function* document(
  chunks: AsyncIterable<Uint8Array>,
  skip: number,
  size: number,
): AsyncGenerator<BlockPart> {
  let block = new ElementBlock();
  for await (const { start, end, bytes, fault } of readElements(chunks, documentLimits)) {
    if (end <= skip) continue;
    if (bytes) block.add(bytes, start, end);
    if (bytes && block.length < size) continue;
    yield* block.taken();
    block = new ElementBlock();
    if (fault) yield { format: "json", bytes: undefined, fault, end };
  }
  yield* block.taken();
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
      known === undefined ? await sniffInput(source) : { format: known, chunks: source };
    const blocks =
      format === "ndjson" ? lines(chunks, offset - start, blockSize) : document(chunks, offset, blockSize);
    for await (const block of blocks) yield { ...block, end: block.end + start, file, input };
  }
}
