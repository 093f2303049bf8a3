import fc from "fast-check";
import { expect, test } from "vitest";
import { schemes, splitPrintedList } from "./index.js";

const labels = [...schemes.theme.concepts.values()].map(({ prefLabel }) => prefLabel.fr);
const separators = fc.constantFrom(", ", ",", " ; ", "\n", " • ", " ,");
const GAPS = /[,;•\s]/g;

test("every character but separators is in exactly one segment, in printed order", () => {
  const pieces = fc.oneof(
    fc.constantFrom(...labels),
    fc.string({ unit: "grapheme" }),
    fc.constantFrom(",", "(", " "),
  );
  fc.assert(
    fc.property(fc.array(pieces), fc.constantFrom("", " ", ", ", "; "), (parts, joint) => {
      const printed = parts.join(joint);
      const { segments } = splitPrintedList(schemes.theme, printed);
      let end = 0;
      for (const segment of segments) {
        expect(segment.start).toBeGreaterThanOrEqual(end);
        expect(segment.text).toBe(printed.slice(segment.start, segment.end));
        expect(printed.slice(end, segment.start).replace(GAPS, "")).toBe("");
        end = segment.end;
      }
      expect(printed.slice(end).replace(GAPS, "")).toBe("");
    }),
  );
});

test("a list of known labels comes back label by label, whatever the separators", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...labels), separators)), (parts) => {
      const { segments } = splitPrintedList(schemes.theme, parts.flat().join(""));
      expect(segments.map(({ text }) => text)).toEqual(parts.map(([label]) => label));
      for (const { text, match } of segments) expect(match?.concept.prefLabel.fr).toBe(text);
    }),
  );
});
