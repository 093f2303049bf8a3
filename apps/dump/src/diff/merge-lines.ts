import { compareCodePoints } from "@openhpa/core";

/** Lines in batches, as the sorts and readers of this project hand them on. */
export type LineBatches = AsyncIterable<readonly string[]>;

/** A line and the sides that have it. */
export interface ComparedLine {
  readonly line: string;
  readonly isOld: boolean;
  readonly isNew: boolean;
}

/** Lines handed on together. */
const BATCH = 1024;

/** Reads batches one line at a time without a hand-over per line. */
class LineCursor {
  line: string | undefined;
  readonly #batches: AsyncIterator<readonly string[]>;
  #batch: readonly string[] = [];
  #at = 0;

  constructor(batches: LineBatches) {
    this.#batches = batches[Symbol.asyncIterator]();
  }

  /** Goes to the next line of the batch at hand; false when the batch is used up and `refill` is due. */
  step(): boolean {
    this.#at += 1;
    this.line = this.#batch[this.#at];
    return this.line !== undefined;
  }

  async refill(): Promise<void> {
    this.line = undefined;
    while (this.line === undefined) {
      const next = await this.#batches.next();
      if (next.done) return;
      this.#batch = next.value;
      this.#at = 0;
      this.line = this.#batch[0];
    }
  }

  async close(): Promise<void> {
    await this.#batches.return?.();
  }
}

/** Walks two sorted sequences of distinct lines together: every line once, in order, with the sides that have it. */
export async function* compareLines(
  before: LineBatches,
  after: LineBatches,
): AsyncGenerator<readonly ComparedLine[]> {
  const old = new LineCursor(before);
  const fresh = new LineCursor(after);
  try {
    await old.refill();
    await fresh.refill();
    let batch: ComparedLine[] = [];
    while (old.line !== undefined || fresh.line !== undefined) {
      const order =
        old.line === undefined
          ? 1
          : fresh.line === undefined
            ? -1
            : old.line === fresh.line
              ? 0
              : compareCodePoints(old.line, fresh.line);
      const line = (order <= 0 ? old.line : fresh.line) as string;
      batch.push({ line, isOld: order <= 0, isNew: order >= 0 });
      if (batch.length === BATCH) {
        yield batch;
        batch = [];
      }
      if (order <= 0 && !old.step()) await old.refill();
      if (order >= 0 && !fresh.step()) await fresh.refill();
    }
    if (batch.length > 0) yield batch;
  } finally {
    await old.close();
    await fresh.close();
  }
}

async function* union(first: LineBatches, second: LineBatches): AsyncGenerator<readonly string[]> {
  for await (const batch of compareLines(first, second)) yield batch.map(({ line }) => line);
}

/** Some sorted sequences of distinct lines as one; holds a batch of each. */
export function mergeLines(sources: readonly LineBatches[]): LineBatches {
  const [only] = sources;
  if (only === undefined) return (async function* () {})();
  if (sources.length === 1) return only;
  const half = sources.length >> 1;
  return union(mergeLines(sources.slice(0, half)), mergeLines(sources.slice(half)));
}
