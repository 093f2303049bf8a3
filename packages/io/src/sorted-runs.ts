import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ByteString, byteLines, bytesOfLines, compareBytes } from "./byte-strings.js";

/** Order of two lines, or of other things that are sorted. */
export type Order<T = string> = (a: T, b: T) => number;

/** Lines written to a run together. */
const WRITTEN_TOGETHER = 1024;

/** Writes sorted lines to a temporary file. */
export async function writeRun(file: string, lines: readonly ByteString[]): Promise<void> {
  const chunks = function* () {
    for (let from = 0; from < lines.length; from += WRITTEN_TOGETHER)
      yield bytesOfLines(lines.slice(from, from + WRITTEN_TOGETHER));
  };
  await pipeline(Readable.from(chunks()), createWriteStream(file));
}

/** The lines of a run, in batches. */
async function* readRun(file: string): AsyncGenerator<readonly ByteString[]> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 17 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    const end = bytes.lastIndexOf("\n") + 1;
    rest = bytes.subarray(end);
    if (end > 0) yield byteLines(bytes.subarray(0, end));
  }
}

/** Where the merge stands in one run. */
interface Cursor<T> {
  readonly batches: AsyncGenerator<readonly T[]>;
  items: readonly T[];
  at: number;
  /** Position of the run: among equal items the earlier run goes first. */
  readonly index: number;
}

/** Puts the first cursor of the heap where it belongs after its item has changed. */
function sink<T>(heap: Cursor<T>[], order: Order<T>): void {
  const before = (a: Cursor<T>, b: Cursor<T>) => {
    const difference = order(a.items[a.at] as T, b.items[b.at] as T);
    return difference === 0 ? a.index < b.index : difference < 0;
  };
  const moved = heap[0] as Cursor<T>;
  let place = 0;
  for (;;) {
    let child = 2 * place + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && before(heap[child + 1] as Cursor<T>, heap[child] as Cursor<T>)) child += 1;
    if (!before(heap[child] as Cursor<T>, moved)) break;
    heap[place] = heap[child] as Cursor<T>;
    place = child;
  }
  heap[place] = moved;
}

/** The lines of some sorted runs as one sorted sequence; holds a batch of each run. */
export function mergeRuns(files: readonly string[]): AsyncGenerator<ByteString[]> {
  return mergeSorted(files.map(readRun), compareBytes);
}

/**
 * Several sorted sequences of lines or other things, in batches of one at least, as one, in batches of `together`; holds a batch of each.
 * Among equal ones that of the earlier sequence goes first.
 */
export async function* mergeSorted<T>(
  sequences: readonly AsyncGenerator<readonly T[]>[],
  order: Order<T>,
  together: number = WRITTEN_TOGETHER,
): AsyncGenerator<T[]> {
  const cursors: Cursor<T>[] = [];
  for (const [index, batches] of sequences.entries()) {
    const first = await batches.next();
    if (!first.done) cursors.push({ batches, items: first.value, at: 0, index });
  }
  const heap = cursors.sort((a, b) => order(a.items[0] as T, b.items[0] as T) || a.index - b.index);
  let batch: T[] = [];
  while (heap.length > 0) {
    const cursor = heap[0] as Cursor<T>;
    batch.push(cursor.items[cursor.at] as T);
    cursor.at += 1;
    if (batch.length === together) {
      yield batch;
      batch = [];
    }
    if (cursor.at === cursor.items.length) {
      const next = await cursor.batches.next();
      if (next.done) {
        const last = heap.pop() as Cursor<T>;
        if (heap.length > 0) heap[0] = last;
      } else {
        cursor.items = next.value;
        cursor.at = 0;
      }
    }
    if (heap.length > 1) sink(heap, order);
  }
  if (batch.length > 0) yield batch;
}
