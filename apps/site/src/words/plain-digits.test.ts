import { expect, test } from "vitest";
import { englishNumber, englishShare } from "./english-numbers.js";
import { frenchNumber, frenchShare } from "./french-numbers.js";
import { grouped, inUnit, plainDigits } from "./plain-digits.js";

test.each([
  [0, "0", undefined],
  [10, "10", undefined],
  [100, "100", undefined],
  [-7, "7", undefined],
  [2.5, "2", "5"],
  [2.05, "2", "05"],
  [10.5, "10", "5"],
  [0.1 + 0.2, "0", "3"],
  [0.000000000001, "0", "000000000001"],
  [0.0000000000001, "0", undefined],
])("%d has the digits %s and %s", (value, whole, fraction) => {
  expect(plainDigits(value)).toEqual([whole, fraction]);
});

test.each([
  ["1", "1"],
  ["12", "12"],
  ["123", "123"],
  ["1234", "1.234"],
  ["123456", "123.456"],
  ["1234567", "1.234.567"],
])("%s is grouped %s", (whole, expected) => {
  expect(grouped(whole, ".")).toBe(expected);
});

test.each([
  [0, 0, "o"],
  [1, 1, "o"],
  [999, 999, "o"],
  [1000, 1, "ko"],
  [1049, 1, "ko"],
  [1050, 1.1, "ko"],
  [999_999, 1000, "ko"],
  [1_000_000, 1, "Mo"],
  [2_000_000_000, 2000, "Mo"],
])("%d bytes are %d %s", (bytes, size, unit) => {
  expect(inUnit(bytes, ["o", "ko", "Mo"])).toEqual([size, unit]);
});

test("a size without units has none, and a part of a byte stays as it is", () => {
  expect(inUnit(5, [])).toEqual([5, ""]);
  expect(inUnit(0.25, ["o"])).toEqual([0.25, "o"]);
});

test("zero has no sign, a negative number the minus sign of typography", () => {
  for (const number of [frenchNumber, englishNumber]) expect(number(0)).toBe("0");
  expect([frenchNumber(-1234.5), englishNumber(-1234.5)]).toEqual(["−1\u202F234,5", "−1,234.5"]);
});

test.each([
  [0, "0", "0"],
  [1, "100", "100"],
  [0.0004, "0", "0"],
  [0.0005, "0,1", "0.1"],
  [0.352, "35,2", "35.2"],
])("the share %d is %s or %s per cent", (share, french, english) => {
  expect(frenchShare(share)).toBe(`${french}\u00A0%`);
  expect(englishShare(share)).toBe(`${english}%`);
});
