import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cutRepetition, repeatedTail, withoutRepeatedTail } from "./repeated-block.js";
import { readSourceText } from "./source-text.js";

describe("a block that is printed twice but for its first line", () => {
  it("is found only when the whole block satisfies the rule", () => {
    expect(repeatedTail(["a", "b", "c", "b", "c"])).toBe(3);
    expect(repeatedTail(["a", "b", "b"])).toBe(2);
    expect(repeatedTail(["a", "b", "c", "b", "d"])).toBeUndefined();
    expect(repeatedTail(["a", "b", "c", "b"])).toBeUndefined();
    expect(repeatedTail(["a", "b", "a", "b"])).toBeUndefined();
    expect(repeatedTail(["a"])).toBeUndefined();
    expect(repeatedTail([])).toBeUndefined();
  });

  it("loses its second printing, blank lines apart, and nothing else", () => {
    const line = fc.string({ minLength: 1, unit: fc.constantFrom("a", "b", "-", "é") });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 8 }), fc.boolean(), (lines, isAiry) => {
        const all = [...lines, ...lines.slice(1)];
        const { lines: read } = readSourceText(all.join(isAiry ? "\n\n" : "\n"));
        const { kept, repeated } = withoutRepeatedTail(read);
        expect(kept.filter(({ text }) => text !== "").map(({ text }) => text)).toEqual(lines);
        expect(
          repeated.every((pair) => pair.line.text === pair.of.text && pair.line.number > pair.of.number),
        ).toBe(true);
      }),
    );
  });
});

test.each([
  [["a", "b", "c", "d", "b", "c"], undefined],
  [["a", "b", "c", "d", "b", "c", "d"], 4],
  [["a", "bb", "cc", "dd", "ee", "bb", "cc", "d"], 5],
  [["a", "bb", "cc", "dd", "ee", "bb", "cc", "x"], undefined],
  [["a", "b"], undefined],
] as const)("a second printing that was cut: %j", (lines, length) => {
  expect(cutRepetition(lines)).toBe(length);
});
