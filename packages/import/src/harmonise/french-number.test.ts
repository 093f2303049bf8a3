import { describe, expect, it } from "vitest";
import { parseAmount } from "./amount.js";
import { parseCount, parseFrenchNumber } from "./french-number.js";

describe("numbers printed in French", () => {
  it.each([
    ["2,5", 2.5],
    ["12 871", 12871],
    ["1\u202F234\u00A0567,89", 1234567.89],
    ["22.5", 22.5],
    ["128 personnes", 128],
    ["0,5 (72)", 0.5],
    ["999999999999", 999999999999],
    ["1,12345678901234", 1.12345678901234],
    ["\t 7", 7],
    ["1 234 567", 1234567],
    ["1234 567", 1234],
    ["12 34", 12],
    ["3.14", 3.14],
    ["1'250", 1250],
    ["1’234’567,5", 1234567.5],
  ])("%s", (printed, value) => expect(parseFrenchNumber(printed)?.value).toBe(value));

  it.each([
    "1.234",
    "1.2.3",
    "1234567890123456",
    "1000000000000",
    "1,123456789012345",
    "douze",
    "",
    "12,",
    "1,2,3",
    "1'2",
    "12'34",
    "-3",
  ])("%s is not read", (printed) => {
    expect(parseFrenchNumber(printed)).toBeUndefined();
  });

  it("a decimal point is probable, a comma certain, and both know where they stand", () => {
    expect(parseFrenchNumber("  2.5 x")).toMatchObject({
      start: 2,
      end: 5,
      certainty: "probable",
      method: "pattern",
    });
    expect(parseFrenchNumber("2,5")).toMatchObject({ start: 0, end: 3, certainty: "certain" });
  });

  it.each([
    ["€", "EUR"],
    ["euros", "EUR"],
    ["Euro", "EUR"],
    ["EUR", "EUR"],
    ["chf", "CHF"],
    ["CHF chf", "CHF"],
    ["EUR €", "EUR"],
    ["USD", undefined],
  ])("an amount in %s is in %s", (sign, currency) => {
    const amount = parseAmount(`1 500,50 ${sign} `);
    expect(amount?.value).toEqual(currency && { amount: 1500.5, currency });
    if (amount) expect(amount.end).toBe(9 + sign.length);
  });

  it("counts are whole numbers alone on their line", () => {
    expect(parseCount("128")?.value).toBe(128);
    expect(parseCount("128 personnes")).toMatchObject({ value: 128, certainty: "probable" });
    expect(parseCount("2,5")).toBeUndefined();
    expect(parseCount("entre 10 et 20")).toBeUndefined();
    expect(parseCount("10 à 20")).toBeUndefined();
  });

  it("amounts keep their currency, a doubled sign counts once", () => {
    expect(parseAmount("12 871 € €")?.value).toEqual({ amount: 12871, currency: "EUR" });
    expect(parseAmount("300 CHF")?.value).toEqual({ amount: 300, currency: "CHF" });
    expect(parseAmount("1 500")?.value).toEqual({ amount: 1500 });
    expect(parseAmount("12 € CHF")).toBeUndefined();
    expect(parseAmount("12 € environ")).toMatchObject({ value: { amount: 12 }, certainty: "probable" });
  });
});
