import { expect, test } from "vitest";
import { fact, inLanguage, shown } from "./detail.js";

test.each([
  ["a", '"a"'],
  [12n, '"12"'],
  [{ a: [12n] }, '{"a":["12"]}'],
  [null, "null"],
  [undefined, "rien"],
  [Symbol.iterator, "Symbol(Symbol.iterator)"],
  ["a".repeat(78), `"${"a".repeat(78)}"`],
  ["a".repeat(79), `"${"a".repeat(78)}…`],
])("%s is shown as %s", (value, text) => expect(shown(value, "rien")).toBe(text));

test("a detail has the words of one language, and nothing that is not there", () => {
  const detail = { received: 1, facts: { a: { fr: "un", en: "one" }, b: 2 }, expected: { fr: "x", en: "y" } };
  expect(inLanguage(detail, "en")).toEqual({ received: 1, facts: { a: "one", b: 2 }, expected: "y" });
  expect(inLanguage({}, "fr")).toEqual({ received: undefined, facts: {} });
  expect(Object.keys(inLanguage({}, "fr"))).toEqual(["received", "facts"]);
  const field = { fr: "Titre", en: "Title" };
  expect(inLanguage({ suggestion: "s", field, expected: "e" }, "fr")).toEqual({
    received: undefined,
    facts: {},
    suggestion: "s",
    field,
    expected: "e",
  });
});

test("a fact that is not there is a question mark", () => {
  const detail = inLanguage({ facts: { a: 0 } }, "fr");
  expect([fact(detail, "a"), fact(detail, "b"), fact({ received: 1 }, "a")]).toEqual(["0", "?", "?"]);
});
