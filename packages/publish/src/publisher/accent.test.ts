import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groundsOf, LEAST_CONTRAST, nearestReadable, parseAccent, softOf } from "./accent.js";
import { contrastRatio } from "./contrast.js";

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);
const schemes = ["light", "dark"] as const;

test.each([
  ["#000000", "#ffffff", 21],
  ["#ffffff", "#ffffff", 1],
  ["#777777", "#ffffff", 4.48],
  ["#767676", "#ffffff", 4.54],
  ["#0000ff", "#ffffff", 8.59],
])("the contrast of %s and %s is %d, as WCAG counts it", (one, other, ratio) => {
  expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
});

test("the grounds are those of the style sheet", () => {
  const css = readFileSync(new URL("../../../browser/src/style/colours.css", import.meta.url), "utf8");
  const [light = "", dark = ""] = css.split("prefers-color-scheme");
  const ofSheet = (text: string) =>
    [/--ground: (#\w+)/, /--panel: (#\w+)/].map((name) => name.exec(text)?.[1]);
  expect([ofSheet(light), ofSheet(dark)]).toEqual(schemes.map(groundsOf));
});

describe.each(schemes)("on %s pages", (scheme) => {
  const least = (text: string) =>
    Math.min(...[...groundsOf(scheme), softOf(scheme, text)].map((ground) => contrastRatio(text, ground)));

  test("the nearest readable colour reads on every ground, and is the colour itself where that does", () => {
    fc.assert(
      fc.property(colour, (one) => {
        const near = nearestReadable(scheme, one);
        expect(least(near)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
        if (least(one) >= LEAST_CONTRAST) expect(near).toBe(one);
      }),
    );
  });
});

test("what is taken reads on every ground of both; what is refused is told with its ratio and the nearest that passes", () => {
  expect(parseAccent("#00408A")).toEqual({ light: "#00408a", dark: nearestReadable("dark", "#00408a") });
  expect(parseAccent("#048", "#8ab8f5")).toEqual({ light: "#004488", dark: "#8ab8f5" });
  const said = (light: string, dark?: string) => {
    try {
      parseAccent(light, dark);
      return "";
    } catch (error) {
      return (error as { readonly messages: { readonly fr: string } }).messages.fr;
    }
  };
  expect(said("#ffcc00")).toMatch(
    /#ffcc00 n'a qu'un contraste de 1,\d\d sur le fond clair #\w{6} .* convient : #\w{6}\./,
  );
  expect(said("#00408a", "#00408a")).toMatch(/sur le fond sombre/);
  expect(said("vert")).toContain("#rrvvbb");
});
