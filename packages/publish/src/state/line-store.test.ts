import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { type LineStore, withLineFolder } from "./line-store.js";

const folder = mkdtempSync(join(tmpdir(), "openhpa-lines-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lets a test read some lines from their store. */
function stored(name: string, lines: readonly string[], read: (store: LineStore) => void): Promise<void> {
  return withLineFolder(folder, async ({ create }) => {
    const writer = create(name);
    for (const line of lines) writer.add(line);
    read(writer.stored());
  });
}

test("gives every line back by its number, in any order", async () => {
  const line = fc.string({ unit: "grapheme", maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 50 }), fc.array(fc.nat(49)), async (lines, wanted) => {
      await stored("lines", lines, (store) => {
        expect(store.count).toBe(lines.length);
        for (const index of wanted.filter((at) => at < lines.length))
          expect(store.at(index)).toBe(lines[index]);
        expect(() => store.at(lines.length)).toThrow(RangeError);
      });
    }),
    { numRuns: 60 },
  );
});

test("reads far beyond its window", async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `${index} ${"é".repeat(index % 300)}`);
  await stored("many", lines, (store) => {
    for (let at = 0; at < lines.length; at++) {
      const index = (at * 2_731) % lines.length;
      expect(store.at(index)).toBe(lines[index]);
    }
  });
  const long = "x".repeat(200_000);
  await stored("wide", ["a", long, "b"], (wide) => {
    expect([wide.at(1), wide.at(2), wide.at(0)]).toEqual([long, "b", "a"]);
  });
});
