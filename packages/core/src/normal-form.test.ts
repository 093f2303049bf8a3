import { visibleText } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { SURELY_NORMAL, toNfc } from "./normal-form.js";

const isSure = new RegExp(`^[${SURELY_NORMAL}]$`);
const sure = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((char) =>
  isSure.test(char),
);

test("characters that are passed over are in NFC alone and beside any other of them", () => {
  expect(sure.length).toBeGreaterThan(900);
  for (const first of sure) {
    const pairs = sure.map((second) => first + second).join("");
    expect(pairs.normalize("NFC") === pairs, first).toBe(true);
  }
});

test("any text comes out in NFC", () => {
  fc.assert(
    fc.property(fc.oneof(visibleText, fc.string({ unit: "binary" })), (text) => {
      expect(toNfc(text)).toBe(text.normalize("NFC"));
    }),
    { numRuns: 1000 },
  );
});

test.each(["\u2000", "\u2001", "\u20D0", "\u0300", "\u2126", "e\u0301"])("%j is not passed over", (text) => {
  expect([...text].every((char) => isSure.test(char))).toBe(false);
});
