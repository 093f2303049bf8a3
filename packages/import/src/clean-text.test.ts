import { expect, test } from "vitest";
import { cleanText, isPlain } from "./clean-text.js";

test.each([
  ["  a\r\nb\rc\td  ", "a\nb\nc\td"],
  ["a\u0000b\u007Fc\u0085d", "a b c d"],
  ["a\uFFFEb\uFFFFc\uFFFD", "a b c\uFFFD"],
  ["a\uD800b", "a\uFFFDb"],
  ["e\u0301", "é"],
  ["\u{1F600}", "\u{1F600}"],
])("%j is cleaned to %j", (text, clean) => expect(cleanText(text)).toBe(clean));

test.each(["a", "a\tb\nc", " é ", "\u{1F600}"])("%j is plain", (text) => expect(isPlain(text)).toBe(true));

test.each([
  "",
  " \n",
  "e\u0301",
  "a\u0000",
  "a\rb",
  "\uFFFE",
  "\uFFFF",
  "\uD800",
])("%j is not plain", (text) => expect(isPlain(text)).toBe(false));
