import type { HpaRecord } from "@openhpa/core";
import type { ReportLine } from "@openhpa/import";
import fc from "fast-check";
import { expect, test } from "vitest";
import { passagesByLine } from "./line-passages.js";

function linesOf(texts: readonly string[]): readonly ReportLine[] {
  let at = 0;
  return texts.map((text, index) => {
    const start = at;
    at += [...text].length + 1;
    return { number: index + 1, start, end: at - 1, text, state: "field", paths: [] };
  });
}
const recordWith = (...evidence: readonly { path: string; start: number; end: number }[]) =>
  ({ type: "Action", key: "a", evidence }) as unknown as HpaRecord;

test("a line is cut where values rest on it, also where two share words", () => {
  const record = recordWith(
    { path: "/title", start: 0, end: 5 },
    { path: "/themes", start: 9, end: 14 },
    { path: "/summary", start: 9, end: 18 },
  );
  const [line] = [...passagesByLine(linesOf(["Ici 🥕 des pommes"]), [record]).values()];
  expect(line?.map(({ text, places }) => [text, places.map(({ path }) => path)])).toEqual([
    ["Ici 🥕", ["/title"]],
    [" des", []],
    [" pomm", ["/themes", "/summary"]],
    ["es", ["/summary"]],
  ]);
});

test("the passages of a line are its text, whatever rests on it", () => {
  const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 12 }), { maxLength: 6 });
  const spans = fc.array(fc.tuple(fc.nat(90), fc.nat(30)), { maxLength: 8 });
  fc.assert(
    fc.property(texts, spans, (given, rests) => {
      const lines = linesOf(given);
      const proofs = rests.map(([start, length]) => ({ path: "/title", start, end: start + length }));
      for (const [number, passages] of passagesByLine(lines, [recordWith(...proofs)]))
        expect(passages.map(({ text }) => text).join("")).toBe(lines[number - 1]?.text);
    }),
  );
});
