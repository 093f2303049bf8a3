import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ConceptScheme, findConcept, type Language, lookupLabel, schemes } from "./index.js";

/** The research notes lie beside the repository and are not part of it. */
const facts = new URL("../../../../shared/facts/", import.meta.url);
const present = existsSync(new URL("plans.json", facts));
if (!present)
  console.warn("Verified flags not compared with the research notes: they are not beside the repository.");

type Status = "verified" | "partly-verified" | "memory";

/** Values that the notes give from memory as OSCARS values, and where the same term was read after all. */
const READ_ELSEWHERE = new Set([
  "Santé mentale", // OSCARS themes, later reading
  "Vaccination", // OSCARS themes, later reading
  "Vieillissement", // OSCARS themes, later reading
  "Enfants", // OSCARS programme "Enfants, adolescents, jeunes"
  "Adolescents", // OSCARS programme "Enfants, adolescents, jeunes"
  "Elus", // EQUAL leaflet, as "élus locaux"
  "Parents", // call for contributions to the CJC base
  "Education pour la santé", // OSCARS record 23340
  "Formation", // EQUAL leaflet
  "Etablissement scolaire", // EQUAL leaflet, in the plural
  "Structure d'insertion", // OSCARS record on prison, in the plural
]);

const FIELDS: Readonly<Record<string, readonly ConceptScheme[]>> = {
  Thème: [schemes.theme],
  Public: [schemes["life-stage"], schemes.situation, schemes["audience-role"]],
  "Type d'action": [schemes["action-type"]],
  "Secteur d'activité": [schemes.setting],
  "Niveau géographique": [schemes["geographic-level"]],
  Fréquence: [schemes.frequency],
  "Plan national": [schemes.plan],
  "Type de structure": [schemes["structure-type"]],
  "Prise en charge (ETP)": [schemes["care-mode"]],
  "Pathologie ETP": [schemes["chronic-condition"]],
};

describe.skipIf(!present)("facts", () => {
  const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(name, facts), "utf8")) as T;

  test("a plan is verified exactly when its title and years were read", () => {
    const { plans } = read<{ plans: readonly { readonly id: string; readonly status: Status }[] }>(
      "plans.json",
    );
    expect(plans.map(({ id }) => id)).toEqual(schemes.plan.notations);
    for (const { id, status } of plans) {
      expect(findConcept(schemes.plan, id)?.verified, id).toBe(status === "verified");
    }
  });

  test("a Swiss label from memory is declared so", () => {
    interface Label {
      readonly label: string;
      readonly status: Status;
    }
    type Sub = { readonly code: string } & { readonly [L in Language]?: Label };
    const { categories } = read<{
      categories: readonly {
        readonly code: string;
        readonly labels: Readonly<Record<Language, Label>>;
        readonly subcategories: readonly Sub[];
      }[];
    }>("swiss-model.json");
    const labelled = categories.flatMap(({ code, labels, subcategories }) => [
      { code, ...labels },
      ...subcategories,
    ]);
    for (const entry of labelled) {
      const concept = findConcept(schemes.smoc, entry.code);
      const en = entry.en?.status;
      expect(concept !== undefined, entry.code).toBe(en === "verified");
      for (const language of ["fr", "en", "de", "it"] as const) {
        if (concept === undefined || concept.prefLabel[language] === undefined) continue;
        expect(concept.prefLabel[language]).toBe(entry[language]?.label);
        const declared = concept.unverifiedLabels?.includes(language) ?? false;
        expect(declared, `${entry.code} ${language}`).toBe(entry[language]?.status !== "verified");
      }
    }
  });

  test("an OSCARS value is verified when it was read, and not when it is from memory", () => {
    const { vocabularies } = read<{
      vocabularies: Readonly<
        Record<string, readonly { readonly label: string; readonly status: Status }[] | string>
      >;
    }>("oscars-vocab.json");
    for (const [field, targets] of Object.entries(FIELDS)) {
      const values = vocabularies[field];
      if (typeof values !== "object") throw new Error(`No values for ${field}`);
      for (const { label, status } of values) {
        const found = targets.flatMap((scheme) => lookupLabel(scheme, label).match?.concept ?? []);
        if (status === "verified") expect(found, label).toMatchObject([{ verified: true }]);
        else if (!READ_ELSEWHERE.has(label)) {
          const claimed = found.filter((c) => c.verified && !c.unverifiedLabels?.includes("fr"));
          expect(claimed, label).toEqual([]);
        }
      }
    }
  });
});
