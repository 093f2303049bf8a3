import { validSeeds } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import type { HpaRecord } from "./generated/types.js";
import { withoutPersonalData } from "./personal-data.js";
import { personalKeys, personInAddress, personInKey } from "./personal-keys.js";
import { validate } from "./validate.js";

const personal = [
  "fiche-06-39-98-12-34",
  "0639981234",
  "contact-0639981234",
  "33-6-39-98-12-34",
  "33639981234",
  "0033-6-39-98-12-34",
  "079-123-45-67",
  "41-79-123-45-67",
  "jeanne-martin-example-org",
  "j-martin-example-org",
  "claire-martin-orange-fr",
  "mme-quirinal",
  "atelier-de-mme-claire-martin",
  "monsieur-durand",
  "claire-martin",
  "action-claire-martin-2019",
  "martin-claire",
];
const nobody = [
  "oscars-61839",
  "cjc-2019-06-12",
  "fiche-02-41-00-00-00",
  "rue-du-docteur-roux",
  "lycee-jean-martin",
  "college-louise-michel",
  "centre-hospitalier-claude-bernard",
  "fondation-abbe-pierre",
  "saint-martin-de-re",
  "saint-pierre-martin",
  "550e8400-e29b-06d4-a716-446655440000",
  "siret-41234567800012",
  "finess-060781234",
  "contact-csapa-example-org",
  "loi-evin",
  "sante-fr",
  "a1",
  "atelier-2",
];

describe("a key", () => {
  test.each(personal)("%s says something of a person", (key) => expect(personInKey(key)).toBeDefined());
  test.each(nobody)("%s says nothing", (key) => expect(personInKey(key)).toBeUndefined());
  test.each(validSeeds())("$name has none", ({ record }) => expect(personalKeys(record)).toEqual([]));
});

test.each([
  ["https://example.org/?contact=jeanne.martin@example.org", true],
  ["https://example.org/?contact=jeanne.martin%40example.org", true],
  ["https://example.org/?tel=06%2039%2098%2012%2034", true],
  ["https://example.org/06-39-98-12-34", true],
  ["https://example.org/?tel=%2B33639981234", true],
  ["https://example.org/?mail=contact@example.org", false],
  ["https://example.org/sante/06-12-2019", false],
  ["https://example.org/%E9/%zz", false],
  ["https://medium.example/@csapa", false],
])("the address %s says something of a person: %s", (address, expected) =>
  expect(personInAddress(address) !== undefined).toBe(expected));

const record = (fields: object) => ({ type: "Action", key: "a", title: { fr: "A" }, ...fields }) as HpaRecord;
const told = (value: HpaRecord) =>
  validate(value)
    .issues.filter(({ code }) => code === "personal-data")
    .map(({ pointer }) => pointer);

test.each<[string, object, string]>([
  ["the key of a record", { key: "claire-martin" }, "/key"],
  ["the address of a record", { id: "https://example.org/action/fiche-0639981234" }, "/id"],
  ["the key of a part", { tools: [{ key: "tel-06-39-98-12-34", text: { fr: "Jeu" } }] }, "/tools/0/key"],
])("%s is told and stays: who publishes refuses it", (_, fields, pointer) => {
  const before = record(fields);
  expect(told(before)).toEqual([pointer]);
  expect(personalKeys(withoutPersonalData(before))).toEqual([pointer]);
});

test("other addresses are told and left out", () => {
  const url = "https://example.org/?contact=jeanne.martin@example.org";
  const before = record({
    carrier: { key: "c", name: "C", url },
    sources: [{ key: "s", title: { fr: "S" }, url }],
  });
  expect(told(before)).toEqual(["/carrier/url", "/sources/0/url"]);
  const after = withoutPersonalData(before);
  expect(JSON.stringify(after)).not.toContain("jeanne");
  expect(validate(after).ok).toBe(true);
});
