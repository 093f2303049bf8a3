import fc from "fast-check";
import { expect, test } from "vitest";
import { compareCodePoints, sortLines } from "./sort-lines.js";

async function sortedLines(chunks: readonly string[]): Promise<readonly string[]> {
  const source = async function* () {
    yield* chunks;
  };
  const lines: string[] = [];
  for await (const batch of sortLines(source())) lines.push(...batch);
  return lines;
}

const line = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: fc.constantFrom("a", "é", "\uE000", "\uFFFD", "😀", "𐀀", "<", ">"), maxLength: 5 }),
);

test("the order is that of the UTF-8 bytes", () => {
  fc.assert(
    fc.property(line, line, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)));
    }),
  );
});

test("sorted, distinct and whatever the order, the repetition and the chunks", async () => {
  const lines = line.filter((text) => text !== "" && !text.includes("\n"));
  await fc.assert(
    fc.asyncProperty(
      fc.array(lines, { maxLength: 30 }),
      fc.array(fc.nat(), { maxLength: 5 }),
      async (all, cuts) => {
        const expected = [...new Set(all)].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        const chunk = (part: readonly string[]) => part.map((text) => `${text}\n`).join("");
        const cut = cuts.length === 0 ? all.length : (cuts[0] as number) % (all.length + 1);
        const shuffled = [...all.slice(cut), ...all.slice(0, cut), ...all.slice(0, cuts.length)];
        expect(await sortedLines([chunk(shuffled.slice(0, cut)), chunk(shuffled.slice(cut))])).toEqual(
          expected,
        );
      },
    ),
  );
});

test("more lines than one batch", async () => {
  const many = Array.from({ length: 10_000 }, (_, at) => `line ${String(at).padStart(5, "0")}`);
  expect(await sortedLines([`${[...many].reverse().join("\n")}\n`])).toEqual(many);
});
