import { expect, test } from "vitest";
import { answerRows, firstDifference, termValue, unlikeness } from "./answer-rows.js";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const number = (value: string, type: string) => ({ type: "literal", value, datatype: XSD + type });

test("a term is compared by its value", () => {
  expect(termValue(number("352.0", "decimal"))).toBe(
    termValue({ ...number("352", "integer"), type: "typed-literal" }),
  );
  expect(termValue(number("1", "boolean"))).toBe(termValue(number("true", "boolean")));
  expect(termValue({ type: "literal", value: "a" })).toBe(termValue(number("a", "string")));
  expect(termValue({ type: "literal", value: "a", "xml:lang": "FR" })).toBe('"a"@fr');
});

test("what is not the same value is not the same text", () => {
  const all = [
    termValue({ type: "uri", value: "a" }),
    termValue({ type: "literal", value: "a" }),
    termValue({ type: "literal", value: "a", "xml:lang": "fr" }),
    termValue(number("2019", "gYear")),
    termValue(number("2019", "integer")),
    termValue({ type: "literal", value: "2019" }),
    termValue(undefined),
  ];
  expect(new Set(all).size).toBe(all.length);
});

test("columns are those of the query, also where a row has no value", () => {
  const term = { type: "literal", value: "x" };
  expect(
    answerRows({ head: { vars: ["a", "b"] }, results: { bindings: [{ b: term }, { a: term }] } }),
  ).toEqual(['\t"x"', '"x"\t']);
});

test("other rows, another order, nothing", () => {
  expect(unlikeness(["a", "b"], ["a", "b"])).toBeUndefined();
  expect(unlikeness(["b", "a"], ["a", "b"])).toBe("order");
  expect(unlikeness(["a", "a"], ["a", "b"])).toBe("rows");
  expect(unlikeness([], ["a"])).toBe("rows");
  expect(firstDifference(["a", "a"], ["a", "b"])).toContain("only found: a\nonly expected: b");
});
