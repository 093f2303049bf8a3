import { arbitraryRecord, arbitrarySpoiltRecord, corpus, invalidSeeds, validSeeds } from "@openhpa/testkit";
import { smallTerritories } from "@openhpa/vocabularies";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordClasses } from "../model.js";
import { classForm } from "../schema/class-form.js";
import { isValid, validate, validateThoroughly } from "../validate.js";
import { surveyOf } from "./walk.js";

const isSurveyed = (input: unknown) => surveyOf(input, smallTerritories()) !== undefined;

/** What zod says of the structure of anything, as the kind of record that it says it is. */
function isStructured(input: unknown): boolean {
  if (typeof input !== "object" || input === null) return false;
  const { type } = input as { readonly type?: unknown };
  if (type !== "Action" && type !== "Registry") return false;
  return classForm(recordClasses[type]).safeParse(input).success;
}

const isTooDeep = (input: unknown) =>
  validateThoroughly(input).issues.some(({ code }) => code === "too-deep");

/** The walk may be unsure, never wrong; and what validate() gives is the same either way. */
function expectSameVerdict(input: unknown): void {
  if (isSurveyed(input)) expect(isStructured(input)).toBe(true);
  const thorough = validateThoroughly(input, { language: "en" });
  expect(validate(input, { language: "en" })).toEqual(thorough);
  expect(isValid(input)).toBe(thorough.ok);
}

const jsonOf = (input: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(input) ?? "null");
  } catch {
    return null;
  }
};

test("every valid record of the seeds and of the corpus is seen to be so without zod", () => {
  const records = [...validSeeds().map(({ record }) => record), ...corpus(60)];
  expect(records.length).toBeGreaterThan(60);
  expect(records.filter((record) => !isSurveyed(record))).toEqual([]);
  for (const record of records) expectSameVerdict(record);
});

test.each(invalidSeeds())("$name gets the same issues", ({ text }) => {
  expectSameVerdict(
    (() => {
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    })(),
  );
});

test("of JSON, the walk says exactly what zod says, and validate() what it says the long way", () => {
  const seen = new Set<boolean>();
  const arbitrary = fc.oneof(arbitraryRecord(), arbitrarySpoiltRecord());
  fc.assert(
    fc.property(arbitrary, (input) => {
      const json = jsonOf(input);
      seen.add(isSurveyed(json));
      expect(isSurveyed(json)).toBe(isStructured(json) && !isTooDeep(json));
      expectSameVerdict(json);
    }),
    { numRuns: 400 },
  );
  expect(seen.size).toBe(2);
});

test("of anything else it is never wrong", () => {
  fc.assert(fc.property(arbitrarySpoiltRecord(), expectSameVerdict), { numRuns: 400 });
});

const action = (more: object) => ({ type: "Action", key: "a", title: { fr: "A" }, ...more });
const hidden = (object: object, name: PropertyKey, value: unknown) =>
  Object.defineProperty(object, name, { value, enumerable: false });

/** Objectives inside objectives: the record, a list and an object a level, a text at the bottom. */
const nested = (levels: number) =>
  Array.from({ length: levels }).reduce<object[]>(
    (below, _, index) => [
      { key: `o${index}`, text: { fr: "T" }, ...(below.length > 0 ? { objectives: below } : {}) },
    ],
    [],
  );
const shared = { scheme: "oscars", value: "1" };
const sharedList = [shared];

class Inherited {
  readonly type = "Action";
  readonly key = "a";
  get title() {
    return { fr: 5 };
  }
}

/** Values that no JSON says, and values at the edges; some are valid. */
const hostile: readonly (readonly [name: string, input: unknown])[] = [
  ["a member called __proto__", JSON.parse('{"type":"Action","key":"a","title":{"fr":"A"},"__proto__":{}}')],
  ["a language called __proto__", JSON.parse('{"type":"Action","key":"a","title":{"__proto__":"A"}}')],
  ["no prototype", Object.assign(Object.create(null), action({}))],
  ["a class with a wrong inherited member", new Inherited()],
  ["a field that only the prototype has", Object.assign(Object.create({ summary: 5 }), action({}))],
  ["a hidden field that is wrong", hidden(action({}), "summary", 5)],
  ["a hidden field that is right", hidden(action({}), "summary", { fr: "e\u0301" })],
  ["a hidden language", action({ summary: hidden({}, "fr", "T") })],
  ["a symbol among the languages", action({ summary: { fr: "T", [Symbol("s")]: "T" } })],
  ["a symbol among the fields", action({ [Symbol("s")]: "T" })],
  ["getters", Object.defineProperty(action({}), "summary", { get: () => ({ fr: "T" }), enumerable: true })],
  ["fields that are undefined", action({ summary: undefined, missing: undefined })],
  ["a required field that is undefined", action({ title: undefined })],
  ["a list with a hole", action({ themes: new Array(1) })],
  ["a list with a member of its own", action({ themes: Object.assign(["nutrition"], { extra: {} }) })],
  ["a string object", action({ language: new String("fr") })],
  ["a date", action({ created: new Date(0) })],
  ["not a number", action({ peopleReached: Number.NaN })],
  ["endless", action({ capacity: { value: Number.POSITIVE_INFINITY } })],
  ["minus zero", action({ peopleReached: -0, capacity: { value: -0 } })],
  ["the largest number and one more", action({ peopleReached: 999_999_999_999.5 })],
  ["a lone surrogate", action({ summary: { fr: "A\uD83D" } })],
  ["a text of blanks of every kind", action({ summary: { fr: " \u00A0\u202F\u3000" } })],
  ["a text that begins with a blank", action({ summary: { fr: "\u00A0\u202FA" } })],
  ["a control", action({ summary: { fr: "A\u0085" } })],
  ["another Unicode form", action({ fundingAsPrinted: "e\u0301" })],
  ["the same word in two forms", action({ carrier: { key: "c", name: "C", formerNames: ["é", "e\u0301"] } })],
  ["a key of 120 letters", action({ key: "a".repeat(120) })],
  ["a key of 121 letters", action({ key: "a".repeat(121) })],
  ["an address of 2048 code points", action({ id: `https://e.org/${"\u{1F469}".repeat(2034)}` })],
  ["an address of 2049 code points", action({ id: `https://e.org/${"\u{1F469}".repeat(2035)}` })],
  ["30 levels", action({ objectives: nested(30) })],
  ["31 levels", action({ objectives: nested(31) })],
  ["32 levels", action({ objectives: nested(32) })],
  ["300 levels", action({ objectives: nested(300) })],
  ["one object in two places", action({ identifiers: [shared, shared] })],
  [
    "one list in two places",
    action({ identifiers: sharedList, carrier: { key: "c", name: "C", identifiers: sharedList } }),
  ],
  ["a key that is used twice", action({ tools: [{ key: "x", text: { fr: "T" } }], steps: [{ key: "x" }] })],
  ["the key of the record below it", action({ tools: [{ key: "a", text: { fr: "T" } }] })],
  [
    "a mailbox of a person in a field of its own form",
    action({ contact: { email: "jeanne.martin@example.org", personal: false } }),
  ],
  [
    "20,000 things",
    action({ tools: Array.from({ length: 20_000 }, (_, i) => ({ key: `t${i}`, text: { fr: "T" } })) }),
  ],
];

test.each(hostile)("%s: the verdict is the same", (_, input) => {
  expectSameVerdict(input);
});
