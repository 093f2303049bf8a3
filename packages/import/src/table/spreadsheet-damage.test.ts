import { describe, expect, it } from "vitest";
import { dayOfSerial, isDamaged, monthBehindDate, numbersBehindDate } from "./spreadsheet-damage.js";

describe("what a spreadsheet does", () => {
  it.each([
    ["22 mai", ["22.5", "22.05"]],
    ["22-mai", ["22.5", "22.05"]],
    ["1-janv.", ["1.1", "1.01"]],
    ["12-déc", ["12.12"]],
    ["mai-22", ["5.22"]],
    ["ju-22", []],
    ["texte 2", []],
  ])("%s may have been %j", (text, numbers) => expect(numbersBehindDate(text)).toEqual(numbers));

  it.each([
    ["déc-19", "2019-12", false],
    ["janv.-2020", "2020-01", true],
    ["mai-68", "1968-05", false],
  ])("%s is the month %s", (text, edtf, isSure) => expect(monthBehindDate(text)).toEqual({ edtf, isSure }));

  it("stores days as numbers, in two systems", () => {
    expect(dayOfSerial(43830)).toBe("2019-12-31");
    expect(dayOfSerial(43830 - 1462, true)).toBe("2019-12-31");
    expect([dayOfSerial(1), dayOfSerial(Number.NaN), dayOfSerial(9e9)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ["01000", "1000", true],
    ["+33240080811", "33240080811", true],
    ["12345678901234", "1,23457E+13", true],
    ["12345678901234567", "12345678901234500", true],
    ["22.5", "22-mai", true],
    ["01000", "2000", false],
    ["Été", "Ete", false],
    ["12345678901234", "1,23457E+12", false],
  ])("%s shown as %s is damage: %s", (expected, cell, is) => expect(isDamaged(expected, cell)).toBe(is));
});
