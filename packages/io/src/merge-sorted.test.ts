import { expect, test } from "vitest";
import { mergeSorted } from "./merge-sorted.js";

async function* batches<T>(...given: readonly (readonly T[])[]) {
  yield* given;
}

async function merged<T>(
  runs: AsyncGenerator<readonly T[]>[],
  order: (a: T, b: T) => number,
  together?: number,
) {
  const found: T[][] = [];
  for await (const batch of mergeSorted(runs, order, together)) found.push(batch);
  return found;
}

const byNumber = (a: number, b: number) => a - b;

test("sorted runs become one, in batches of a size", async () => {
  const runs = [batches([1, 4], [9]), batches([2, 3, 5, 6]), batches<number>(), batches([0], [7], [8])];
  expect(await merged(runs, byNumber, 4)).toEqual([
    [0, 1, 2, 3],
    [4, 5, 6, 7],
    [8, 9],
  ]);
});

test("a whole number of batches leaves no empty one, nothing gives nothing", async () => {
  expect(await merged([batches([1, 2]), batches([3, 4])], byNumber, 2)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await merged([], byNumber, 2)).toEqual([]);
  expect(await merged([batches<number>()], byNumber)).toEqual([]);
});

test("batches have 1024 by default", async () => {
  const numbers = Array.from({ length: 1025 }, (_, index) => index);
  expect((await merged([batches(numbers)], byNumber)).map(({ length }) => length)).toEqual([1024, 1]);
});

test("among equal things those of the earlier run go first", async () => {
  type Item = { key: number; run: string };
  const items = (run: string, ...keys: number[]) => batches(keys.map((key): Item => ({ key, run })));
  const runs = ["a", "b", "c", "d", "e"].map((run) => items(run, 1, 1, 2));
  const [found = []] = await merged(runs, (a, b) => a.key - b.key);
  expect(found.map(({ run, key }) => `${run}${key}`).join(" ")).toBe(
    "a1 a1 b1 b1 c1 c1 d1 d1 e1 e1 a2 b2 c2 d2 e2",
  );
});
