import { arbitraryAction, deepFreeze, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HpaRecord } from "./generated/types.js";
import { withoutPersonalData } from "./personal-data.js";
import { holdsPersonalData, personalForms } from "./personal-forms.js";
import { validate } from "./validate.js";

const record = (fields: object) => ({ type: "Action", key: "a", title: { fr: "A" }, ...fields }) as HpaRecord;
const errors = (value: HpaRecord) =>
  validate(value).issues.filter(({ severity, code }) => severity === "error" || code === "personal-data");

test("what may be published is valid and free of personal data", () => {
  fc.assert(
    fc.property(arbitraryAction(), (value) => {
      expect(errors(withoutPersonalData(deepFreeze(value)))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["a contact that names a person", { contact: { name: "Jeanne Martin", personal: true } }],
  ["a mailbox of a person in prose", { summary: { fr: "Écrire à jeanne.martin@example.org avant mai." } }],
  [
    "a mailbox of a person as the contact's",
    { contact: { personal: false, email: "jeanne.martin@example.org" } },
  ],
  [
    "a mailbox of a person as an organisation's",
    { carrier: { key: "c", name: "C", email: "j.martin@example.org" } },
  ],
  ["a mobile number in prose", { fundingAsPrinted: "Jeanne Martin, 06 12 34 56 78" }],
  [
    "a mobile number as the contact's",
    { contact: { personal: false, phone: { asPrinted: "06.12.34.56.78", e164: "+33612345678" } } },
  ],
])("%s is taken out, and the record stays valid", (_what, fields) => {
  const before = record(fields);
  expect(validate(before).issues.map(({ code }) => code)).toContain("personal-data");
  const after = withoutPersonalData(deepFreeze(before));
  expect(errors(after)).toEqual([]);
  expect(JSON.stringify(after)).not.toMatch(/martin@|0?6[ .]?12[ .]?34[ .]?56[ .]?78/i);
});

test.each(validSeeds())("$name has none and comes back itself", ({ record: seed }) => {
  expect(withoutPersonalData(seed)).toBe(seed);
});

test("what is not touched is shared, what is touched is new", () => {
  const tools = [{ key: "t", text: { fr: "Jeu" } }];
  const before = record({ tools, summary: { fr: "Écrire à jeanne.martin@example.org." } });
  const after = withoutPersonalData(deepFreeze(before));
  expect(after).not.toBe(before);
  expect(after).toEqual({ ...before, summary: { fr: "Écrire à [donnée personnelle retirée]." } });
  expect((after as { readonly tools?: unknown }).tools).toBe(tools);
});

test("a text holds a form of personal data just where a pattern finds one", () => {
  const pieces = ["jeanne.martin", "j-m", "@", "example.org", "06", "+33 6", " 12 34 56 78", ".", "7", " "];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(""));
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(text, (written) => {
      const found = personalForms.some(({ pattern }) => pattern.test(written));
      seen.add(found);
      expect(holdsPersonalData(written)).toBe(found);
    }),
    { numRuns: 2000 },
  );
  expect(seen.size).toBe(2);
});

test("ten digits inside a fingerprint are no telephone number", () => {
  const sha256 = "ab0612345678cd".padEnd(64, "e");
  const source = { key: "s", title: { fr: "S" }, sha256 };
  expect(withoutPersonalData(record({ sources: [source] }))).toEqual(record({ sources: [source] }));
  expect(holdsPersonalData(sha256)).toBe(false);
});

test.each([
  "tel0612345678, ou 06 12 34 56 78",
  "fiche0612345678",
  "abcdefa0612345678",
  "0612345678appeler",
])("a number stuck to letters is one: %s", (text) => expect(holdsPersonalData(text)).toBe(true));

test.each([
  "10612345678",
  "06123456789",
  "abcdefab0612345678",
  "0612345678abcdefab",
])("digits that go on are none: %s", (text) => expect(holdsPersonalData(text)).toBe(false));
