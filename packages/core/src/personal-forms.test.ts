import { describe, expect, test } from "vitest";
import { personalNearMisses } from "./personal-forms.fixture.js";
import {
  holdsPersonalData,
  personalForms,
  personalFormsIn,
  personalPassages,
  withoutPersonalForms,
} from "./personal-forms.js";
import { isValid, validate } from "./validate.js";

const withText = (text: string) => ({ type: "Action", key: "a", title: { fr: "A" }, summary: { fr: text } });

describe.each(personalForms.map(({ kind, what }) => [kind, what] as const))("%s", (kind, what) => {
  const texts = (side: "finds" | "passes") =>
    personalNearMisses[kind].flatMap((miss) => miss[side].map((text) => [text] as const));

  test.each(texts("finds"))("%s is one", (text) => {
    expect(personalFormsIn(text).map((form) => form.kind)).toEqual([kind]);
    expect(holdsPersonalData(text)).toBe(true);
    const record = withText(text);
    expect(validate(record).issues.map(({ pointer, facts }) => [pointer, facts?.what])).toEqual([
      ["/summary/fr", what],
    ]);
    expect(isValid(record)).toBe(true);
    expect(holdsPersonalData(withoutPersonalForms(text))).toBe(false);
  });

  test.each(texts("passes"))("%s is none", (text) => {
    expect(personalFormsIn(text)).toEqual([]);
    expect(holdsPersonalData(text)).toBe(false);
    expect(validate(withText(text)).issues).toEqual([]);
    expect(withoutPersonalForms(text)).toBe(text);
  });
});

test("no two forms have the same kind: shapes are named after it", () => {
  expect(new Set(personalForms.map(({ kind }) => kind)).size).toBe(personalForms.length);
});

test("passages say of what kind they are and where they stand, form by form", () => {
  const text = "06 12 34 56 78, j.li@example.org, 07 12 34 56 78";
  expect(personalPassages(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["personal-mail", "j.li@example.org"],
    ["mobile-phone", "06 12 34 56 78"],
    ["mobile-phone", "07 12 34 56 78"],
  ]);
  expect(withoutPersonalForms(text)).toBe(
    "[donnée personnelle retirée], [donnée personnelle retirée], [donnée personnelle retirée]",
  );
});
