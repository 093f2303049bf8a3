import { frozenAction } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { filter } from "../test/conversion.js";

const SMALLEST_PIECE = 7;
const lines = [
  ...Array.from({ length: 12 }, (_, index) => JSON.stringify(frozenAction(index))),
  '{"type":"Action","key":"sans-titre"}',
  "{",
  "",
];

/** What `sort -u` makes of some outputs together. */
function sortedOnce(outputs: readonly Buffer[]): readonly string[] {
  return [...new Set(Buffer.concat(outputs).toString().split("\n"))].sort();
}

/** Some text in pieces that end anywhere, also inside a character. */
function* pieces(text: string, size: number): Generator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const whole = sortedOnce([(await filter([lines.join("\n")])).stdout]);

test("any split, order and repetition of the lines gives the same statements", async () => {
  expect(whole.length).toBeGreaterThan(500);
  const runs = fc.record({
    order: fc.shuffledSubarray([...lines.keys()], { minLength: lines.length }),
    repeated: fc.array(fc.nat(lines.length - 1), { maxLength: 6 }),
    cuts: fc.array(fc.nat(lines.length), { maxLength: 8 }),
    pieceSize: fc.integer({ min: SMALLEST_PIECE, max: 70_000 }),
  });
  await fc.assert(
    fc.asyncProperty(runs, async ({ order, repeated, cuts, pieceSize }) => {
      const all = [...order, ...repeated].map((index) => lines[index] as string);
      const ends = [...new Set(cuts), all.length].sort((a, b) => a - b);
      const parts = ends.map((end, index) => all.slice(ends[index - 1] ?? 0, end));
      const outputs: Buffer[] = [];
      for (const part of parts) {
        const { code, stdout } = await filter(pieces(part.join("\n"), pieceSize));
        expect(code).toBe(0);
        outputs.push(stdout);
      }
      expect(sortedOnce(outputs)).toEqual(whole);
    }),
    { numRuns: 25 },
  );
});
