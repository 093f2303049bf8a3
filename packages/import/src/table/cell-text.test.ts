import { expect, it } from "vitest";
import { repairedMojibake } from "../mojibake.js";
import { csvRows } from "./csv-rows.js";
import { withFormula, withoutFormula } from "./formula-text.js";
import { addressOf, lettersOf } from "./sheet.js";
import { fromXstring, toXstring } from "./xml-events.js";

it.each([
  ["prÃ©vention", "prévention"],
  ["lâ€™Ã©cole", "l’école"],
  ["CÅ“ur", "Cœur"],
  ["São Paulo", undefined],
  ["Ã©, élan", undefined],
  ["Ã©", undefined],
  ["simple", undefined],
])("broken accents: %s", (broken, sound) => expect(repairedMojibake(broken)).toBe(sound));

it.each([
  "=1+1",
  "'=1",
  "''+x",
  "-2+3",
  "@a",
  "\tx",
  "\n=",
  "＝1",
  "-12",
  "texte",
  "'texte",
  "",
])("the guard against formulas of %j is undone", (text) => {
  expect(withFormula(withoutFormula(text))).toBe(text);
  if (!/^-\d/.test(text)) expect(withoutFormula(text)).not.toMatch(/^[=+\-@\t\n＝]/);
});

it.each([
  "_x000D_",
  "a_x0041_b",
  "<&>",
  "\u0001",
  "_x005F_x0041_",
  "👩🏽‍⚕️",
])("a string of a workbook holds %j", (text) => {
  const xml = toXstring(text).replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
  expect(fromXstring(xml)).toBe(text);
});

it("addresses are those of spreadsheets", () => {
  expect([0, 25, 26, 701, 702].map(lettersOf)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
  expect(addressOf({ row: 7, column: 1 })).toBe("B7");
  expect([...csvRows("a\n\nb", { separator: ",", columns: 9 })].map(({ number }) => number)).toEqual([
    1, 2, 3,
  ]);
});
