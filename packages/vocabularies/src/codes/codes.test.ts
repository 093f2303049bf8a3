import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Concept, ConceptScheme } from "../concept.js";
import { lookupLabel } from "../lookup.js";
import { type SchemeName, schemes } from "../schemes.js";
import { codeList, labelledScheme, lookupLabelIn, planYears, schemeNames } from "./index.js";

test("compiling again gives the committed bytes", async () => {
  const { compileCodes } = await import("../../scripts/compile-codes.js");
  for (const [name, text] of compileCodes()) {
    const committed = readFileSync(new URL(name.replace("../src/codes/", ""), import.meta.url), "utf8");
    expect(committed === text, `${name} has drifted: run npm run generate`).toBe(true);
  }
});

test("the names are those of the schemes, in their order", () => {
  expect(schemeNames).toEqual(Object.keys(schemes));
  expect(() => codeList("nothing" as SchemeName)).toThrow("There is no scheme nothing");
});

/** Printed texts that are labels, nearly so, or not at all. */
function printings(scheme: ConceptScheme): readonly string[] {
  const labels = [...scheme.concepts.values()].flatMap(({ prefLabel, altLabel = {} }: Concept) => [
    ...Object.values<string | undefined>({ ...prefLabel }),
    ...Object.values(altLabel).flat(),
  ]);
  const known = labels.filter((label) => label !== undefined);
  return [
    ...known,
    ...known.map((label) => label.toUpperCase()),
    ...known.map((label) => label.slice(3)),
    "",
    "x",
  ];
}

describe.each(Object.values<ConceptScheme>(schemes))("$name", (scheme) => {
  const name = scheme.name as SchemeName;
  const concepts: readonly Concept[] = [...scheme.concepts.values()];

  test("has the same codes, and gave up the same", () => {
    const { prefix, notations, codes, deprecated } = codeList(name);
    expect(prefix).toBe(scheme.prefix ?? "");
    expect(notations).toEqual(scheme.notations);
    expect([...codes]).toEqual(notations.map((notation) => prefix + notation));
    const gaveUp = concepts.filter((concept) => concept.deprecated);
    expect([...deprecated]).toEqual(
      gaveUp.map(({ notation, deprecated: { replacedBy } = {} }) => [
        prefix + notation,
        replacedBy && prefix + replacedBy,
      ]),
    );
  });

  test("has the same title, and a printed text finds the same in both", () => {
    const labelled = labelledScheme(name);
    expect(labelled.title).toEqual({ fr: scheme.title.fr, en: scheme.title.en });
    for (const { notation, prefLabel } of concepts)
      expect(labelled.concepts.get(notation)?.prefLabel).toEqual(prefLabel);
    for (const printed of printings(scheme)) {
      const [light, full] = [lookupLabelIn(labelled, printed), lookupLabel(scheme, printed)];
      expect(light.match?.concept.notation, printed).toBe(full.match?.concept.notation);
      expect(light.match?.how).toBe(full.match?.how);
      const notationsOf = (found: readonly { readonly notation: string }[] = []) =>
        found.map(({ notation }) => notation);
      expect(notationsOf(light.ambiguous)).toEqual(notationsOf(full.ambiguous));
      expect(notationsOf(light.suggestions), printed).toEqual(notationsOf(full.suggestions));
    }
  });
});

test("plans have the same years", () => {
  for (const { notation, plan } of schemes.plan.concepts.values() as Iterable<Concept>)
    expect(planYears(notation)).toEqual({ startYear: plan?.startYear, endYear: plan?.endYear });
  expect(planYears("nothing")).toBeUndefined();
});

test("a code of the Swiss model begins with the letter of its level", () => {
  for (const { notation, smoc } of schemes.smoc.concepts.values() as Iterable<Concept>)
    expect(notation.charAt(0)).toBe(smoc?.level);
});
