import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { mergeSorted, type Order } from "./merge-sorted.js";

/** Where something is sorted that may not fit into memory. */
export interface SortPlace {
  /** Folder below which temporary files may be written; they are gone when the sequence has been read or left. */
  readonly folder: string;
  /** Bytes held in memory before a part goes to disk; lines 16 million by default, groups 64 million. */
  readonly memory?: number | undefined;
}

/** How items of a kind are sorted in parts: each part is sorted in memory, a run on disk; the runs are merged. */
export interface Sorting<T> {
  readonly order: Order<T>;
  /** Sorts in place, in that order. */
  readonly sort: (items: T[]) => T[];
  /** Bytes that an item takes in memory. */
  readonly sizeOf: (item: T) => number;
  readonly writeRun: (file: string, sorted: readonly T[]) => Promise<void>;
  readonly readRun: (file: string) => AsyncGenerator<readonly T[]>;
  /** Items handed on together: one hand-over for each would cost more than the sort. */
  readonly together: number;
  /** Bytes held in memory by default. */
  readonly memory: number;
}

/** The items in their order, in batches: in memory as long as they fit, else through sorted runs on disk. */
export async function* sortExternally<T>(
  batches: AsyncIterable<readonly T[]>,
  { order, sort, sizeOf, writeRun, readRun, together, memory: usual }: Sorting<T>,
  { folder, memory = usual }: SortPlace,
): AsyncGenerator<readonly T[]> {
  let runs: string | undefined;
  const files: string[] = [];
  let held: T[] = [];
  let size = 0;
  const spill = async () => {
    if (runs === undefined) {
      await mkdir(folder, { recursive: true });
      runs = await mkdtemp(join(folder, ".sort-"));
    }
    const file = join(runs, String(files.length));
    await writeRun(file, sort(held));
    files.push(file);
    held = [];
    size = 0;
  };
  try {
    for await (const batch of batches) {
      for (const item of batch) {
        held.push(item);
        size += sizeOf(item);
      }
      if (size > memory) await spill();
    }
    if (files.length === 0) {
      sort(held);
      for (let from = 0; from < held.length; from += together) yield held.slice(from, from + together);
      return;
    }
    if (held.length > 0) await spill();
    yield* mergeSorted(files.map(readRun), order, together);
  } finally {
    if (runs !== undefined) await rm(runs, { recursive: true, force: true });
  }
}
