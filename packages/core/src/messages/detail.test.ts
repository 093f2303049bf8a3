import { expect, test } from "vitest";
import { fact, inLanguage } from "./detail.js";

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
