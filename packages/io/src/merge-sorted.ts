/** Order of two things that are sorted. */
export type Order<T> = (a: T, b: T) => number;

/** Items handed on together by default. */
const TOGETHER = 1024;

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

/**
 * Several sorted sequences of lines or other things, in batches of one at least, as one, in batches of `together`; holds a batch of each.
 * Among equal ones that of the earlier sequence goes first.
 */
export async function* mergeSorted<T>(
  sequences: readonly AsyncGenerator<readonly T[]>[],
  order: Order<T>,
  together: number = TOGETHER,
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
