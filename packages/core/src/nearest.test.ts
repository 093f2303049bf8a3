import { expect, test } from "vitest";
import { nearest } from "./nearest.js";

test.each([
  ["two letters may differ in a short name", "abcde", "abcxy", true],
  ["three may not", "abcde", "abxyz", false],
  ["two of eight letters", "abcdefgh", "abcdefxy", true],
  ["three of eight letters", "abcdefgh", "abcdexyz", false],
  ["three of nine letters", "abcdefghi", "abcdefxyz", true],
  ["four of nine letters", "abcdefghi", "abcdewxyz", false],
  ["two letters more", "abc", "abcde", true],
  ["three letters more", "abc", "abcdef", false],
  ["a part of four letters", "abcd", "the-abcd-of-all", true],
  ["a part of three letters", "abc", "the-abc-of-all", false],
])("%s", (_what, name, choice, isNear) => {
  expect(nearest(name, ["zzzzzzzzzzzzzzzzzzzz", choice])).toBe(isNear ? choice : undefined);
});

test("the nearest of several is taken, and nothing from nothing", () => {
  expect(nearest("themez", ["themes", "theme", "thames"])).toBe("themes");
  expect(nearest("themes", [])).toBeUndefined();
});
