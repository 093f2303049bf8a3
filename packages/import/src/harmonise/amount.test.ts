import { expect, test } from "vitest";
import { amountsIn } from "./amount.js";

test.each([
  "ARS : -500 €",
  "ARS : −500 €",
  "de 10-20 €",
  "subvention 2019-500 €",
])("a number glued behind a dash is no amount that is certain: %s", (text) =>
  expect(amountsIn(text)).toEqual([]));

test.each([
  ["ARS - 5 000 €", 5000],
  ["ARS – 2,5 k€", 2500],
] as const)("a dash between blanks stands before an amount: %s", (text, amount) =>
  expect(amountsIn(text).map(({ value }) => value.amount)).toEqual([amount]));
