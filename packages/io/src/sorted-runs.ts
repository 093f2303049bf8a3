import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Order of two lines. */
export type Order = (a: string, b: string) => number;

/** Lines written to a run together. */
const WRITTEN_TOGETHER = 1024;

/** Writes sorted lines to a temporary file. */
export async function writeRun(file: string, lines: readonly string[]): Promise<void> {
  const chunks = function* () {
    for (let from = 0; from < lines.length; from += WRITTEN_TOGETHER)
      yield `${lines.slice(from, from + WRITTEN_TOGETHER).join("\n")}\n`;
  };
  await pipeline(Readable.from(chunks()), createWriteStream(file));
}

/** The lines of a run, in batches. */
async function* readRun(file: string): AsyncGenerator<readonly string[]> {
  let rest = "";
  for await (const chunk of createReadStream(file, { encoding: "utf8", highWaterMark: 1 << 17 })) {
    const lines = (rest + (chunk as string)).split("\n");
    rest = lines.pop() as string;
    if (lines.length > 0) yield lines;
  }
}

/** Where the merge stands in one run. */
interface Cursor {
  readonly batches: AsyncGenerator<readonly string[]>;
  lines: readonly string[];
  at: number;
  /** Position of the run: among equal lines the earlier run goes first. */
  readonly index: number;
}

/** Puts the first cursor of the heap where it belongs after its line has changed. */
function sink(heap: Cursor[], order: Order): void {
  const before = (a: Cursor, b: Cursor) => {
    const difference = order(a.lines[a.at] as string, b.lines[b.at] as string);
    return difference === 0 ? a.index < b.index : difference < 0;
  };
  const moved = heap[0] as Cursor;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Cursor, heap[child] as Cursor)) child += 1;
    if (!before(heap[child] as Cursor, moved)) break;
    heap[place] = heap[child] as Cursor;
    place = child;
  }
  heap[place] = moved;
}

/** The lines of some sorted runs as one sorted sequence; holds a batch of each run. */
export function mergeRuns(files: readonly string[], order: Order): AsyncGenerator<string[]> {
  return mergeSorted(files.map(readRun), order);
}

/**
 * Several sorted sequences of lines, in batches of one line at least, as one; holds a batch of each. Among equal lines that of the earlier
 * sequence goes first.
 */
export async function* mergeSorted(
  sequences: readonly AsyncGenerator<readonly string[]>[],
  order: Order,
): AsyncGenerator<string[]> {
  const cursors: Cursor[] = [];
  for (const [index, batches] of sequences.entries()) {
    const first = await batches.next();
    if (!first.done) cursors.push({ batches, lines: first.value, at: 0, index });
  }
  const heap = cursors.sort((a, b) => order(a.lines[0] as string, b.lines[0] as string) || a.index - b.index);
  let batch: string[] = [];
  while (heap.length > 0) {
    const cursor = heap[0] as Cursor;
    batch.push(cursor.lines[cursor.at] as string);
    cursor.at += 1;
    if (batch.length === WRITTEN_TOGETHER) {
      yield batch;
      batch = [];
    }
    if (cursor.at === cursor.lines.length) {
      const next = await cursor.batches.next();
      if (next.done) {
        const last = heap.pop() as Cursor;
        if (heap.length > 0) heap[0] = last;
      } else {
        cursor.lines = next.value;
        cursor.at = 0;
      }
    }
    if (heap.length > 1) sink(heap, order);
  }
  if (batch.length > 0) yield batch;
}
