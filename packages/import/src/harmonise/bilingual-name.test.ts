import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { bilingualName } from "./bilingual-name.js";

const territories = await loadTerritories();

test.each([
  ["Ville de Bienne / Stadt Biel", ["Ville de Bienne", "Stadt Biel"]],
  ["Stadt Biel/Ville de Bienne", ["Stadt Biel", "Ville de Bienne"]],
  ["Canton de Berne / Kanton Bern", ["Canton de Berne", "Kanton Bern"]],
  ["Canton du Valais / Kanton Wallis", ["Canton du Valais", "Kanton Wallis"]],
  ["Ville de Fribourg / Stadt Freiburg", ["Ville de Fribourg", "Stadt Freiburg"]],
  ["Ville de Bienne / Canton de Berne", undefined],
  ["Ville de Bienne / Ville de Berne", undefined],
  ["Ville de Laval / CCAS de Laval", undefined],
  ["Stadt Biel", undefined],
  ["Ville de Bienne / Stadt Biel / Città di Bienne", undefined],
  ["", undefined],
  [`Ville de ${"x".repeat(300)} / Stadt Biel`, undefined],
])("%s", (printed, names) => {
  const found = bilingualName(printed, territories);
  expect(found?.map(({ start, length }) => printed.slice(start, start + length))).toEqual(names);
});
