import { describe, expect, test } from "vitest";
import { createReport } from "./report-builder.js";
import { leastSure } from "./resting-lines.js";
import { readSourceText, spanIn } from "./source-text.js";

const begin = (words: string) => {
  const text = readSourceText(words);
  const report = createReport({ file: "f", source: "s", text });
  const line = (number: number) => text.lines[number - 1] as (typeof text.lines)[0];
  const finish = () => report.finish({ layout: "x", records: [] });
  return { report, line, finish };
};

test.each([
  [undefined, "certain", "certain"],
  ["certain", "probable", "probable"],
  ["probable", "certain", "probable"],
  ["uncertain", "probable", "uncertain"],
  ["conflicting", "uncertain", "conflicting"],
  ["certain", "conflicting", "conflicting"],
  ["certain", "certain", "certain"],
] as const)("of %s and %s the less sure is %s", (a, b, least) => expect(leastSure(a, b)).toBe(least));

describe("what became of the lines", () => {
  test("is what was first said, else that a field rests on them, else that they are blank or not understood", () => {
    const { report, line, finish } = begin("a\nb\n \nc\nd");
    report.mark(line(1), "label");
    report.mark(line(1), "furniture");
    report.mark(line(4), "repeated", line(2));
    report.rests(line(2), "/title", "certain");
    report.rests(line(2), "/summary", "probable", "k");
    report.rests(line(1), "/key", "certain");
    const { lines, notUnderstood } = finish();
    expect(lines.map(({ state }) => state)).toEqual([
      "label",
      "field",
      "blank",
      "repeated",
      "not-understood",
    ]);
    expect(lines[1]).toMatchObject({ paths: ["/title", "/summary"], certainty: "probable", record: "k" });
    expect(lines[3]).toMatchObject({ repeats: 2, paths: [] });
    expect(lines[4]).not.toHaveProperty("certainty");
    expect(notUnderstood).toEqual([{ line: 5, start: 8, end: 9, text: "d" }]);
  });

  test("a line that is listed already is not listed again, and the list is in the order of the text", () => {
    const { report, line, finish } = begin("ab\ncd\nef");
    report.notUnderstood(spanIn(line(3), 1), { message: "M" });
    expect(finish().notUnderstood.map(({ text, line: number }) => [number, text])).toEqual([
      [1, "ab"],
      [2, "cd"],
      [3, "f"],
    ]);
  });

  test("what is about a person is masked, sign by sign, and told once", () => {
    const { report, line, finish } = begin("\u{1F600}abc d\nxyz");
    report.personal(spanIn(line(1), 2, 5), { kind: "person-name", path: "/contact" });
    report.personal(spanIn(line(1), 2, 4), { kind: "person-name", path: "/contact" });
    const { lines, personalData, notUnderstood } = finish();
    expect(lines.map(({ text }) => text)).toEqual(["\u{1F600}███ d", "xyz"]);
    expect(notUnderstood.map(({ text }) => text)).toEqual(["\u{1F600}███ d", "xyz"]);
    expect(personalData).toEqual([{ kind: "person-name", path: "/contact", line: 1, start: 1, end: 4 }]);
  });

  test("lines that repeat others are told as blocks, with blank lines between", () => {
    const { report, line, finish } = begin("a\nb\nc\na\n\nb\nx\nc\nb\na");
    for (const [number, repeats] of [
      [4, 1],
      [6, 2],
      [8, 3],
      [9, 2],
      [10, 1],
    ] as const)
      report.mark(line(number), "repeated", line(repeats));
    expect(finish().repeated).toEqual([
      { first: 4, last: 6, repeats: 1 },
      { first: 8, last: 8, repeats: 3 },
      { first: 9, last: 9, repeats: 2 },
      { first: 10, last: 10, repeats: 1 },
    ]);
  });

  test("the rest is as it was told", () => {
    const { report, finish } = begin("a");
    report.cut({ certainty: "certain", line: 1, paths: [] });
    report.contradiction({ code: "conflicting-values", paths: ["/a"], spans: [], message: "C" });
    expect(finish()).toMatchObject({
      file: "f",
      source: "s",
      layout: "x",
      spansIn: "file",
      truncated: { line: 1 },
      contradictions: [{ message: "C" }],
    });
  });
});
