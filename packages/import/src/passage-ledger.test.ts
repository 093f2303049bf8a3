import { expect, test } from "vitest";
import { createLedger } from "./passage-ledger.js";
import { readSourceText, spanIn } from "./source-text.js";

/** What is listed of a line of which the first word was read. */
function listed(rest: string): readonly string[] {
  const text = readSourceText(`lu${rest}`);
  const ledger = createLedger({ file: "a.md", source: "leaflet", text });
  const [line] = text.lines;
  if (line) ledger.report.rests(spanIn(line, 0, 2), "/title", "certain");
  ledger.listRest(text.lines);
  return ledger.report.finish({ layout: "leaflet", records: [] }).notUnderstood.map((entry) => entry.text);
}

test.each([
  [" avec", ["avec"]],
  [" le", []],
  [" par", []],
  [" et 7", ["et 7"]],
  [", (ateliers) :", ["ateliers)"]],
  [" – santé.", ["santé."]],
  [" et les", []],
  [" à 4 km", ["à 4 km"]],
  [" !", []],
])("what is left of a line is listed when it holds a word of four letters or a digit: %j", (rest, expected) => {
  expect(listed(rest)).toEqual(expected);
});

test.each([
  "M. Martin",
  "MM. Martin",
  "Mme Martin",
  "Mmes Martin",
  "Mlle Martin",
  "Dr Martin",
  "Drs Martin",
  "Pr Martin",
  "Prs Martin",
  "Madame Martin",
  "Monsieur Martin",
  "Docteur Martin",
  "Docteure Martin",
  "Professeur Martin",
  "Professeure Martin",
  "Mme Anne d'Orves",
  "M. Jean-Luc de Rhuys",
  "M. O’Neill",
])("a person with a title is withheld: %s", (name) => {
  expect(listed(` animé avec ${name}, 3 fois`)).toEqual(["animé avec", "3 fois"]);
});

test.each([
  "DrMartin",
  "Madame",
  "Monsieur martin",
  "AMme Martin",
  "Professeurs Martin",
])("a word that is no title before a name stays: %s", (words) => {
  expect(listed(` animé avec ${words}, 3 fois`)).toEqual([`animé avec ${words}, 3 fois`]);
});
