import { arbitraryAction, deepFreeze, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { HpaRecord } from "./generated/types.js";
import { withoutPersonalData } from "./personal-data.js";
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

test.each(validSeeds())("$name has none and stays as it is", ({ record: seed }) => {
  expect(withoutPersonalData(seed)).toEqual(seed);
});
