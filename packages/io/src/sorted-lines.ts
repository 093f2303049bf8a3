import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { type ByteString, byteLines, textOfBytes } from "./byte-strings.js";
import { mergeRuns, writeRun } from "./sorted-runs.js";

/** Where something is sorted that may not fit into memory. */
export interface SortPlace {
  /** Folder below which temporary files may be written; they are gone when the sequence has been read or left. */
  readonly folder: string;
  /** Bytes of lines held in memory before a part goes to disk, 16 million by default; of groups 64 million. */
  readonly memory?: number | undefined;
}

export interface SortOptions extends SortPlace {
  /** Leave out repeated lines. */
  readonly distinct?: boolean | undefined;
}

const MEMORY = 16_000_000;
/** What a line costs beside its bytes. */
const LINE = 16;
/** Lines handed on together: one hand-over per line would cost more than the sort. */
const BATCH = 4096;

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

function* batchesOf(lines: readonly ByteString[]): Generator<readonly ByteString[]> {
  for (let from = 0; from < lines.length; from += BATCH) yield lines.slice(from, from + BATCH);
}

/** The lines in their order, in memory as long as they fit, else through sorted parts on disk. */
async function* ordered(
  chunks: AsyncIterable<string>,
  { folder, memory = MEMORY }: SortPlace,
): AsyncGenerator<readonly ByteString[]> {
  let runs: string | undefined;
  const files: string[] = [];
  let lines: ByteString[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      for (const line of byteLines(Buffer.from(chunk))) {
        lines.push(line);
        size += line.length + LINE;
      }
      if (size <= memory) continue;
      if (runs === undefined) {
        await mkdir(folder, { recursive: true });
        runs = await mkdtemp(join(folder, ".sort-"));
      }
      const file = join(runs, String(files.length));
      await writeRun(file, lines.sort());
      files.push(file);
      lines = [];
      size = 0;
    }
    if (runs === undefined) {
      yield* batchesOf(lines.sort());
      return;
    }
    const file = join(runs, String(files.length));
    await writeRun(file, lines.sort());
    lines = [];
    yield* mergeRuns([...files, file]);
  } finally {
    if (runs !== undefined) await rm(runs, { recursive: true, force: true });
  }
}

/**
 * The lines of some chunks (each of whole lines, ended by line feeds) sorted by Unicode code point, in batches without line feeds; empty
 * lines are left out. What does not fit into memory is sorted on disk, so that memory does not grow with the number of lines.
 */
export async function* sortLines(
  chunks: AsyncIterable<string>,
  options: SortOptions,
): AsyncGenerator<readonly string[]> {
  const batches = ordered(chunks, options);
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
