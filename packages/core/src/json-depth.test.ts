import { expect, test } from "vitest";
import { tooDeepAt } from "./json-depth.js";
import { isDeeperThan } from "./well-formed.js";

test.each([
  ["[[1]]", 2, undefined],
  ["[[1]]", 1, 1],
  ['{"a":{"b":[]}}', 2, 10],
  ['["[[[["]', 1, undefined],
  ['["\\"[[[["]', 1, undefined],
  ['["\\\\",[]]', 1, 6],
  ["[[],[],[]]", 2, undefined],
  ['"[[[', 1, undefined],
  ["1", 0, undefined],
])("%s below %i levels: %s", (text, limit, at) => {
  expect(tooDeepAt(text, limit)).toBe(at);
});

test("a text and its value are too deep from the same level on", () => {
  for (const levels of [1, 63, 64, 65, 66, 8000]) {
    const text = `${'{"a":['.repeat(Math.floor(levels / 2))}${levels % 2 ? "[]" : ""}${"]}".repeat(Math.floor(levels / 2))}`;
    expect(tooDeepAt(text) !== undefined).toBe(isDeeperThan(64, JSON.parse(text)));
  }
});
