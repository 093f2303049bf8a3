import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bytesOfLines } from "./byte-strings.js";
import { type LineGroup, readGroupRun, writeGroupRun } from "./group-runs.js";
import { readLineRun, writeLineRun } from "./line-runs.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-runs-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function all<T>(batches: AsyncGenerator<readonly T[]>): Promise<T[]> {
  const found: T[] = [];
  for await (const batch of batches) {
    expect(batch.length).toBeGreaterThan(0);
    found.push(...batch);
  }
  return found;
}

/** Lines of a length, so that groups stand across and exactly at the ends of what is read at once (131072 bytes). */
const group = (key: string, length: number): LineGroup => ({
  key,
  bytes: bytesOfLines([key + "x".repeat(length)]),
});

test.each([
  ["short groups", [0, 1, 2]],
  ["a group longer than what is read at once", [300_000, 1]],
  ["a group that ends where a piece ends", [131_072 - 8 - 4 - 4 - 1, 5]],
  ["a head cut by the end of a piece", [131_072 - 8 - 4 - 4 - 1 - 3, 5, 7]],
])("%s are read as they were written", async (_, lengths) => {
  const groups = lengths.map((length, index) => group(`<é${index}>`.slice(0, 4), length));
  const file = join(folder, "run");
  await writeGroupRun(file, groups);
  const shown = (read: readonly LineGroup[]) => read.map((each) => [each.key, each.bytes.toString("latin1")]);
  expect(shown(await all(readGroupRun(file)))).toEqual(shown(groups));
});

test("lines are read as they were written, also those longer than what is read at once", async () => {
  const lines = ["a", "b".repeat(300_000), ...Array.from({ length: 2500 }, (_, index) => `c${index}`)];
  const file = join(folder, "lines");
  await writeLineRun(file, lines);
  expect(await all(readLineRun(file))).toEqual(lines);
});
