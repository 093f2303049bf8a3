import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalize } from "./canonical.js";
import { compareCodePoints } from "./code-points.js";
import type { Action } from "./generated/types.js";

const LAST_OF_TWO_BYTES = 0xffff;
/** A character beyond U+FFFF, two UTF-16 units whose first is less than that of U+E000 to U+FFFF. */
const astral = fc
  .integer({ min: LAST_OF_TWO_BYTES + 1, max: 0x10ffff })
  .map((point) => String.fromCodePoint(point));
/** A character that UTF-16 writes with one unit above the surrogates. */
const highUnit = fc
  .integer({ min: 0xe000, max: LAST_OF_TWO_BYTES })
  .map((point) => String.fromCodePoint(point));
const anyText = fc.string({ unit: "binary", maxLength: 12 });

test("characters beyond U+FFFF come after all others, wherever two texts part", () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, astral, highUnit, (start, one, other, late, early) => {
      expect(compareCodePoints(start + early + one, start + late + other)).toBeLessThan(0);
      expect(compareCodePoints(start + late + one, start + early + other)).toBeGreaterThan(0);
    }),
  );
});

test("the order is that of the bytes of UTF-8", () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      expect(Math.sign(compareCodePoints(a, b))).toBe(
        Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))),
      );
    }),
  );
});

test("the parts of a record come in that order", () => {
  const late = "\u{1F600}";
  const early = "\uFF5E";
  const action = {
    type: "Action",
    key: "a",
    carrier: { key: "c", name: "C", alternateNames: [late, early] },
  };
  const { carrier } = canonicalize(action as unknown as Action);
  expect(carrier?.alternateNames).toEqual([early, late]);
});
