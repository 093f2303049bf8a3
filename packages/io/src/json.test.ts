import { expect, test } from "vitest";
import { parseJson, placeOf, tooLarge } from "./json.js";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  [0, 1, 1],
  [1, 1, 2],
  [2, 1, 3],
  [3, 2, 1],
  [4, 2, 2],
  [5, 3, 1],
])("position %i of two letters, one letter and nothing is at %i:%i", (position, line, column) => {
  expect(placeOf("ab\nc\n", position)).toEqual({ line, column });
});

test("JSON in UTF-8 is read, with a byte-order mark too", () => {
  expect(parseJson(bytes('{"é":1}'))).toEqual({ value: { é: 1 }, text: '{"é":1}' });
  expect(parseJson(bytes("\ufeff[]"))).toMatchObject({ value: [] });
});

test("bad bytes and bad syntax are placed", () => {
  const latin1 = parseJson(Uint8Array.from([0x5b, 0x0a, 0x22, 0xe9, 0x22, 0x5d]));
  expect(latin1).toMatchObject({ issue: { code: "invalid-json" }, place: { line: 2, column: 2 } });
  expect(parseJson(bytes('{\n "a": x}'))).toMatchObject({ place: { line: 2, column: 7 } });
});

test.each([
  [16 * 1024 * 1024, "16"],
  [64 * 1024 * 1024, "64"],
])("what is larger than %i bytes is refused with the limit in megabytes", (limit, size) => {
  const refused = tooLarge(limit, { line: 4, column: 1 });
  expect(refused).toMatchObject({ place: { line: 4, column: 1 }, issue: { code: "invalid-json" } });
  expect(JSON.stringify(refused)).toContain(`plus de ${size} Mo`);
});
