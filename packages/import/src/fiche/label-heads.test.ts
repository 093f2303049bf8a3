import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { toTextReport } from "../report/text-report.js";
import { importFiche } from "./import-fiche.js";
import { looseQuestionOf } from "./label-index.js";

const territories = await loadTerritories();
const read = (text: string) => {
  const imported = importFiche(text, { file: "fiche.txt", territories });
  return { ...imported, record: imported.records[0] as Action | undefined };
};

test.each([
  ["Acteurs et partenaires impliqués", "partners"],
  ["PARTENAIRES À ASSOCIER", "partners"],
  ["FINANCEMENTS MOBILISABLES", "funders"],
  ["Organismes financeurs de l'action", "funders"],
  ["Autres financements", "funders"],
  ["Structure(s) pilote(s) de l'action", "carrier"],
  ["Nom de l'opérateur", "carrier"],
  ["Nom et fonction du responsable", "contact"],
  ["Accompagnatrice à la capitalisation", "contact"],
  ["Téléphone", "contact"],
  ["Lieu(x) de réalisation", "territory"],
  ["Date de début et de fin de l'action", "period"],
  ["Calendrier de mise en œuvre", "period"],
  ["Date de rédaction de la fiche", "about-fiche"],
  ["Public ciblé par l'action", "audiences"],
  ["Objectifs opérationnels de l'action", "operational-objectives"],
  ["Où se déroule-t-elle ?", "territory"],
  ["Pour quels publics ?", "audiences"],
  ["Vers qui se tourner ?", "contact"],
  ["Projektträger/in", "carrier"],
  ["Umsetzungspartner", "partners"],
  ["Wer steht dahinter?", "carrier"],
  ["Popolazione bersaglio", "audiences"],
  ["Istituto promotore", "carrier"],
])("%s is known by the words that it begins or ends with", (label, question) => {
  expect(looseQuestionOf(label)).toBe(question);
});

test.each([
  "Publics éloignés",
  "Objectif du PRS auquel répond l'action",
  "Date de naissance",
  "Bulles de calme",
  "Lieux de repos, de jeu et de lecture",
])("%s is not known", (label) => {
  expect(["none", "setting", undefined]).toContain(looseQuestionOf(label));
});

const fiche = `Titre : Souffle neuf
Nom de l'opérateur : Ligue du souffle
Partenaires de mise en œuvre : Mutualité de l'Ouest, Réseau Respirer, Maison du diabète
Objectifs : réduire le tabac
`;

test("what stands under a label that is known by its head is probable at most", () => {
  const { record } = read(fiche);
  expect(record?.carrier?.name).toBe("Ligue du souffle");
  expect(record?.partners?.map(({ name }) => name)).toHaveLength(3);
  const certain = record?.evidence
    ?.filter(({ certainty }) => certainty === "certain")
    .map(({ path }) => path);
  expect(certain).toContain("/title");
  expect(certain?.filter((path) => /^\/(?:carrier|partners)/.test(path))).toEqual([]);
});

test.each([
  "Contact : Zdenka Quirinal, 02 35 08 69 11",
  "Contact :\nMme Zdenka Quirinal\n02 35 08 69 11",
  "Référente : Zdenka Quirinal\nTéléphone : 02 35 08 69 11",
])("a number beside a name is nobody's to publish: %s", (contact) => {
  const { records, report } = read(`${fiche}${contact}\n`);
  expect([JSON.stringify(records), toTextReport({ records, report })].join()).not.toMatch(
    /Quirinal|02 35 08/,
  );
});

test("a number of a service stays", () => {
  expect(read(`${fiche}Contact : 02 35 08 69 11\n`).record?.contact?.phone?.asPrinted).toBe("02 35 08 69 11");
});

test("columns that were copied with tabulations are labels and answers", () => {
  const { record } = read(
    "Titre\tSouffle neuf\nStructure pilote\tLigue du souffle\nPublic cible\tparents\nObjectif général\tRespirer mieux\n",
  );
  expect([record?.carrier?.name, record?.objectives?.length]).toEqual(["Ligue du souffle", 1]);
});

test("a title with a colon below its label is no label", () => {
  const { record } = read(
    "Nom du projet\nSouffle en campagne : repérer les toux\nPublic\nparents\nObjectifs\n- Former des soignants\n",
  );
  expect(record?.title?.fr).toBe("Souffle en campagne : repérer les toux");
});

test("a sign of which kind of apostrophe a title is written with stays as it is printed", () => {
  const { record } = read("Titre : Petit déj' à l’école\nPorteur : Ville de Laval\nPublic : parents\n");
  expect(record?.title?.fr).toBe("Petit déj' à l’école");
});

test.each([
  "Objectif santé",
  "Zone sans tabac au collège",
  "Acteurs de notre santé",
])("a title may begin like a label: %s", (title) => {
  const { record } = read(`# ${title}\n\nPorteur : Ville de Laval\nPublic : parents\nDate : 2023\n`);
  expect(record?.title?.fr).toBe(title);
});

test("a line below the title begins the labels of a plain text", () => {
  const { record } = read(
    "Souffle neuf\nNom de l'opérateur\nLigue du souffle\nPublic\nparents\nObjectifs\n- Respirer\nDurée\n2023\n",
  );
  expect([record?.title?.fr, record?.carrier?.name]).toEqual(["Souffle neuf", "Ligue du souffle"]);
});
