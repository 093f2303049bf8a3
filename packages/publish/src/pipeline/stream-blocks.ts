import type { HpaRecord } from "@openhpa/core";
import type { BlockBuilder, BlockFile, Content } from "./block-file.js";

/** Hands records that are pushed to a reader that pulls them, one at a time. */
function createHandover() {
  let waiting: ((next: IteratorResult<HpaRecord>) => void) | undefined;
  let offered: { readonly next: IteratorResult<HpaRecord>; readonly taken: () => void } | undefined;
  const put = (next: IteratorResult<HpaRecord>) =>
    new Promise<void>((taken) => {
      if (waiting) {
        waiting(next);
        waiting = undefined;
        taken();
      } else offered = { next, taken };
    });
  const records: AsyncIterable<HpaRecord> = {
    [Symbol.asyncIterator]: () => ({
      next: () =>
        new Promise((resolve) => {
          if (!offered) waiting = resolve;
          else {
            const { next, taken } = offered;
            offered = undefined;
            resolve(next);
            taken();
          }
        }),
    }),
  };
  return { records, put };
}

function streaming(write: (records: AsyncIterable<HpaRecord>) => AsyncIterable<Content>): BlockBuilder<null> {
  const { records, put } = createHandover();
  const pieces: Buffer[] = [];
  const done = (async () => {
    for await (const piece of write(records)) pieces.push(Buffer.from(piece as Uint8Array));
  })();
  const failed = done.then(() => new Promise<never>(() => undefined));
  failed.catch(() => undefined);
  return {
    add: (record) => Promise.race([put({ value: record, done: false }), failed]),
    async finish() {
      await Promise.race([put({ value: undefined, done: true }), done]);
      await done;
      return { content: Buffer.concat(pieces), meta: null };
    },
  };
}

/** A file that can only be made as a whole, from all records in the order of keys: one block. Memory holds its bytes. */
export function streamBlocks(
  path: string,
  write: (records: AsyncIterable<HpaRecord>) => AsyncIterable<Content>,
): BlockFile<null> {
  const empty = new Uint8Array();
  return {
    path,
    every: Number.POSITIVE_INFINITY,
    begin: () => streaming(write),
    assemble() {
      let isBegun = false;
      return {
        before() {
          isBegun = true;
          return empty;
        },
        end: async () => (isBegun ? empty : (await streaming(write).finish()).content),
      };
    },
  };
}
