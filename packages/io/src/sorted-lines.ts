import { type ByteString, byteLines, compareBytes, textOfBytes } from "./byte-strings.js";
import { type Sorting, type SortPlace, sortExternally } from "./external-sort.js";
import { readLineRun, writeLineRun } from "./line-runs.js";

export interface SortOptions extends SortPlace {
  /** Leave out repeated lines. */
  readonly distinct?: boolean | undefined;
}

/** What a line costs beside its bytes. */
const LINE = 16;

const lineSorting: Sorting<ByteString> = {
  order: compareBytes,
  sort: (lines) => lines.sort(),
  sizeOf: (line) => line.length + LINE,
  writeRun: writeLineRun,
  readRun: readLineRun,
  together: 4096,
  memory: 16_000_000,
};

/** Batches without the lines that repeat the one before. */
async function* withoutRepeats(
  batches: AsyncIterable<readonly ByteString[]>,
): AsyncGenerator<readonly ByteString[]> {
  let last: ByteString | undefined;
  for await (const batch of batches) {
    const kept = batch.filter((line, index) => line !== (index === 0 ? last : batch[index - 1]));
    last = batch.at(-1) ?? last;
    if (kept.length > 0) yield kept;
  }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<readonly ByteString[]> {
  for await (const chunk of chunks) yield byteLines(Buffer.from(chunk));
}

/**
 * The lines of some chunks (each of whole lines, ended by line feeds) sorted by Unicode code point, in batches without line feeds; empty
 * lines are left out. What does not fit into memory is sorted on disk, so that memory does not grow with the number of lines.
 */
export async function* sortLines(
  chunks: AsyncIterable<string>,
  options: SortOptions,
): AsyncGenerator<readonly string[]> {
  const batches = sortExternally(linesOf(chunks), lineSorting, options);
  for await (const batch of options.distinct ? withoutRepeats(batches) : batches)
    yield batch.map(textOfBytes);
}

/** The same for single lines without line feeds. */
export async function* sortedLines(
  lines: AsyncIterable<string>,
  options: SortOptions,
): AsyncGenerator<string> {
  for await (const batch of sortLines(lines, options)) yield* batch;
}
