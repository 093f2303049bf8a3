/** The items as they come. Throws for an item that does not follow the one before: what reads ordered streams would lose it silently. */
export async function* ascending<T>(
  items: AsyncIterable<T>,
  compare: (a: T, b: T) => number,
): AsyncGenerator<T> {
  let before: T | undefined;
  for await (const item of items) {
    if (before !== undefined && compare(before, item) >= 0) {
      throw new Error(`${JSON.stringify(item)} does not follow ${JSON.stringify(before)}`);
    }
    before = item;
    yield item;
  }
}

/** Pairs what two streams in the same order say of the same thing; each item comes exactly once, alone where the other stream has none. */
export async function* outerJoin<L, R>(
  left: AsyncIterable<L>,
  right: AsyncIterable<R>,
  compare: (left: L, right: R) => number,
): AsyncGenerator<readonly [left: L | undefined, right: R | undefined]> {
  const lefts = left[Symbol.asyncIterator]();
  const rights = right[Symbol.asyncIterator]();
  try {
    let l = await lefts.next();
    let r = await rights.next();
    while (!l.done || !r.done) {
      const order = l.done ? 1 : r.done ? -1 : compare(l.value, r.value);
      yield [order <= 0 ? l.value : undefined, order >= 0 ? r.value : undefined];
      if (order <= 0) l = await lefts.next();
      if (order >= 0) r = await rights.next();
    }
  } finally {
    await lefts.return?.();
    await rights.return?.();
  }
}
