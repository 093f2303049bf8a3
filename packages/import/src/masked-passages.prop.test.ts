import fc from "fast-check";
import { expect, test } from "vitest";
import { maskOver } from "./masked-passages.js";
import { readSourceText, spanIn, textOf } from "./source-text.js";

const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));
const text = fc.string({ unit: fc.constantFrom("a", "é", "😀", " ", "𝒜"), maxLength: 30 });

test("exactly the signs of the passages about persons are masked, whatever their order and overlaps", () => {
  fc.assert(
    fc.property(text, fc.nat(20), fc.array(span, { maxLength: 12 }), (passage, start, personal) => {
      const signs = [...passage];
      const isHidden = (at: number) => personal.some((each) => at >= each.start && at < each.end);
      const expected = signs.map((sign, at) => (isHidden(start + at) ? "█" : sign)).join("");
      expect(maskOver(personal)(passage, { start, end: start + signs.length })).toBe(expected);
    }),
  );
});

test("positions count characters and not code units, wherever a part begins and ends", () => {
  fc.assert(
    fc.property(text, text, text, (before, part, after) => {
      const source = readSourceText(`première\n${before}${part}${after}`);
      const line = source.lines[1];
      if (!line) return;
      const found = spanIn(line, before.length, before.length + part.length);
      expect(found).toEqual({
        start: line.start + [...before].length,
        end: line.start + [...before].length + [...part].length,
      });
      expect(textOf(source, found)).toBe(part);
    }),
  );
});
