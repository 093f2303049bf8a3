import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importArticle } from "../article/index.js";
import { importLeaflet } from "./import-leaflet.js";

const options = { file: "essai.md", territories: await loadTerritories() };
const headings = {
  "Constats et besoins": "/needsAssessment",
  "Actions mises en place": "/activities",
  Objectifs: "/objectives",
  "Résultats attendus": "/expectedResults",
  "Partenaires associés": "/partners",
} as const;
const names = Object.keys(headings) as (keyof typeof headings)[];
const word = fc.string({ unit: fc.constantFrom(..."abcdefilmnorstu0123456789"), minLength: 2, maxLength: 9 });
const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(" "));

function reasonsOf(text: string, more = {}) {
  const [record] = importLeaflet(text, { ...options, ...more }).records;
  return new Map((record as Action | undefined)?.missing?.map(({ path, reason }) => [path, reason]));
}

/** A leaflet with every heading; below those in the list, their text. */
const leaflet = (below: Partial<Record<string, string>>) =>
  ["# Bouger ensemble", ...names.flatMap((name) => [`## ${name}`, below[name] ?? []].flat())].join("\n\n");

describe("a heading of a leaflet", () => {
  it.each(names)("%s with words below it is not blank, however little is understood of them", (name) => {
    const forms = fc.constantFrom("", "- ", "* ", "### ", "**", "> ");
    fc.assert(
      fc.property(words, forms, (text, form) => {
        expect(reasonsOf(leaflet({ [name]: form + text })).get(headings[name])).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  it.each(names)("%s without words is blank; without the heading nothing is said", (name) => {
    expect(reasonsOf(leaflet({})).get(headings[name])).toBe("asked-but-blank");
    const without = leaflet({}).replace(`## ${name}\n\n`, "").replace(`\n\n## ${name}`, "");
    expect(reasonsOf(without).get(headings[name])).toBeUndefined();
  });

  it("printed twice is blank only where both are", () => {
    const twice = (text: string) => `${leaflet({})}\n\n## Objectifs\n\n${text}`;
    expect(reasonsOf(twice("- Marcher")).get("/objectives")).toBeUndefined();
    expect(reasonsOf(twice("")).get("/objectives")).toBe("asked-but-blank");
  });

  it("in the chapter of an axis is blank there", () => {
    const text = "# Bouger\n\n# Axe 1 : Marcher\n\n## Objectifs\n\n## Partenaires\n\nMission locale d'Essai";
    expect(reasonsOf(text).get("/hasPart/axe-1/objectives")).toBe("asked-but-blank");
    expect(reasonsOf(text).get("/objectives")).toBeUndefined();
  });

  it("at the end of a text that was cut is not blank", () => {
    expect(reasonsOf(leaflet({}), { truncated: true }).get("/partners")).toBeUndefined();
    expect(reasonsOf(leaflet({}), { truncated: true }).get("/objectives")).toBe("asked-but-blank");
  });
});

it("an article has no questions: of what it does not say, no reason is given", () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (lines) => {
      const [record] = importArticle(["Bouger en Bretagne", ...lines].join("\n\n"), options).records;
      const reasons = (record as Action | undefined)?.missing?.map(({ reason }) => reason) ?? [];
      for (const reason of ["asked-but-blank", "not-stated", "not-asked"])
        expect(reasons).not.toContain(reason);
    }),
    { numRuns: 30 },
  );
});
