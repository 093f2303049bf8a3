import fc from "fast-check";
import { expect, test } from "vitest";
import { lookupLabel, schemes, splitPrintedList } from "./index.js";

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

/** True where two labels beside one another are the label of a third concept, which is longer and hence read. */
const isOneLabel = (first: string, second: string) =>
  lookupLabel(schemes.theme, `${first}, ${second}`).match !== undefined;

test("two labels that are one label of another concept are that one", () => {
  expect(isOneLabel("Périnatalité", "Parentalité")).toBe(true);
  const { segments } = splitPrintedList(schemes.theme, "Périnatalité, Parentalité, Santé mentale");
  expect(segments.map(({ match }) => match?.concept.prefLabel.fr)).toEqual([
    "Périnatalité - Parentalité",
    "Santé mentale",
  ]);
});

test("a list of known labels comes back label by label, whatever the separators", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...labels), separators)), (parts) => {
      fc.pre(!parts.some(([label], at) => at > 0 && isOneLabel(parts[at - 1]?.[0] ?? "", label)));
      const { segments } = splitPrintedList(schemes.theme, parts.flat().join(""));
      expect(segments.map(({ text }) => text)).toEqual(parts.map(([label]) => label));
      for (const { text, match } of segments) expect(match?.concept.prefLabel.fr).toBe(text);
    }),
  );
});
