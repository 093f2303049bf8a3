import { describe, expect, test } from "vitest";
import { meaningOf } from "./column-names.js";
import { findHeaderRow } from "./header-row.js";
import { addressOf, lettersOf, type SheetRow } from "./sheet.js";
import { isBinary } from "./table-text.js";

const row = (number: number, ...texts: readonly string[]): SheetRow => ({
  number,
  cells: texts.map((text, column) => ({ row: number, column, text, kind: "text", start: 0, end: 0 })),
});
const found = (...rows: readonly SheetRow[]) => {
  const header = findHeaderRow(rows, meaningOf);
  return header && [header.row.number, header.known];
};

describe("the row of the headers", () => {
  test("is the first with the most known headers", () => {
    expect(found(row(1, "Export 2026"), row(2, "title", "themes"), row(3, "title", "themes"))).toEqual([
      2, 2,
    ]);
    expect(found(row(1, "title", "themes"), row(2, "title", "themes", "partners"))).toEqual([2, 3]);
    expect(found(row(1, "record_json"))).toEqual([1, 1]);
  });

  test("knows several headers, or half of them", () => {
    expect(found(row(1, "title", "xx"))).toEqual([1, 1]);
    expect(found(row(1, "title", "xx", " "))).toEqual([1, 1]);
    expect(found(row(1, "title", "xx", "yy"))).toBeUndefined();
    expect(found(row(1, "title", "themes", "xx", "yy", "zz"))).toEqual([1, 2]);
    expect(found(row(1, "xx"))).toBeUndefined();
  });

  test("is among the first twenty", () => {
    const empty = Array.from({ length: 19 }, (_, index) => row(index + 1, "xx"));
    expect(found(...empty, row(20, "title"))).toEqual([20, 1]);
    expect(found(row(0, "xx"), ...empty, row(20, "title"))).toBeUndefined();
  });
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %s is %s", (column, letters) => {
  expect(lettersOf(column)).toBe(letters);
  expect(addressOf({ row: 7, column })).toBe(`${letters}7`);
});

test("a file of many controls is no text; a few, and the controls of text, are", () => {
  expect(isBinary("\u0000".repeat(8))).toBe(false);
  expect(isBinary("\u0000".repeat(9))).toBe(true);
  expect(isBinary("\t\r\n".repeat(100))).toBe(false);
  expect(isBinary(`${"\u0001".repeat(20)}${"a".repeat(980)}`)).toBe(false);
  expect(isBinary(`${"\u0001".repeat(21)}${"a".repeat(979)}`)).toBe(true);
  expect(isBinary(`${"a".repeat(65_536)}${"\u0000".repeat(10_000)}`)).toBe(false);
});
