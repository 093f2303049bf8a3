import fc from "fast-check";
import { expect, test } from "vitest";
import { byLabel, sortedByLabel } from "./label-order.js";

const label = fc.oneof(
  fc.constantFrom("a", "A", "à", "À", "a-b", "a b", "A b.", "œuvre", "oeuvre", "b", ""),
  fc.string({ unit: "grapheme", maxLength: 4 }),
);
const items = fc.array(fc.record({ label, number: fc.nat(3) }), { maxLength: 20 });

test("sorting with forms made once gives the order of the comparison, equal items as they came or as the caller says", () => {
  fc.assert(
    fc.property(items, (given) => {
      expect(sortedByLabel(given, (item) => item.label)).toEqual(
        [...given].sort((a, b) => byLabel(a.label, b.label)),
      );
      const byNumber = (a: { number: number }, b: { number: number }) => a.number - b.number;
      expect(sortedByLabel(given, (item) => item.label, byNumber)).toEqual(
        [...given].sort((a, b) => byLabel(a.label, b.label) || byNumber(a, b)),
      );
    }),
  );
});
