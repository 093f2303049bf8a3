import { compareCodePoints } from "@openhpa/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ComparedLine, compareLines, mergeLines } from "./merge-lines.js";

const line = fc.oneof(
  fc.string({ minLength: 1, maxLength: 3, unit: "binary" }),
  fc.constantFrom("a", "a#", "a-", "a>", "\u{1F600}", "\uFF5E"),
);
const lines = fc.uniqueArray(line, { maxLength: 30 }).map((all) => all.sort(compareCodePoints));

async function* inBatches(all: readonly string[], size: number) {
  yield [];
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

async function collect<T>(batches: AsyncIterable<readonly T[]>): Promise<T[]> {
  const all: T[] = [];
  for await (const batch of batches) all.push(...batch);
  return all;
}

test("the walk gives every line once, in order, with the sides that have it", async () => {
  await fc.assert(
    fc.asyncProperty(lines, lines, fc.integer({ min: 1, max: 5 }), async (old, fresh, size) => {
      const found = await collect<ComparedLine>(compareLines(inBatches(old, size), inBatches(fresh, 3)));
      const all = [...new Set([...old, ...fresh])].sort(compareCodePoints);
      expect(found).toEqual(
        all.map((text) => ({ line: text, isOld: old.includes(text), isNew: fresh.includes(text) })),
      );
    }),
    { numRuns: 200 },
  );
});

test("parts merged are the whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { maxLength: 6 }), async (parts) => {
      const merged = await collect(mergeLines(parts.map((part) => inBatches(part, 2))));
      expect(merged).toEqual([...new Set(parts.flat())].sort(compareCodePoints));
    }),
    { numRuns: 100 },
  );
});

test("leaving the walk closes both sides", async () => {
  const closed: string[] = [];
  const endless = async function* (name: string) {
    try {
      for (let number = 0; ; number++) yield [`${name}${String(number).padStart(9, "0")}`];
    } finally {
      closed.push(name);
    }
  };
  for await (const _ of compareLines(endless("a"), endless("b"))) break;
  expect(closed.sort()).toEqual(["a", "b"]);
});
