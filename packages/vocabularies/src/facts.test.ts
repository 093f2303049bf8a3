import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type ConceptScheme, findConcept, type Language, lookupLabel, schemes } from "./index.js";

/** A table of docs/sources, a row an object named by the first line. */
function table<Column extends string>(
  name: string,
  columns: readonly Column[],
): readonly Record<Column, string>[] {
  const text = readFileSync(new URL(`../../../docs/sources/${name}`, import.meta.url), "utf8");
  const [head = "", ...lines] = text.replace(/\n$/, "").split("\n");
  expect(head.split("\t")).toEqual(columns);
  return lines.map((line) => {
    const cells = line.split("\t");
    expect(cells, line).toHaveLength(columns.length);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>;
  });
}

const plans = table("plans.tsv", [
  "notation",
  "country",
  "startYear",
  "endYear",
  "predecessor",
  "successor",
  "status",
  "sources",
]);
const smoc = table("smoc.tsv", ["code", "language", "label", "status", "source"]);
const oscars = table("oscars-values.tsv", ["field", "label", "status", "records"]);

/** The schemes that a list of OSCARS fills; the other lists are regional and have no scheme. */
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
const WITHOUT_SCHEME = ["Autres programmes ou dispositifs", "Objectifs de programme", "Programmes"];

describe("docs/sources/plans.tsv", () => {
  test("has every plan of the scheme, and no other", () => {
    expect(plans.map(({ notation }) => notation)).toEqual(schemes.plan.notations);
  });

  test.each(plans)("$notation has these years, this country and this place in its series", (row) => {
    const known = findConcept(schemes.plan, row.notation);
    const year = (text: string) => (text === "" ? undefined : Number(text));
    expect(known?.plan).toMatchObject({ country: row.country });
    expect(known?.plan?.startYear).toBe(year(row.startYear));
    expect(known?.plan?.endYear).toBe(year(row.endYear));
    expect(known?.plan?.predecessor ?? "").toBe(row.predecessor);
    expect(known?.plan?.successor ?? "").toBe(row.successor);
  });

  test("a plan is verified exactly when its title and years were read, and the page is named", () => {
    for (const { notation, status, sources } of plans) {
      expect(["verified", "partly-verified", "unverified"]).toContain(status);
      expect(findConcept(schemes.plan, notation)?.verified, notation).toBe(status === "verified");
      if (status === "verified") expect(sources, notation).not.toBe("");
    }
  });
});

describe("docs/sources/smoc.tsv", () => {
  const english = new Map(smoc.filter(({ language }) => language === "en").map((row) => [row.code, row]));

  test("the scheme holds the codes whose English label was read, and no other", () => {
    const read = [...english.values()].filter(({ status }) => status === "verified").map(({ code }) => code);
    expect(read.toSorted()).toEqual(schemes.smoc.notations.toSorted());
  });

  test.each(smoc)("$code $language is as printed, or declared unverified", (row) => {
    const concept = findConcept(schemes.smoc, row.code);
    const language = row.language as Language;
    if (row.status === "verified") expect(row.source).not.toBe("");
    if (concept?.prefLabel[language] === undefined) return;
    expect(concept.prefLabel[language]).toBe(row.label);
    expect(concept.unverifiedLabels?.includes(language) ?? false).toBe(row.status !== "verified");
  });

  test("every label of the scheme is in the table", () => {
    const told = new Set(smoc.map(({ code, language }) => `${code} ${language}`));
    const labelled = [...schemes.smoc.concepts.values()].flatMap(({ notation, prefLabel }) =>
      Object.keys(prefLabel).map((language) => `${notation} ${language}`),
    );
    expect(labelled.filter((label) => !told.has(label))).toEqual([]);
  });
});

describe("docs/sources/oscars-values.tsv", () => {
  test("each list has its scheme", () => {
    const lists = new Set(oscars.map(({ field }) => field));
    expect([...lists].toSorted()).toEqual([...Object.keys(FIELDS), ...WITHOUT_SCHEME].toSorted());
  });

  test.each(
    oscars.filter(({ field }) => field in FIELDS),
  )("$field: $label is verified exactly when it was read", ({ field, label, status, records }) => {
    const found = (FIELDS[field] ?? []).flatMap((scheme) => lookupLabel(scheme, label).match?.concept ?? []);
    if (status !== "unverified") expect(records).not.toBe("");
    if (status === "verified") expect(found).toMatchObject([{ verified: true }]);
    if (status === "unverified")
      expect(found.filter((c) => c.verified && !c.unverifiedLabels?.includes("fr"))).toEqual([]);
  });
});
