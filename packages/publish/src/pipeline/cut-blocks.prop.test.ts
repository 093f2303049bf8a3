import fc from "fast-check";
import { expect, test } from "vitest";
import { type BlockRecord, cutBlocks } from "./cut-blocks.js";

const KILOBYTE = 1000;
const cut = { every: 16_384, bytes: { enough: 300 * KILOBYTE, most: 1000 * KILOBYTE } };
const records = (sizes: readonly number[]): BlockRecord[] =>
  sizes.map((kilobytes, at) => ({ key: `fiche-${10_000 + at}`, bytes: kilobytes * KILOBYTE }));
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 200, maxLength: 1500 });
const bytesIn = (all: readonly BlockRecord[], from: number, to: number) =>
  all.slice(from, to + 1).reduce((sum, { bytes }) => sum + bytes, 0);

test("blocks hold every record once, none more than the most bytes and its last record, and few end before there are enough", () => {
  fc.assert(
    fc.property(sizes, (given) => {
      const all = records(given);
      const blocks = cutBlocks(all, cut);
      expect(blocks.map(({ from }) => from)).toEqual([0, ...blocks.slice(0, -1).map(({ to }) => to + 1)]);
      expect(blocks.at(-1)?.to).toBe(all.length - 1);
      for (const { from, to } of blocks) expect(bytesIn(all, from, to - 1)).toBeLessThan(cut.bytes.most);
      const early = blocks.slice(0, -1).filter(({ from, to }) => bytesIn(all, from, to) < cut.bytes.enough);
      expect(early.length).toBeLessThanOrEqual(2);
    }),
  );
});

test("boundaries that a change has moved fall together again", () => {
  const all = records(Array.from({ length: 5000 }, (_, at) => 3 + (at % 7)));
  const before = new Set(cutBlocks(all, cut).map(({ to }) => to));
  expect(before.size).toBeGreaterThan(40);
  const moved = Array.from({ length: 100 }, (_, step) => {
    const changed = all.map((one, at) => (at === 50 * step ? { ...one, bytes: one.bytes * 30 } : one));
    return cutBlocks(changed, cut).filter(({ to }) => !before.has(to)).length;
  });
  const sum = moved.reduce((total, count) => total + count, 0);
  expect(sum / moved.length).toBeLessThan(2);
});

test("records alone end blocks where the file says nothing of bytes, until there are 16 MB", () => {
  const all = records(Array.from({ length: 2000 }, () => 20));
  for (const { from, to } of cutBlocks(all, { every: 16_384 }).slice(0, -1))
    expect(bytesIn(all, from, to)).toBe(16_000 * KILOBYTE);
  expect(cutBlocks(all, { every: Number.POSITIVE_INFINITY })).toEqual([{ from: 0, to: 1999 }]);
});
