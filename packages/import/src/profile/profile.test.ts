import { readdirSync, readFileSync } from "node:fs";
import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importDocument } from "../entry/import-document.js";
import { checkProfile } from "./check-profile.js";
import { readProfileAddress } from "./profile-address.js";
import { profileSchema } from "./profile-schema.js";
import type { SiteProfile } from "./site-profile.js";

const territories = await loadTerritories();
const folder = new URL("../../profiles/", import.meta.url);
const SCHEMA = "profile.schema.json";
const files = readdirSync(folder).filter((name) => name !== SCHEMA);
const inFile = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8"));

const read = async (text: string, profile: SiteProfile, url?: string) => {
  const bytes = new TextEncoder().encode(text);
  const imported = await importDocument(bytes, { file: "a.txt", territories, profile, url });
  return { ...imported, record: imported.records[0] as Action };
};

describe("a profile file", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(profileSchema);

  test("has its schema in the package, the one that is checked here", () =>
    expect(inFile(SCHEMA)).toEqual(profileSchema));

  test.each(files)("of the package can be used: %s", (name) => {
    expect(checkProfile(inFile(name))).toMatchObject({ ok: true });
    expect(validate(inFile(name))).toBe(true);
  });

  test.each([
    [[], "", "un objet", undefined],
    [{}, "/name", "manque", undefined],
    [{ name: "Mon Site" }, "/name", "minuscules", undefined],
    [{ name: "a", label: {} }, "/label", "n'existe pas", "labels"],
    [{ name: "a", labels: { "Qui ?": "carier" } }, "/labels/Qui ?", "n'est pas une des valeurs", "carrier"],
    [{ name: "a", labels: { "Coût / an": 3 } }, "/labels/Coût ~1 an", "un texte", undefined],
    [
      { name: "a", values: { themes: { Bouger: "physical-activty" } } },
      "/values/themes/Bouger",
      "n'est pas",
      "physical-activity",
    ],
    [
      { name: "a", values: { territory: { Ici: "44" } } },
      "/values/territory/Ici",
      "commune:44109",
      undefined,
    ],
    [{ name: "a", leaveOut: "Partager" }, "/leaveOut", "une liste", undefined],
    [{ name: "a", addresses: ["site.fr/{number}"] }, "/addresses/0", "Une adresse", undefined],
  ])("is told where, what and what to do: %j", (given, pointer, message, suggestion) => {
    const checked = checkProfile(given);
    const faults = checked.ok ? [] : checked.faults;
    expect(faults.map((fault) => fault.pointer)).toEqual([pointer]);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.suggestion).toBe(suggestion);
    expect(validate(given)).toBe(false);
  });

  test("is right or wrong as its JSON Schema says", () => {
    const member = fc.oneof(
      fc.constantFrom("carrier", "themes", "diet", "commune:44109", "https://a.example/{number}", "x", ""),
      fc.dictionary(
        fc.constantFrom("themes", "Public", "audiences", "a"),
        fc.constantFrom("carrier", "diet", "children", "", 1),
      ),
      fc.array(fc.constantFrom("Partager", "https://a.example/*", "", 2), { maxLength: 2 }),
      fc.constant({ themes: { a: "diet" } }),
    );
    const names = ["name", "title", "within", "addresses", "labels", "leaveOut", "values", "autre"] as const;
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), member), fc.boolean(), (given, isNamed) => {
        const profile = isNamed ? { ...given, name: "site" } : given;
        expect(checkProfile(profile).ok).toBe(validate(profile));
      }),
    );
  });
});

test.each([
  ["https://a.example/fiche/{number}", "https://a.example/fiche/A-12?x=1", { number: "A-12" }],
  ["https://a.example/*/fiche/{number}.html", "https://a.example/bretagne/fiche/7.html", { number: "7" }],
  ["https://a.example/fiche/{number}", "https://a.example/fiche/7/suite", undefined],
  ["https://a.example/*/fiche/{number}", "https://a.example/a/b/fiche/7", undefined],
  ["https://a.example/(x)+/{number}", "https://a.example/(x)+/7", { number: "7" }],
  ["https://a.example/", "https://a.example/", {}],
])("the address %s of %s", (template, url, expected) =>
  expect(readProfileAddress({ name: "a", addresses: [template] }, url)).toEqual(expected));

