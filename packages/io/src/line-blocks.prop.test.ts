import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockSizes, type LineBlock, readLineBlocks } from "./line-blocks.js";

const FEED = 0x0a;

/** Bytes with many line feeds, so that short streams have many lines. */
const bytes = fc
  .array(fc.oneof(fc.constant(FEED), fc.integer({ min: 0x20, max: 0x24 })), { maxLength: 120 })
  .map((values) => Uint8Array.from(values));

async function* inPieces(content: Uint8Array, ends: readonly number[]): AsyncGenerator<Uint8Array> {
  const cuts = [...new Set(ends)].filter((end) => end < content.length).sort((a, b) => a - b);
  let from = 0;
  for (const to of [...cuts, content.length]) {
    if (to > from) yield content.subarray(from, to);
    from = to;
  }
}

async function blocksOf(content: Uint8Array, ends: readonly number[], sizes: BlockSizes) {
  const blocks: { readonly text: string | undefined; readonly end: number }[] = [];
  for await (const { bytes: held, end } of readLineBlocks(
    inPieces(content, ends),
    sizes,
  ) as AsyncIterable<LineBlock>)
    blocks.push({ text: held && Buffer.from(held).toString("latin1"), end });
  return blocks;
}

/** What the blocks should be, from the whole text: its lines, gathered. */
function expected(content: Uint8Array, { size, limit }: BlockSizes) {
  const lines =
    Buffer.from(content)
      .toString("latin1")
      .match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const blocks: { text: string | undefined; end: number }[] = [];
  let end = 0;
  let held = "";
  const flush = () => {
    if (held !== "") blocks.push({ text: held, end });
    held = "";
  };
  for (const line of lines) {
    if (line.replace(/\n$/, "").length > limit) {
      flush();
      end += line.length;
      blocks.push({ text: undefined, end });
      continue;
    }
    held += line;
    end += line.length;
    if (held.length >= size) flush();
  }
  flush();
  return blocks;
}

const runs = fc.record({
  content: bytes,
  ends: fc.array(fc.nat(120), { maxLength: 12 }),
  sizes: fc
    .record({ size: fc.integer({ min: 1, max: 30 }), more: fc.nat(10) })
    .map(({ size, more }) => ({ size, limit: size + more })),
});

test("blocks are whole lines of at least the size, wherever the stream is cut", async () => {
  await fc.assert(
    fc.asyncProperty(runs, async ({ content, ends, sizes }) => {
      expect(await blocksOf(content, ends, sizes)).toEqual(expected(content, sizes));
    }),
    { numRuns: 2000 },
  );
});

test("reading from the end of a block gives the blocks that follow", async () => {
  await fc.assert(
    fc.asyncProperty(runs, fc.nat(), async ({ content, ends, sizes }, at) => {
      const all = await blocksOf(content, [], sizes);
      fc.pre(all.length > 0);
      const done = at % all.length;
      const skip = (all[done] as { end: number }).end;
      expect(await blocksOf(content, ends, { ...sizes, skip })).toEqual(all.slice(done + 1));
    }),
    { numRuns: 1000 },
  );
});
