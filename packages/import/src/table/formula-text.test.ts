import { expect, test } from "vitest";
import { withFormula, withoutFormula } from "./formula-text.js";

/** The signs that OWASP lists for CSV injection, their wide forms among them. */
test.each([
  "=",
  "+",
  "-",
  "@",
  "\t",
  "\r",
  "\n",
  "＝",
  "＋",
  "－",
  "＠",
])("%j before a text is guarded", (sign) => {
  expect(withoutFormula(`${sign}a`)).toBe(`'${sign}a`);
  expect(withoutFormula(`'${sign}a`)).toBe(`''${sign}a`);
  expect(withFormula(`'${sign}a`)).toBe(`${sign}a`);
  expect(withFormula(`${sign}a`)).toBe(`${sign}a`);
});

test.each(["-12", "+12", "-2.5", "+2,5", "a=1", "'a", "l'an", " =1", "12"])("%s stays", (text) => {
  expect(withoutFormula(text)).toBe(text);
  expect(withFormula(text)).toBe(text);
});

test.each(["-1-1", "+1.", "-1,2.3", "--1", "-", "-a1"])("%s is no plain number", (text) =>
  expect(withoutFormula(text)).toBe(`'${text}`));
