/** Items handed over together: a hand-over for each would cost more than many a reader does with it, and many would grow old in memory. */
const BATCH = 2;

/** The next items of a sequence; none at its end. */
async function nextBatch<T>(items: AsyncGenerator<T>): Promise<readonly T[]> {
  const batch: T[] = [];
  while (batch.length < BATCH) {
    const next = await items.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

/** A promise that is settled from outside; nobody has to wait for its failure. */
function pending<T>() {
  const methods = {} as { resolve: (value: T | PromiseLike<T>) => void; reject: (cause: unknown) => void };
  const promise = new Promise<T>((resolve, reject) => {
    methods.resolve = resolve;
    methods.reject = reject;
  });
  promise.catch(() => undefined);
  return { promise, ...methods };
}

/** Hands the batches of a sequence to a number of readers: each gets every batch, and the next is made when all have asked for it. */
function batchesInStep<T>(items: AsyncGenerator<T>, readers: number) {
  let turn = pending<readonly T[]>();
  let asked = 0;
  let failure: { readonly cause: unknown } | undefined;
  return {
    next(): Promise<readonly T[]> {
      if (failure) return Promise.reject(failure.cause);
      const { promise, resolve } = turn;
      asked += 1;
      if (asked === readers) {
        asked = 0;
        turn = pending();
        resolve(nextBatch(items));
      }
      return promise;
    },
    /** Ends the reading of all: those who wait fail now, the others when they ask. */
    fail(cause: unknown) {
      failure ??= { cause };
      turn.reject(failure.cause);
    },
    failure: () => failure,
  };
}

/**
 * Lets several readers walk one sequence side by side, so that it is made once; memory holds a few of its items. Every reader reads it to
 * the end. Gives what the readers give, in their order; when the sequence or a reader fails all end, and then the first failure is thrown.
 */
export async function readInStep<T, R>(
  items: AsyncGenerator<T>,
  readers: readonly ((items: AsyncGenerator<T>) => Promise<R>)[],
): Promise<readonly R[]> {
  const batches = batchesInStep(items, readers.length);
  const results = await Promise.all(
    readers.map(async (read) => {
      let ended = false;
      const walk = async function* (): AsyncGenerator<T> {
        for (let batch = await batches.next(); batch.length > 0; batch = await batches.next()) yield* batch;
        ended = true;
      };
      try {
        const result = await read(walk());
        if (!ended) throw new Error("A reader left before the end of the sequence");
        return [result] as const;
      } catch (cause) {
        batches.fail(cause);
        return undefined;
      }
    }),
  );
  const failure = batches.failure();
  if (failure) {
    await items.return(undefined);
    throw failure.cause;
  }
  return results.flatMap((result) => result ?? []);
}
