import { describe, expect, test } from "vitest";
import type { CellReader } from "./cell-reading.js";
import { readBoolean, readDecimal, readInteger } from "./number-cell.js";
import { cellContext } from "./readers.fixture.js";
import type { CellKind } from "./sheet.js";

const read = (reader: CellReader, text: string, kind: CellKind = "text", hasDecimalPoint = false) =>
  reader(text, { kind }, cellContext({ hasDecimalPoint }));
const suggested = (reader: CellReader, text: string, kind: CellKind = "text") => {
  const { value, unknown } = read(reader, text, kind);
  expect(value).toBeUndefined();
  return unknown[0]?.suggestions ?? [];
};

describe("a decimal number", () => {
  test.each([
    ["2.5", 2.5],
    ["2,5", 2.5],
    ["-2,5", -2.5],
    ["+7", 7],
    ["0", 0],
    ["-0", 0],
    ["1e3", 1000],
    ["1e-3", 0.001],
    ["12 871", 12871],
    ["1\u00A0234\u202F567,5", 1234567.5],
    ["0.125", 0.125],
    ["1234.567", 1234.567],
    ["1.23", 1.23],
    ["1.2345", 1.2345],
    ["1".repeat(40), Number("1".repeat(40))],
  ])("%s", (text, value) => expect(read(readDecimal, text)).toMatchObject({ value, certainty: "certain" }));

  test.each([
    ["1.234", ["1234", "1.234"]],
    ["999.000", ["999000", "999.000"]],
    ["-12.345", ["-12345", "-12.345"]],
    ["22 mai", ["22.5", "22.05"]],
    ["22 oct", ["22.10"]],
    ["environ 12", []],
    ["12 environ", ["12"]],
    ["12 sur 20", []],
    ["12 8712", []],
    ["1234 567", []],
    [".5", []],
    ["5.", []],
    ["1,2E+13", []],
    ["1e1234", []],
    ["1e999", []],
    ["1".repeat(41), []],
  ])("%s is not decided", (text, suggestions) => expect(suggested(readDecimal, text)).toEqual(suggestions));

  test("with three decimals is read where the point cannot separate thousands", () => {
    expect(read(readDecimal, "1.234", "text", true).value).toBe(1.234);
    expect(read(readDecimal, "1.234", "number").value).toBe(1.234);
  });

  test("says when its comma was read", () => {
    expect(read(readDecimal, "2,5").notes).toEqual(["decimal-comma"]);
    expect(read(readDecimal, "2.5").notes).toEqual([]);
  });

  test("that a spreadsheet turned into a date is listed with what it was", () => {
    const found = read(readDecimal, "2026-05-22", "date");
    expect(found).toMatchObject({ notes: ["excel-date"], unknown: [{ suggestions: ["22.5"] }] });
    expect(found.unknown[0]?.message).toContain("sans doute 22,5");
    expect(read(readDecimal, "22 mai").unknown[0]?.message).toContain("sans doute 22,5");
    expect(read(readDecimal, "1,2E+13").notes).toEqual(["scientific-notation"]);
  });
});

describe("a whole number", () => {
  test.each([
    ["0", 0, "certain"],
    ["128", 128, "certain"],
    ["12 871", 12871, "certain"],
    ["2,0", 2, "certain"],
    ["128 personnes", 128, "probable"],
  ])("%s", (text, value, certainty) =>
    expect(read(readInteger, text)).toMatchObject({ value, certainty, notes: [] }));

  test.each([
    ["-1", []],
    ["2,5", []],
    ["1.234", ["1234", "1.234"]],
    ["22 mai", ["22.5", "22.05"]],
    ["22 oct", ["22.10"]],
    ["1,2E+13", []],
    ["10 à 20", []],
    ["une douzaine", []],
    [`12 ${"a".repeat(37)}`, ["12"]],
    [`12 ${"a".repeat(38)}`, []],
  ])("%s is not decided", (text, suggestions) => {
    if (text.length === 40) expect(read(readInteger, text).certainty).toBe("probable");
    else expect(suggested(readInteger, text)).toEqual(suggestions);
  });
});

test.each([
  ["true vrai oui yes ja 1 OUI Vrai", true],
  ["false faux non no nein 0 NON", false],
  ["x o 2 peut-être", undefined],
])("%s: %s", (words, value) => {
  for (const word of words.split(" ")) expect(read(readBoolean, word).value).toBe(value);
});

test("what is neither yes nor no is shown both", () => {
  expect(suggested(readBoolean, "x")).toEqual(["oui", "non"]);
});
