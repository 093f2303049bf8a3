import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascending, outerJoin } from "./outer-join.js";

const numbers = fc.uniqueArray(fc.nat(40)).map((all) => all.sort((a, b) => a - b));
const order = (a: number, b: number) => a - b;

async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function listed<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("outerJoin", () => {
  test("pairs what is on both sides and gives everything once, in order", async () => {
    const joined = fc.asyncProperty(numbers, numbers, async (left, right) => {
      const pairs = await listed(outerJoin(stream(left), stream(right), order));
      expect(pairs.map(([l]) => l).filter((l) => l !== undefined)).toEqual(left);
      expect(pairs.map(([, r]) => r).filter((r) => r !== undefined)).toEqual(right);
      const both = pairs.filter(([l, r]) => l !== undefined && r !== undefined);
      expect(both).toEqual(left.filter((l) => right.includes(l)).map((l) => [l, l]));
      const all = pairs.map(([l, r]) => l ?? r);
      expect(all).toEqual([...new Set([...left, ...right])].sort(order));
    });
    await fc.assert(joined, { numRuns: 60 });
  });
});

describe("ascending", () => {
  test("lets ordered items pass", async () => {
    expect(await listed(ascending(stream([1, 2, 5]), order))).toEqual([1, 2, 5]);
  });

  test.each([[[2, 1]], [[1, 1]]])("refuses %j", async (items) => {
    await expect(listed(ascending(stream(items), order))).rejects.toThrow("does not follow");
  });
});
