import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { compareCodePoints, compareUnits, hasSurrogates } from "./code-points.js";
import { mergeRuns, writeRun } from "./sorted-runs.js";

export interface SortOptions {
  /** Folder below which temporary files may be written; they are gone when the sequence has been read or left. */
  readonly folder: string;
  /** Characters of text held in memory at most before a part goes to disk; 16 million by default. */
  readonly memory?: number | undefined;
  /** Leave out repeated lines. */
  readonly distinct?: boolean | undefined;
}

const MEMORY = 16_000_000;
/** What a line costs beside its characters, in characters. */
const LINE = 16;
/** Lines handed on together: one hand-over per line would cost more than the sort. */
const BATCH = 4096;

/** Batches without the lines that repeat the one before. */
async function* withoutRepeats(
  batches: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<readonly string[]> {
  let last: string | undefined;
  for await (const batch of batches) {
    const kept = batch.filter((line, index) => line !== (index === 0 ? last : batch[index - 1]));
    last = batch.at(-1) ?? last;
    if (kept.length > 0) yield kept;
  }
}

function* batchesOf(lines: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < lines.length; from += BATCH) yield lines.slice(from, from + BATCH);
}

/** The lines in their order, in memory as long as they fit, else through sorted parts on disk. */
async function* ordered(
  chunks: AsyncIterable<string>,
  { folder, memory = MEMORY }: SortOptions,
): AsyncGenerator<readonly string[]> {
  let runs: string | undefined;
  const files: string[] = [];
  let lines: string[] = [];
  let size = 0;
  let beyond = false;
  const order = () => (beyond ? compareCodePoints : compareUnits);
  const sort = () => (beyond ? lines.sort(compareCodePoints) : lines.sort());
  try {
    for await (const chunk of chunks) {
      beyond ||= hasSurrogates(chunk);
      for (const line of chunk.split("\n")) {
        if (line === "") continue;
        lines.push(line);
        size += line.length + LINE;
      }
      if (size <= memory) continue;
      if (runs === undefined) {
        await mkdir(folder, { recursive: true });
        runs = await mkdtemp(join(folder, ".sort-"));
      }
      const file = join(runs, String(files.length));
      await writeRun(file, sort());
      files.push(file);
      lines = [];
      size = 0;
    }
    if (runs === undefined) {
      yield* batchesOf(sort());
      return;
    }
    const file = join(runs, String(files.length));
    await writeRun(file, sort());
    lines = [];
    yield* mergeRuns([...files, file], order());
  } finally {
    if (runs !== undefined) await rm(runs, { recursive: true, force: true });
  }
}

/**
 * The lines of some chunks (each of whole lines, ended by line feeds) sorted by Unicode code point, in batches without line feeds; empty
 * lines are left out. What does not fit into memory is sorted on disk, so that memory does not grow with the number of lines.
 */
export function sortLines(
  chunks: AsyncIterable<string>,
  options: SortOptions,
): AsyncGenerator<readonly string[]> {
  const batches = ordered(chunks, options);
  return options.distinct ? withoutRepeats(batches) : batches;
}

/** The same for single lines without line feeds. */
export async function* sortedLines(
  lines: AsyncIterable<string>,
  options: SortOptions,
): AsyncGenerator<string> {
  for await (const batch of sortLines(lines, options)) yield* batch;
}
