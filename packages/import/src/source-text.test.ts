import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lineAt, linesOf, readSourceText, spanIn, textOf, trimmedSpan } from "./source-text.js";

describe("the lines of a text", () => {
  it("end at every kind of line end; a last one makes no line", () => {
    const { lines, length } = readSourceText("a\r\n\n𝒜b\rc\u2028d\n");
    expect(lines.map(({ number, start, end, text }) => [number, start, end, text])).toEqual([
      [1, 0, 1, "a"],
      [2, 3, 3, ""],
      [3, 4, 6, "𝒜b"],
      [4, 7, 8, "c"],
      [5, 9, 10, "d"],
    ]);
    expect(length).toBe(11);
    expect(readSourceText("").lines).toHaveLength(1);
  });

  it("hold every code point once, at its own place", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const source = readSourceText(text);
        const signs = [...text];
        expect(source.length).toBe(signs.length);
        for (const line of source.lines) {
          expect(signs.slice(line.start, line.end).join("")).toBe(line.text);
          expect(lineAt(source, line.start)).toBe(line);
        }
      }),
    );
  });

  it("give spans in code points from offsets in the line", () => {
    const source = readSourceText("x\n 𝒜 été ");
    const [, line] = source.lines;
    if (!line) throw new Error("no line");
    expect(textOf(source, trimmedSpan(line))).toBe("𝒜 été");
    expect(textOf(source, spanIn(line, line.text.indexOf("été"), line.text.length))).toBe("été ");
    expect(linesOf(source, { start: 0, end: source.length })).toHaveLength(2);
    expect(linesOf(source, { start: 0, end: 1 })).toHaveLength(1);
  });
});
