import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importCjc } from "./import-cjc.js";

const territories = await loadTerritories();
const recordOf = (section: string, text: string) =>
  importCjc(`Titre\nObjectifs du partenariat :\nAider.\n${section}\n${text}\nRégion :\nBretagne`, {
    file: "fiche.txt",
    territories,
  }).records[0] as Action;

describe("the feedback of a fiche", () => {
  /** The list of a paragraph and how sure it is. */
  const said = (text: string) => {
    const { experience = {}, evidence = [] } = recordOf("Retours sur expérience :", text);
    const [list] = Object.keys(experience);
    return [list, evidence.find(({ path }) => path.startsWith("/experience/"))?.certainty];
  };

  test.each([
    [
      "obstacles",
      "frein|freins|obstacle|obstacles|difficulté|difficultés|limite|limites|blocage|blocages|réticence",
    ],
    ["levers", "levier|leviers|indispensable|indispensables|point fort|points forts|atout|atouts"],
    ["levers", "facteur de réussite|facteurs facilitants|facteur facilitant"],
    ["drifts", "au fil du temps|ne sont plus|ne se sont plus|contrairement à|contrairement au"],
    [
      "lessons",
      "est à prévoir|sont à refaire|serait à reconduire|seraient à construire|est à revoir|est à garder",
    ],
    ["lessons", "il faut|il faudrait|il convient|il conviendrait|il est nécessaire|il est important"],
    ["lessons", "à l'avenir|à l’avenir|nous avons appris"],
  ])("is among the %s for sure with: %s", (list, words) => {
    for (const word of words.split("|"))
      expect([word, ...said(`Ici ${word} cela.`)]).toEqual([word, list, "certain"]);
  });

  test.each([
    ["obstacles", "manque de|manque d'|manque d’|éloignement|trop peu de|trop peu d'"],
    ["drifts", "a évolué|a peu à peu évolué|ont évolué|ont peu à peu évolué|progressivement abandonné"],
    [
      "levers",
      "permet|permettent|permets|facilite|facilitent|faciliter|facilité|favorise|favorisent|favoriser",
    ],
  ])("is probably among the %s with: %s", (list, words) => {
    for (const word of words.split("|"))
      expect([word, ...said(`Ici ${word} cela.`)]).toEqual([word, list, "probable"]);
  });

  test.each([
    "Pas de frein.",
    "Aucun frein.",
    "Sans difficulté.",
    "Il n'y a plus de limites.",
    "Cela ne permet rien.",
    "Cela permet pas.",
    "Des limitesx.",
    "Un refrein.",
    "Le permis.",
    "Un frein et un levier.",
    "Un jour de plus.",
  ])("is a lesson, uncertain, without such a word: %s", (text) =>
    expect(said(text)).toEqual(["lessons", "uncertain"]));

  test.each([
    ["levers", "Leviers|Levier|Points forts|Point fort|Points positifs|Atouts|Réussites"],
    ["obstacles", "Freins|Obstacles|Difficultés|Limites|Points faibles|Points négatifs|Point négatif"],
    ["drifts", "Évolutions|Écarts|Dérives|évolution"],
    ["lessons", "Enseignements|Leçons|Perspectives|Conseils"],
  ])("is among the %s under the heading: %s", (list, headings) => {
    for (const heading of headings.split("|"))
      expect([heading, ...said(`${heading} :\nUn jour de plus.`)]).toEqual([heading, list, "certain"]);
  });

  test("a heading is a line of its own with a colon", () => {
    expect(said("Leviers : un jour.")).toEqual(["levers", "certain"]);
    expect(recordOf("Retours sur expérience :", "Leviers : un jour.").experience?.levers?.[0]?.text.fr).toBe(
      "Leviers : un jour.",
    );
    expect(said("Évolutions\nUn jour.")).toEqual(["lessons", "uncertain"]);
  });
});

describe("the paragraphs of an answer", () => {
  const steps = (text: string) =>
    recordOf("Étapes de mise en place du partenariat :", text).steps?.map(
      ({ description }) => description?.fr,
    );
  test.each([
    ["Un jour.\nDeux jours.", ["Un jour.", "Deux jours."]],
    ["Un jour.\n\nDeux jours.", ["Un jour.", "Deux jours."]],
    ["Un jour\nde plus.\n\nDeux jours.", ["Un jour\nde plus.", "Deux jours."]],
    ["\nUn jour.\nDeux jours.\n", ["Un jour.", "Deux jours."]],
    ["- Un jour\nde plus.\n\n- Deux jours.", ["Un jour\nde plus.", "Deux jours."]],
    [
      "* Un\n• Deux\n· Trois\n– Quatre\n— Cinq\n1. Six\n12) Sept",
      ["Un", "Deux", "Trois", "Quatre", "Cinq", "Six", "Sept"],
    ],
    ["-Un\n123. Deux", ["-Un", "123. Deux"]],
  ])("%j", (text, paragraphs) => expect(steps(text)).toEqual(paragraphs));

  test.each([
    ["diagnostic des besoins", true],
    ["état des lieux de la situation", true],
    ["analyse des attentes", true],
    ["recueil du besoin", true],
    ["étude des besoins", true],
    ["diagnostic des moyens", false],
    ["prédiagnostic des besoins", false],
    ["bilan des besoins", false],
  ])("with « %s » assesses needs: %s", (words, is) => {
    const { needsAssessment } = recordOf("Étapes de mise en place du partenariat :", `D'abord, ${words}.`);
    expect(needsAssessment !== undefined).toBe(is);
  });
});
