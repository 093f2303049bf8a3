import { describe, expect, test } from "vitest";
import { type Concept, type ConceptScheme, schemes } from "./index.js";

const all: readonly (readonly [string, ConceptScheme])[] = Object.entries(schemes);

describe.each(all)("the labels of %s", (_name, scheme) => {
  const concepts: readonly Concept[] = [...scheme.concepts.values()];

  test("are verified only with a source, where somebody else owns them", () => {
    if (scheme.rights === "ours") return;
    const without = concepts.filter(({ verified, sources = [] }) => verified && sources.length === 0);
    expect(without.map(({ notation }) => notation)).toEqual([]);
  });

  test("are preferred in German or Italian only where they were read", () => {
    for (const { notation, prefLabel, unverifiedLabels = [], verified, sources = [] } of concepts) {
      for (const language of ["de", "it"] as const) {
        if (prefLabel[language] === undefined) continue;
        expect([verified, unverifiedLabels.includes(language), sources.length > 0], notation).toEqual([
          true,
          false,
          true,
        ]);
      }
    }
  });

  test("have a wider concept without going round", () => {
    for (const concept of concepts) {
      const seen = new Set<string>();
      for (let at: Concept | undefined = concept; at?.broader; at = scheme.concepts.get(at.broader)) {
        expect(seen.has(at.notation), concept.notation).toBe(false);
        seen.add(at.notation);
      }
    }
  });
});
