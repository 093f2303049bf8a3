import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { byteLines, bytesOfLines } from "./byte-strings.js";
import type { LineGroup } from "./group-runs.js";
import { sortGroups } from "./sorted-groups.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "openhpa-groups-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A key ends with its only `>`, so that none begins another; some begin alike, some are not ASCII. */
const key = fc.stringMatching(/^[abé]{0,3}>$/).map((text) => Buffer.from(text).toString("latin1"));
const ending = fc
  .string({ unit: "grapheme", maxLength: 6 })
  .map((text) => Buffer.from(text.replaceAll("\n", "n")).toString("latin1"));
const group = fc
  .tuple(key, fc.array(ending, { minLength: 1, maxLength: 4 }))
  .map(([start, ends]): LineGroup => {
    const lines = ends.map((end) => `${start}${end}`).sort();
    return { key: start, bytes: bytesOfLines(lines) };
  });

async function sorted(groups: readonly LineGroup[], memory?: number): Promise<LineGroup[]> {
  const found: LineGroup[] = [];
  for await (const batch of sortGroups(Readable.from(groups.map((group) => [group])), { folder, memory }))
    found.push(...batch);
  return found;
}

test("groups come in the order of their lines, in memory and on disk alike, those of one key as one", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(group, { maxLength: 40 }),
      fc.constantFrom(1, 2000, undefined),
      async (groups, memory) => {
        const found = await sorted(groups, memory);
        const lines = groups.flatMap(({ bytes }) => byteLines(bytes));
        expect(found.flatMap(({ bytes }) => byteLines(bytes))).toEqual(lines.sort());
        expect(found.map((one) => one.key)).toEqual([...new Set(groups.map((one) => one.key))].sort());
        for (const one of found)
          for (const line of byteLines(one.bytes)) expect(line.startsWith(one.key)).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
  expect(readdirSync(folder)).toEqual([]);
});

test("a group longer than what is read at once comes back whole, and leaving early leaves nothing behind", async () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `b>${String(index).padStart(20, "0")}`);
  const groups = ["c>", "b>", "a>"].map((start) => ({
    key: start,
    bytes: bytesOfLines(start === "b>" ? long : [`${start}1`]),
  }));
  const found = await sorted(groups, 1);
  expect(found.map((one) => one.key)).toEqual(["a>", "b>", "c>"]);
  expect(byteLines((found[1] as LineGroup).bytes)).toEqual(long);
  for await (const batch of sortGroups(Readable.from(groups.map((group) => [group])), {
    folder,
    memory: 1,
  })) {
    expect(batch.length).toBeGreaterThan(0);
    expect(readdirSync(folder)).toHaveLength(1);
    break;
  }
  expect(readdirSync(folder)).toEqual([]);
});
