import { expect, test } from "vitest";
import { encodingNotes } from "./encoding-notes.js";
import { readSourceText } from "./source-text.js";

const codes = (text: string) => encodingNotes(readSourceText(text)).map(({ code }) => code);

test.each([
  ["\uFEFFa", ["byte-order-mark"]],
  ["\uFFFD", ["replacement-character"]],
  ["Ã\u00A9", ["mojibake"]],
  ["Ã\u00BF", ["mojibake"]],
  ["Ã\u00C0", []],
  ["â\u0080\u0099", ["mojibake", "windows-1252"]],
  ["â\u0080\u008F", ["windows-1252"]],
  ["â\u0080\u00C0", ["windows-1252"]],
  ["â€™", ["mojibake"]],
  ["â€œ", ["mojibake"]],
  ["â€\u009D", ["mojibake", "windows-1252"]],
  ["â€“", ["mojibake"]],
  ["â€”", ["mojibake"]],
  ["â€¦", ["mojibake"]],
  ["â€", []],
  ["Å“", ["mojibake"]],
  ["Å", []],
  ["a\u0001", ["control-character"]],
  ["a\tb", []],
  ["a\u007F", ["control-character"]],
  ["a\u009F", ["windows-1252"]],
  ["a\u00A0", []],
  ["e\u0301", ["not-nfc"]],
  ["é", []],
  ["\uD800", ["lone-surrogate"]],
  ["\u{1F600}", []],
])("%j: %j", (text, expected) => expect(codes(text)).toEqual(expected));

test("traces are counted over all lines, with the first line", () => {
  expect(encodingNotes(readSourceText("a\n\uFFFD\uFFFD\nb\n\uFFFD"))).toEqual([
    { code: "replacement-character", count: 3, line: 2 },
  ]);
});

test("a mark over a letter that has no form of its own is no fault", () => {
  expect(codes("x\u0301")).toEqual([]);
});
