import { expect, test } from "vitest";
import { cutAtBars, itemsOf } from "./list-cell.js";

test.each([
  ["a|b", ["a", "b"]],
  ["a\\|b|c", ["a|b", "c"]],
  ["a\\\\|b", ["a\\", "b"]],
  ["a\\nb", ["a\\nb"]],
  ["|a||", ["", "a", "", ""]],
  ["", [""]],
])("%s is cut into %j", (text, pieces) => expect(cutAtBars(text)).toEqual(pieces));

test.each(["-", "–", "—", "•", "*", "▪", "◦", "·", "1.", "12)"])("the bullet %s goes", (bullet) =>
  expect(itemsOf(`  ${bullet} un\n${bullet}  deux | trois`, false)).toEqual(["un", "deux", "trois"]));

test.each(["-un", "123. un", "1: un", "+ un"])("%s has no bullet", (text) =>
  expect(itemsOf(text, false)).toEqual([text]));

test("an export is cut at bars alone; commas never cut", () => {
  expect(itemsOf("- un\ndeux | trois, quatre; cinq | ", true)).toEqual(["- un\ndeux", "trois, quatre; cinq"]);
  expect(itemsOf("trois, quatre; cinq", false)).toEqual(["trois, quatre; cinq"]);
});
