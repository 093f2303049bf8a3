import { expect, test } from "vitest";
import { cutObjectives } from "./objective-list.js";

const cut = (text: string) => cutObjectives(text).map(({ value }) => value);

test.each([
  ["Marcher plus ; Manger mieux", ["Marcher plus", "Manger mieux"]],
  [
    "faire connaître les droits; réduire les inégalités ;",
    ["faire connaître les droits", "réduire les inégalités"],
  ],
  [
    "Une offre connue ; Des liens tissés ; S'informer",
    ["Une offre connue", "Des liens tissés", "S'informer"],
  ],
])("objectives that each may stand alone are cut at semicolons: %s", (text, pieces) => {
  expect(cut(text)).toEqual(pieces);
  for (const { value, start, end } of cutObjectives(text)) expect(text.slice(start, end)).toBe(value);
});

test.each([
  "Agir avec les jeunes ; leurs parents ; leurs enseignants",
  "a ; b",
  "Réduire l'isolement (à domicile ; en établissement)",
  "Informer ; titres de séjour",
  "CPAM ; ARS",
  "Marcher plus",
])("a text with a piece that may belong to the one before it stays one: %s", (text) => {
  expect(cut(text)).toEqual([text]);
});
