import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compareCodePoints } from "@openhpa/core";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sortedLines, sortLines } from "./sorted-lines.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-sort-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield item;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const line = fc
  .string({ unit: "binary", minLength: 1, maxLength: 12 })
  .map((text) => text.replaceAll("\n", "n"))
  .filter((text) => text !== "" && !/\p{Cs}/u.test(text));
const byBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));

test("sorts by the bytes of UTF-8, in memory and on disk alike", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { maxLength: 60 }),
      fc.constantFrom(1, 40, 1e6),
      async (lines, memory) => {
        const sorted = await all(sortedLines(each(lines), { folder, memory }));
        expect(sorted).toEqual([...lines].sort(byBytes));
        const distinct = (
          await all(sortLines(each(lines.map((text) => `${text}\n`)), { folder, memory, distinct: true }))
        ).flat();
        expect(distinct).toEqual([...new Set(lines)].sort(byBytes));
      },
    ),
    { numRuns: 150 },
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("reads many runs of many lines and cleans up when it is left early", async () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `line ${(index * 7919) % 20_011} é\u{1F600}`);
  const sorted = await all(sortedLines(each(lines), { folder, memory: 20_000 }));
  expect(sorted).toEqual([...lines].sort(compareCodePoints));
  for await (const first of sortedLines(each(lines), { folder, memory: 20_000 })) {
    expect(first).toBe(sorted[0]);
    expect(readdirSync(folder)).toHaveLength(1);
    break;
  }
  expect(readdirSync(folder)).toEqual([]);
});
