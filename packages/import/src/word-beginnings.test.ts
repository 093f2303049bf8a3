import fc from "fast-check";
import { expect, test } from "vitest";
import { FUNCTIONS, TITLES } from "./person-words.js";
import { canBeginWith } from "./word-beginnings.js";

const patterns = { functions: FUNCTIONS.any, titles: TITLES.any };
const LETTERS = "aàbcdeéèfghilmnoprstuvABCDEÉFILMNPRST .,:'’-([é";

test.each([
  ["R[ée]f|Chef(?:fe)?", ["Réf", "Ref", "(Chef)", "À Réf"], ["référé", "pRéf", "ef", ""]],
  ["(?:Fiche )?(?:saisie|remplie)", ["Fiche saisie", "remplie", "x remplie"], ["Fi", "esaisie"]],
  ["DGS?|M\\.|Mr\\.?", ["DG", "DGS", "M. A", "Mr"], ["M A", "dg", "ADG"]],
  ["a+b|c", ["aab", "c", "anything"], []],
  ["\\p{Lu}x", ["anything"], []],
])("%s", (pattern, may, never) => {
  const can = canBeginWith(pattern);
  expect(may.filter((text) => !can(text))).toEqual([]);
  expect(never.filter(can)).toEqual([]);
});

test.each(Object.entries(patterns))("no text that holds one of the %s is left out", (_, pattern) => {
  const can = canBeginWith(pattern);
  const search = new RegExp(`(?<![\\p{L}])(?:${pattern})`, "u");
  const words = [...new Set(pattern.match(/\p{L}{2,}/gu) ?? [])];
  const text = fc
    .array(
      fc.oneof(fc.constantFrom(...words), fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 4 })),
    )
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (held) => {
      if (search.test(held)) expect(can(held)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(can("Favoriser l'activité physique des habitants de Laval")).toBe(false);
});
