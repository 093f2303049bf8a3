import { keptTexts, withheldTexts } from "@openhpa/testkit";
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

test("at least 200 written forms are withheld whole, in validation too", () => {
  expect(new Set(withheldTexts).size).toBeGreaterThanOrEqual(200);
  const published = (text: string) => withoutPersonalForms(text).replace(/02 41 00 00 00|\+sante/, "");
  expect(withheldTexts.filter((text) => /\p{Nd}\p{Nd}|martin|@|\bat\b/iu.test(published(text)))).toEqual([]);
  const told = (text: string) => validate(withText(text)).issues.some(({ code }) => code === "personal-data");
  expect(withheldTexts.filter((text) => !told(text))).toEqual([]);
});

test("at least 200 written forms of services, registers, dates and places stay", () => {
  expect(new Set(keptTexts).size).toBeGreaterThanOrEqual(200);
  expect(keptTexts.filter((text) => withoutPersonalForms(text) !== text)).toEqual([]);
  expect(keptTexts.filter((text) => validate(withText(text)).issues.length > 0)).toEqual([]);
});

test("the question to a text as a whole gives what the question to each mailbox gives", () => {
  const whole = (text: string) =>
    personalForms.some(({ pattern, unless }) => pattern.test(text) && !unless?.text.test(text));
  const texts = [...withheldTexts, ...keptTexts];
  expect(texts.filter((text) => whole(text) !== holdsPersonalData(text))).toEqual([]);
  const together = texts.map((text, index) => `${text} ; ${texts[(index * 7 + 3) % texts.length]}`);
  expect(together.filter((text) => whole(text) !== holdsPersonalData(text))).toEqual([]);
});

/** What classes hold in other engines: a class in a class (Java, Rust), and signs of sets (`&&`, `--`, `~~`). */
function setsOfOtherEngines(pattern: string): readonly string[] {
  const classes = pattern.replace(/\\./gs, "..").matchAll(/\[(\^?)([^\]]*)\]/g);
  return [...classes].map(([, , held = ""]) => held).filter((held) => /\[|&&|--|~~/.test(held));
}

test("no class of a pattern is another set in another engine, and nothing in it looks around", () => {
  expect(
    ["[([]", "[a&&b]", "[a--b]", "[(\\[]", "[a-b]"].map((one) => setsOfOtherEngines(one).length),
  ).toEqual([1, 1, 1, 0, 0]);
  for (const { pattern, unless } of personalForms)
    for (const { source } of [pattern, ...(unless ? [unless.text, unless.passage] : [])]) {
      expect(setsOfOtherEngines(source)).toEqual([]);
      expect(source).not.toMatch(/\(\?(?!:)|\\[1-9bBpPkuU]/);
    }
});

test("passages say of what kind they are and where they stand, in their order", () => {
  const text = "06 12 34 56 78, k.li@example.org, 07 12 34 56 78";
  expect(personalPassages(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ["mobile-phone", "06 12 34 56 78"],
    ["personal-mail", "k.li@example.org"],
    ["mobile-phone", "07 12 34 56 78"],
  ]);
  expect(withoutPersonalForms(text)).toBe(
    "[donnée personnelle retirée], [donnée personnelle retirée], [donnée personnelle retirée]",
  );
});
