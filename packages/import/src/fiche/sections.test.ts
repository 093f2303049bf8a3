import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { importSources } from "../sources.js";
import { importFiche } from "./import-fiche.js";

const territories = await loadTerritories();
const text = (of: object | undefined): string => String(Object.values(of ?? {})[0] ?? "");

const read = (fiche: string) => importFiche(fiche, { file: "fiche.txt", territories });
const recordOf = (fiche: string) => read(fiche).records[0] as Action | undefined;
const objectivesOf = (fiche: string) => recordOf(fiche)?.objectives?.map((one) => text(one.text)) ?? [];

describe("a section ends the list above it", () => {
  const fiche = (list: string, heading: string) => `Les petits jardins

Structure porteuse
Régie de quartier

Public
Adultes isolés

Objectifs
- Créer des liens

Partenaires
- Bordeaux Métropole
- Domofrance

Financeurs
${list}

${heading}
Le choix des parcelles par les habitants a été décisif. Le relais doit être préparé dès la première saison.
`;
  const funders = (list: string, heading: string) =>
    recordOf(fiche(list, heading))?.funders?.map(({ funder }) => funder?.name);

  test.each([
    "Principaux enseignements",
    "Mot des habitants",
    "Fondation et racines",
    "Ville et nature",
  ])("whatever it is called: %s", (heading) => {
    const two = ["Fondation de France", "CAF de la Gironde"];
    expect(funders("- Fondation de France\n- CAF de la Gironde", heading)).toEqual(two);
    expect(funders("Fondation de France\nCAF de la Gironde", heading)).toEqual(two);
  });
});

describe("what asks why is answered with aims or with a context", () => {
  const fiche = (label: string, answers: readonly string[]) =>
    `# Le bus santé\n\n## ${label}\n${answers.map((one) => `- ${one}`).join("\n")}\n\n## Qui porte l'action ?\nVille de Rouen\n\n## Pour qui ?\nHabitants\n`;

  test.each([
    ["Pourquoi cette action ?", ["Rapprocher le dépistage des habitants", "Faire connaître les droits"]],
    ["Pourquoi ?", ["Pour mieux repérer les fragilités", "Ne pas laisser seuls les aidants"]],
    ["Ce que nous visons", ["Rompre l'isolement"]],
    ["Finalité", ["Rompre l'isolement"]],
    ["Buts", ["Rompre l'isolement", "Soutenir les aidants"]],
    ["Notre action a pour but de :", ["Rompre l'isolement", "Soutenir les aidants"]],
    ["Ziele", ["Einsamkeit früh erkennen"]],
    ["Was wir erreichen wollen", ["Einsamkeit früh erkennen"]],
    ["Obiettivi", ["Prevenire le cadute"]],
  ])("%s: aims", (label, answers) => {
    expect(objectivesOf(fiche(label, answers))).toEqual(answers);
  });

  test.each([
    ["Pourquoi cette action ?", ["Les habitants ne consultent plus", "Les droits sont mal connus"]],
    ["Pourquoi ?", ["Rapprocher le dépistage", "Les droits sont mal connus"]],
  ])("%s: a context", (label, answers) => {
    expect(objectivesOf(fiche(label, answers))).toEqual([]);
    expect(text(recordOf(fiche(label, answers))?.context)).toContain(answers[1]);
  });
});

test("a line that introduces a list is none of its points, nor is a bullet within a line", () => {
  const fiche = (objectives: string, label = "## Objectifs\n") =>
    `# Sommeil\n\n${label}${objectives}\n\n## Public\nAdultes\n\n## Porteur\nVille de Rouen\n`;
  const three = ["connaître ses usages", "en parler", "se détendre"];
  expect(objectivesOf(fiche(`Il s'agit de :\n${three.map((one) => `- ${one}`).join("\n")}`))).toEqual(three);
  expect(objectivesOf(fiche(`- ${three.join(" ; - ")}`, "Objectifs : "))).toEqual(three);
});

test("the only heading of the first level below whom to ask is the title", () => {
  const page =
    "## Contact\n\nPôle projets\n\n# Cap’Sommeil\n\nLe sommeil en internat\n\n## Public\n\nLycéens\n\n## Objectifs\n\nMieux dormir\n";
  expect(text(recordOf(page)?.title)).toBe("Cap’Sommeil");
  expect(read(page).report.notUnderstood.map(({ label }) => label)).not.toContain("Cap’Sommeil");
});

test.each([
  "Tél. direct : 02 61 91 32 58",
  "02 61 91 32 58 / 06 39 98 77 31",
  "zq28@codes28.example",
])("how a signature says that somebody is reached stands in no report: %s", async (line) => {
  const fiche = `Nom de l'action : Sors de ta bulle\nOrganisme : CODES 28\nPublics : parents\nBut : Parler des écrans\n\nCordialement,\nZdenka Quirinal\n${line}\n`;
  const { report } = await importSources.fiche.read(new TextEncoder().encode(fiche), {
    file: "mail.txt",
    territories,
  });
  expect(report.lines.find(({ number }) => number === 8)?.text).not.toMatch(/\d\d \d\d|@/);
});
