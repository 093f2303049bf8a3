import { arbitraryAction } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonFault, jsonReasons } from "./json-fault.js";

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ["", "ValueExpected", 0],
  ['{"a":}', "ValueExpected", 5],
  ['{"a" 1}', "ColonExpected", 5],
  ['{"a":1 "b":2}', "CommaExpected", 7],
  ["{a:1}", "InvalidSymbol", 1],
  ["[1 2]", "CommaExpected", 3],
  ['{"a":1', "CloseBraceExpected", 6],
  ["[1", "CloseBracketExpected", 2],
  ["1 2", "EndOfFileExpected", 2],
  ["[1] // a", "InvalidCommentToken", 4],
  ['"abc', "UnexpectedEndOfString", 0],
  ['"a\tb"', "InvalidCharacter", 0],
  ['"\\x"', "InvalidEscapeCharacter", 0],
  ['"\\u12"', "InvalidUnicode", 0],
  ["1e", "UnexpectedEndOfNumber", 0],
] as const)("%j: %s at %i", (text, name, offset) => {
  expect(isJson(text)).toBe(false);
  expect(jsonFault(text)).toEqual({ reason: jsonReasons[name], offset });
});

test("a text that is nested more deeply than the parser can follow has a fault too", () => {
  expect(jsonFault("[".repeat(1_000_000)).reason.fr).toBe("imbrication trop profonde");
});

test("wherever a record is cut or spoilt so that JSON.parse refuses it, the reason is one of the table and the place is in the text", () => {
  const reasons: readonly unknown[] = Object.values(jsonReasons);
  const spoilt = fc.record({
    record: arbitraryAction(),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    taken: fc.integer({ min: 0, max: 3 }),
    put: fc.constantFrom(
      "",
      ",",
      "}",
      "]",
      '"',
      ":",
      "\\",
      "\u0007",
      "\u00a0",
      "\u2028",
      "'",
      "01",
      "+1",
      ".5",
      "NaN",
      "/*",
    ),
  });
  fc.assert(
    fc.property(spoilt, ({ record, at, taken, put }) => {
      const whole = JSON.stringify(record);
      const place = Math.floor(at * whole.length);
      const text = whole.slice(0, place) + put + whole.slice(place + taken);
      if (isJson(text)) return;
      const { reason, offset } = jsonFault(text);
      expect(reasons).toContain(reason);
      expect(offset).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});
