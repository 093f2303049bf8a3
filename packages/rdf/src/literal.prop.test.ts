import { edtf, edtfPoint } from "@openhpa/testkit";
import fc from "fast-check";
import { DataFactory } from "n3";
import { expect, test } from "vitest";
import { decimalForm, exactDatatype, literalValue } from "./literal.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const { literal, namedNode } = DataFactory;
const typed = (value: string, name: string) => literal(value, namedNode(XSD + name));

test.each([
  [0, "0"],
  [-0, "0"],
  [15, "15"],
  [2.5, "2.5"],
  [0.05, "0.05"],
  [-3.14, "-3.14"],
  [1e-7, "0.0000001"],
  [-1.5e-10, "-0.00000000015"],
  [999_999_999_999, "999999999999"],
  [1e21, "1000000000000000000000"],
  [1.25e22, "12500000000000000000000"],
])("%d is written %s", (value, form) => {
  expect(decimalForm(value)).toBe(form);
});

test("every finite number is written in one canonical form that reads back the same", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const form = decimalForm(value);
      expect(form).toMatch(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/);
      expect(literalValue(typed(form, "decimal"), "decimal")).toBe(value === 0 ? 0 : value);
    }),
  );
});

test.each([
  ["", "decimal"],
  ["1e3", "decimal"],
  ["0x10", "decimal"],
  ["2,5", "decimal"],
  ["INF", "decimal"],
  [" 1", "integer"],
  ["1.5", "integer"],
  ["banana", "boolean"],
  ["TRUE", "boolean"],
] as const)("%j is no %s and is not read as one", (form, kind) => {
  expect(literalValue(typed(form, kind), kind)).toBeUndefined();
});

test.each([
  ["+7", "integer", 7],
  ["007", "integer", 7],
  ["2.50", "decimal", 2.5],
  [".5", "decimal", 0.5],
  ["1", "boolean", true],
  ["0", "boolean", false],
] as const)("%j as %s is read although we write it otherwise", (form, kind, value) => {
  expect(literalValue(typed(form, kind), kind)).toBe(value);
});

test("a literal of another datatype is not read", () => {
  expect(literalValue(typed("5", "double"), "decimal")).toBeUndefined();
  expect(literalValue(literal("texte", "fr"), "string")).toBeUndefined();
});

test.each([
  ["2019", "gYear"],
  ["2019-05", "gYearMonth"],
  ["2019-05-03", "date"],
  ["2020-22", undefined],
  ["2020~", undefined],
  ["201X", undefined],
  ["2019/2022", undefined],
  ["2019/..", undefined],
])("%s is exact as %s", (value, name) => {
  expect(exactDatatype(value)).toBe(name && XSD + name);
});

test("only a date without qualifier, gap, season or interval is exact", () => {
  fc.assert(
    fc.property(fc.oneof(edtf, edtfPoint), (value) => {
      const isPlain = /^\d{4}(?:-\d\d){0,2}$/.test(value) && !/-2[1-4]$/.test(value.slice(0, 7));
      expect(exactDatatype(value) !== undefined).toBe(isPlain);
    }),
  );
});
