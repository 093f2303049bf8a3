import { expect, test } from "vitest";
import { languageOf, pathIn, plainPath } from "./page-language.js";
import { pick, plainText } from "./pick.js";

test.each([
  ["en", "de", { fr: "f", en: "e", de: "d" }, "e", "en"],
  ["en", "de", { fr: "f", de: "d" }, "d", "de"],
  ["en", undefined, { fr: "f", de: "d" }, "f", "fr"],
  ["en", "it", { fr: "f", de: "d" }, "f", "fr"],
  ["fr", "it", { it: "i", de: "d" }, "i", "it"],
  ["fr", undefined, { it: "i", de: "d" }, "d", "de"],
  ["en", undefined, {}, "", "en"],
  ["fr", undefined, { fr: "", de: "d" }, "", "fr"],
] as const)("a page in %s of a record in %s shows of %j “%s”", (language, recordLanguage, map, text, shown) => {
  expect(pick({ language, recordLanguage }, map)).toEqual({ text, language: shown });
  expect(plainText({ language, recordLanguage }, map)).toBe(text);
});

test.each([
  ["index.html", "fr", "index.html"],
  ["en/index.html", "en", "index.html"],
  ["en/en/index.html", "en", "en/index.html"],
  ["entry/index.html", "fr", "entry/index.html"],
  ["fr/index.html", "fr", "fr/index.html"],
  ["en", "fr", "en"],
  ["action/en/a", "fr", "action/en/a"],
] as const)("the page at %s is in %s, and %s in every language", (path, language, plain) => {
  expect(languageOf(path)).toBe(language);
  expect(plainPath(path)).toBe(plain);
  expect(pathIn(language, plain)).toBe(path);
});
