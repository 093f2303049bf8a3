import { describe, expect, test } from "vitest";
import { choices, conceptIri, defineScheme, findConcept, label, schemes, smoc, theme } from "./index.js";

describe.each(Object.values(schemes))("$name", (scheme) => {
  const { prefix = "", iri } = scheme;

  test("a concept is found by its notation, its code in a record and its IRI", () => {
    for (const concept of scheme.concepts.values()) {
      const { notation } = concept;
      for (const value of [notation, prefix + notation, conceptIri(scheme, notation)])
        expect(findConcept(scheme, value)).toBe(concept);
    }
  });

  test("and by nothing else", () => {
    const [notation] = scheme.notations;
    const others = [
      "",
      prefix,
      iri,
      `${iri}/`,
      `${iri}/%`,
      `${iri}x/${notation}`,
      `x:${notation}`,
      " ",
      "__proto__",
    ];
    for (const value of [
      ...others,
      `${prefix}x${notation}`,
      `${notation} `,
      notation.toUpperCase().repeat(2),
    ])
      expect([value, findConcept(scheme, value)]).toEqual([value, undefined]);
  });

  test("its choices are its concepts that are not deprecated, in their order, each with its label", () => {
    for (const language of ["fr", "en", "de", "it"] as const) {
      const listed = choices(scheme, language);
      const kept = [...scheme.concepts.values()].filter(({ deprecated }) => !deprecated);
      expect(listed.map(({ value }) => value)).toEqual(kept.map(({ notation }) => prefix + notation));
      for (const { value, label: shown } of listed) expect(shown).toBe(label(scheme, value, language));
    }
    const all = choices(scheme, "fr", { deprecated: true });
    expect(all.map(({ value }) => value)).toEqual(scheme.notations.map((notation) => prefix + notation));
  });

  test("a choice below another one names it, and is one deeper", () => {
    const all = choices(scheme, "fr", { deprecated: true });
    for (const { broader, depth } of all)
      expect(depth).toBe(
        broader === undefined ? 0 : 1 + (all.find(({ value }) => value === broader)?.depth ?? NaN),
      );
  });
});

test("some scheme has wider choices, and the label of another language falls back to French", () => {
  expect(choices(smoc).some(({ depth }) => depth > 0)).toBe(true);
  expect(label(theme, "precarity", "de")).toBe("Précarité");
  expect(choices(theme, "it")[0]?.label).toBe(label(theme, choices(theme)[0]?.value ?? ""));
  expect(label(theme, "toString")).toBeUndefined();
});

test("what is kept for old records only is left out unless it is asked for, and says so", () => {
  const text = { prefLabel: { fr: "A" }, definition: { fr: "A." }, verified: true };
  const scheme = defineScheme(
    { name: "test", title: { fr: "T" }, definition: { fr: "T." }, version: "1", rights: "ours" },
    { old: { ...text, deprecated: { replacedBy: "fresh" } }, fresh: text },
  );
  expect(choices(scheme).map(({ value }) => value)).toEqual(["fresh"]);
  expect(choices(scheme, "fr", { deprecated: true }).map(({ deprecated }) => deprecated)).toEqual([
    true,
    undefined,
  ]);
});
