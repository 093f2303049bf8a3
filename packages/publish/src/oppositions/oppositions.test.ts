import { type HpaRecord, validate } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { parseOppositions } from "./oppositions.js";

const list = parseOppositions(`
# reçu le 3 novembre
Zoé Brandebœuf-Lévy
zoe.b@exemple.fr   # son courriel
02 99 00 11 22
+41 21 555 66 77
clé: action/journee-zeta-2019
`);

describe("what a list names is found in every writing", () => {
  test.each([
    "Zoé Brandebœuf-Lévy",
    "zoe brandebœuf levy",
    "BRANDEBŒUF-LÉVY, Zoé",
    "Zoe\u0301 Brandebœuf-Le\u0301vy",
    "par Zoé\nBrandebœuf\u00A0Lévy.",
    "zoe-brandeboeuf-levy",
    "personne/zoe-brandeboeuf-levy-2",
    "ZOE.B@EXEMPLE.FR",
    "mailto:zoe.b%40exemple.fr",
    "zoe.b [at] exemple.fr",
    "02 99 00 11 22",
    "0299001122",
    "+33 2 99 00 11 22",
    "0033.2.99.00.11.22",
    "+33 (0)2 99 00 11 22",
    "021 555 66 77",
    "+41215556677",
    "https://exemple.fr/action/journee-zeta-2019",
    '{"key":"journee-zeta-2019"}',
  ])("%j", (text) => {
    expect(list.isNamedIn(`Voir ${text} ici`)).toBe(true);
  });
});

describe("what only looks like it stays", () => {
  test.each([
    "Zoé Lévy",
    "Zoée Brandebœuf-Lévy",
    "Zoé Brandebœuf-Lévytique",
    "alizoe.b@exemple.fr",
    "zoe.b@exemple.free",
    "102 99 00 11 22 3",
    "0299001123",
    "action/journee-zeta-2019-bis",
    "journee zeta 2019",
  ])("%j", (text) => {
    expect(list.isNamedIn(`Voir ${text} ici`)).toBe(false);
    expect(list.withoutNamed(text)).toBe(text);
  });
});

test("a record without anybody of the list comes back as it is", () => {
  for (const { record } of validSeeds()) expect(list.apply(record)).toBe(record);
});

test("a record keeps its form when what is named is taken out of texts, names, mailboxes, addresses and keys", () => {
  const key = "zoe-brandeboeuf-levy";
  const record = {
    type: "Action",
    key: "action-zeta",
    title: { fr: "Atelier avec Zoé Brandebœuf-Lévy" },
    carrier: {
      key,
      name: "Zoé Brandebœuf-Lévy",
      email: "zoe.b@exemple.fr",
      url: `https://exemple.fr/${key}`,
    },
    missing: [{ path: "/carrier/address", reason: "not-asked" }],
    precededBy: [{ key: "journee", record: "journee-zeta-2019", title: { fr: "Journée" } }],
    sources: [{ key: "source", title: { fr: "Note du 02.99.00.11.22" } }],
  } as unknown as HpaRecord;
  const left = list.apply(record);
  expect(list.isNamedIn(JSON.stringify(left))).toBe(false);
  expect(left).toMatchObject({ title: { fr: "Atelier avec […]" }, carrier: { key: "x1", name: "[…]" } });
  const errors = (value: unknown) => validate(value).issues.filter(({ severity }) => severity === "error");
  expect(errors(left).length).toBeLessThanOrEqual(errors(record).length);
});

test("records are left out by their key, and by a name in it", () => {
  expect(list.excludes({ key: "journee-zeta-2019" })).toBe(true);
  expect(list.excludes({ key: "atelier-de-zoe-brandeboeuf-levy" })).toBe(true);
  expect(list.excludes({ key: "a", id: "https://exemple.fr/zoe-brandeboeuf-levy" })).toBe(true);
  expect(list.excludes({ key: "journee-zeta-2020" })).toBe(false);
});

test.each([
  ["", "vide"],
  ["# rien\n", "vide"],
  ["Léa", "ligne 1"],
  ["Zoé Brandebœuf\n12 34", "ligne 2"],
  ["zoe@", "ligne 1"],
])("the list %j is refused", (text, said) => {
  expect(() => parseOppositions(text)).toThrow(expect.objectContaining({ code: "invalid-option" }));
  try {
    parseOppositions(text);
  } catch (error) {
    expect((error as { readonly messages: { readonly fr: string } }).messages.fr).toContain(said);
  }
});
