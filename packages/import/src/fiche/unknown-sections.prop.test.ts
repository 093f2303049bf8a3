import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentOf, htmlBlocks, plainDocument } from "../documents/index.js";
import { readFiche } from "./import-fiche.js";

const territories = await loadTerritories();

const sections = [
  ["Porteur du projet", ["Mutualité du Ponant"]],
  ["Objectifs", ["Marcher davantage", "Dormir mieux"]],
  ["Publics", ["Lycéens", "Parents"]],
  ["Partenaires", ["Réseau Respirer", "Maison du diabète"]],
  ["Territoire", ["Brest"]],
] as const;

type Section = readonly [label: string, answers: readonly string[]];

/** How a fiche may print its sections, each with the document that it makes. */
const layouts: Readonly<Record<string, (parts: readonly Section[]) => ReturnType<typeof plainDocument>>> = {
  "labels before a colon": (parts) =>
    plainDocument(
      `Souffle neuf\n\n${parts.map(([label, own]) => `${label} : ${own.join(" ; ")}`).join("\n")}\n`,
    ),
  "numbered lines above a list": (parts) =>
    plainDocument(
      `Souffle neuf\n\n${parts.map(([label, own], at) => `${at + 1}. ${label}\n\n${own.map((one) => `- ${one}`).join("\n")}`).join("\n\n")}\n`,
    ),
  "lines above a list": (parts) =>
    plainDocument(
      `Souffle neuf\n\n${parts.map(([label, own]) => `${label}\n\n${own.map((one) => `- ${one}`).join("\n")}`).join("\n\n")}\n`,
    ),
  "headings of Markdown": (parts) =>
    plainDocument(
      `# Souffle neuf\n\n${parts.map(([label, own]) => `## ${label}\n\n${own.join("\n\n")}`).join("\n\n")}\n`,
    ),
  "a table of two columns": (parts) =>
    documentOf(
      "html",
      htmlBlocks(
        `<main><h1>Souffle neuf</h1><table>${parts.map(([label, own]) => `<tr><td>${label}</td><td><ul>${own.map((one) => `<li>${one}</li>`).join("")}</ul></td></tr>`).join("")}</table></main>`,
      ),
    ),
  "bands over the rows of a table": (parts) =>
    documentOf(
      "html",
      htmlBlocks(
        `<main><h1>Souffle neuf</h1><table>${parts.map(([label, own]) => `<tr><td colspan="2">${label}</td></tr>${own.map((one, at) => `<tr><td>${at + 1}</td><td>${one}</td></tr>`).join("")}`).join("")}</table></main>`,
      ),
    ),
};

const syllable = fc.constantFrom("zor", "glu", "vax", "mip", "tro", "fen");
const word = fc.array(syllable, { minLength: 2, maxLength: 3 }).map((parts) => parts.join(""));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => capital(all.join(" ")));

/** The values that are certain, of whatever field. */
function certainIn(document: ReturnType<typeof plainDocument>): readonly string[] {
  const { records } = readFiche(document, { file: "fiche", territories });
  const record = records[0] as Action | undefined;
  const certain = new Set(
    record?.evidence?.flatMap(({ certainty, quote }) => (certainty === "certain" ? [quote ?? ""] : [])),
  );
  return [...certain];
}

describe.each(Object.entries(layouts))("a section that nobody knows, in %s", (_, layout) => {
  test("gives no value that is certain", () => {
    fc.assert(
      fc.property(
        words,
        fc.array(words, { minLength: 1, maxLength: 3 }),
        fc.nat(sections.length),
        (label, own, at) => {
          const parts: Section[] = [...sections];
          parts.splice(at, 0, [label, own]);
          const certain = certainIn(layout(parts));
          for (const one of own) expect(certain.join("\n")).not.toContain(one);
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test("takes nothing away from the known ones", () => {
    const parts: readonly Section[] = [
      ...sections.slice(0, 2),
      ["Zorglu vaxmip", ["Trofen"]],
      ...sections.slice(2),
    ];
    const { records } = readFiche(layout(parts), { file: "fiche", territories });
    const record = records[0] as Action | undefined;
    const aims = record?.objectives?.map(({ text }) => Object.values(text ?? {})[0]);
    expect(aims?.join(" ; ")).toBe(sections[1][1].join(" ; "));
    expect(record?.partners?.map(({ name }) => name)).toEqual(sections[3][1]);
    expect(record?.carrier?.name).toBe(sections[0][1][0]);
  });
});