describe("a fiche read with the profile of its site", () => {
  const profile: SiteProfile = {
    name: "site",
    language: "fr",
    publisher: "Réseau d'exemple",
    within: "departement:53",
    addresses: ["https://site.example/fiches/{number}"],
    labels: {
      "Qui s'en occupe": "carrier",
      "Réf *": "number",
      "Le terrain": "territory",
      Monde: "audiences",
    },
    leaveOut: ["Nos autres idées"],
    values: { themes: { "Bien dans sa tête": "mental-health" }, audiences: { "Les petits": "children" } },
  };
  const text = `# Bulles de calme

Qui s'en occupe
Mission locale d'Essai

Réf 2019-7

Thème : Bien dans sa tête, Sommeil
Monde : Les petits, Parents
Le terrain : Laval

Nos autres idées
Courir ensemble
Chanter ensemble
`;

  test("has the site's own labels, values, place and number", async () => {
    const { record, report } = await read(text, profile, "https://site.example/fiches/7");
    expect(record).toMatchObject({
      key: "site-7",
      title: { fr: "Bulles de calme" },
      carrier: { name: "Mission locale d'Essai" },
      themes: ["mental-health", "sleep"],
      audiences: [{ asPrinted: "Les petits", lifeStages: ["children"] }, { situations: ["parents"] }],
      coverage: { territories: ["commune:53130"] },
      sources: [{ publisher: "Réseau d'exemple" }],
    });
    expect(record.identifiers?.map(({ value }) => value)).toContain("7");
    expect(report).toMatchObject({ recognisedBy: "profile", notUnderstood: [] });
    expect(JSON.stringify(record)).not.toContain("Chanter");
  });

  test("leaves every line accounted for, and none without the profile is read by it", async () => {
    const { report } = await read(text, { name: "site" });
    expect(report.notUnderstood.map(({ text: left }) => left)).toContain("Mission locale d'Essai");
    expect(report.lines).toHaveLength(text.trimEnd().split("\n").length);
  });
});

test.each([
  [
    "fiche-identite.json",
    "Le Forum des collégiens\n\nPar la Ville d'Essai\n\nPublic visé : collégiens\nThématiques : addictions, alimentation\n",
    { themes: ["addictive-behaviours", "diet"] },
  ],
  [
    "temoignage-nutrition.json",
    "Le Défi\n\nOrganisme porteur du projet\nVille de Laval\nCouverture géographique\n  • Commune\nSexe\n  • Les deux\nType d'activité\n  • Information / Sensibilisation\n",
    { coverage: { level: "municipal" }, actionTypes: ["communication-information-awareness"] },
  ],
  [
    "contrat-local-de-sante.json",
    "### Fiche action 1.1 : Premiers secours\n\nPilote : Mission locale\nCopilote : CCAS de Laval\nPublic : parents\n",
    { carrier: { name: "Mission locale" }, partners: [{ name: "CCAS de Laval" }] },
  ],
  [
    "fonds-suisse.json",
    "retour à la recherche | Afficher les détails\n\nID du projet 9021\n\nTitre : Air libre\nOrganisation responsable : Association Exemple Santé\nDurée du soutien : 01.08.2019 au 31.07.2022\n",
    { identifiers: [{ value: "9021" }], period: { start: "2019-08-01", end: "2022-07-31" } },
  ],
])("the profile %s reads a fiche of its layout", async (name, text, expected) => {
  const checked = checkProfile(inFile(name));
  const { record } = await read(text, (checked as { profile: SiteProfile }).profile);
  expect(record).toMatchObject(expected);
});
