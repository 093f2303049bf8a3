import { describe, expect, test } from "vitest";
import { reading } from "./readers.fixture.js";
import { readAddress, readKey, readLanguage, readPostcode, readText } from "./text-cell.js";

test("text is clean; what a spreadsheet made of a number is none, nor is what nobody sees", () => {
  expect(reading(readText, " e\u0301té ")).toMatchObject({ value: "été", certainty: "certain", notes: [] });
  expect(reading(readText, "1,2E+13")).toMatchObject({ notes: ["scientific-notation"] });
  expect(reading(readText, "1,2E+13").value).toBeUndefined();
  expect(reading(readText, "\u0001").value).toBeUndefined();
});

describe("a key", () => {
  test.each([
    ["bouge-44", "bouge-44", "certain", []],
    ["Bouge en Loire !", "bouge-en-loire", "probable", ["key-derived"]],
    ["a".repeat(111), "a".repeat(111), "certain", []],
    ["A".repeat(111), "a".repeat(110), "probable", ["key-derived"]],
  ])("%s", (text, value, certainty, notes) =>
    expect(reading(readKey, text)).toMatchObject({ value, certainty, notes }));
  test("needs a letter or a digit", () => expect(reading(readKey, "!").value).toBeUndefined());
});

test.each([
  ["français Francais FRENCH", "fr"],
  ["allemand Deutsch german", "de"],
  ["italien italiano Italian", "it"],
  ["anglais English", "en"],
  ["de-CH", "de-ch"],
  ["gsw-Latn-CH", "gsw-latn-ch"],
  ["f fr_FR frann-x fr-abcdefghi fr- suisse fr-a a-CH fr-CH-x", undefined],
])("the language of %s is %s", (words, value) => {
  for (const word of words.split(" ")) expect(reading(readLanguage, word).value).toBe(value);
});

test.each([
  ["www.example.org", false, "http://www.example.org", "probable"],
  ["www.example.org", true, "www.example.org", "certain"],
  ["HTTP://example.org/A", false, "HTTP://example.org/A", "certain"],
  ["https://example.org", false, "https://example.org", "certain"],
  ["Site : https://example.org", false, "https://example.org", "certain"],
  ["pas une adresse", false, "pas une adresse", "certain"],
])("the web address %s (export: %s) is %s, %s", (text, isExport, value, certainty) =>
  expect(reading(readAddress, text, { isExport })).toMatchObject({ value, certainty }));

describe("a postcode", () => {
  const bourg = "Bourg-en-Bresse";
  test.each([
    ["1000", bourg, {}, "01000"],
    ["1000", `${bourg} Cedex 9`, {}, "01000"],
    ["1000", `${bourg} cedex`, {}, "01000"],
    ["1000", "Nantes", {}, "1000"],
    ["1000", "Lausanne", {}, "1000"],
    ["1000", undefined, {}, "1000"],
    ["1000", bourg, { isExport: true }, "1000"],
    ["1000", bourg, { isSwiss: true }, "1000"],
    ["100", bourg, {}, "100"],
    ["01000", bourg, {}, "01000"],
    ["6000", "Nice", {}, "06000"],
  ] as const)("%s of %s, %j: %s", (text, city, more, value) => {
    const found = reading(readPostcode(city), text, more);
    expect(found.value).toBe(value);
    const isMended = value !== text;
    expect([found.certainty, found.notes]).toEqual(
      isMended ? ["probable", ["leading-zero"]] : ["certain", []],
    );
  });
});
