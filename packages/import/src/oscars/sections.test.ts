import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, test } from "vitest";
import { readSourceText, type SourceLine } from "../source-text.js";
import { importOscars } from "./import-oscars.js";
import { parsePlaces } from "./printed-place.js";
import { sectionLabelOf, sectionLabels } from "./section-labels.js";

const territories = await loadTerritories();
const read = (text: string) => importOscars(text, { file: "page.txt", territories });
const recordOf = (text: string) => read(text).records[0] as Action;

test.each([
  ["Objectif(s) opérationnel(s)", "operational"],
  ["Objectif(s) général(aux)", "general"],
  ["Objectif·s opérationnel·s", "operational"],
  ["Objectif.s général.aux", "general"],
])("a heading that leaves the plural open names its kind: %s", (heading, kind) => {
  const page = `Titre\n2019\nObjectif de l'action\n* ${heading}\n- Marcher ensemble\nPublic\nAdultes`;
  const [action] = importOscars(page, { file: "page.txt", territories }).records;
  expect((action as Action).objectives).toMatchObject([{ kind, text: { fr: "Marcher ensemble" } }]);
});

describe("the label of a section", () => {
  const pathOf = (text: string) => sectionLabelOf(readSourceText(text).lines[0] as SourceLine)?.label;

  test("is a whole line, with accents and apostrophes of any kind", () => {
    for (const { label } of sectionLabels) {
      expect(pathOf(label)).toBe(label);
      expect(pathOf(`  ${label} `)).toBe(label);
      expect(pathOf(label.normalize("NFD"))).toBe(label);
      expect(pathOf(label.replaceAll("'", "’"))).toBe(label);
      expect(pathOf(label.replaceAll("'", "‘"))).toBe(label);
      expect(pathOf(label.replaceAll("'", "ʼ"))).toBe(label);
      expect(pathOf(label.replaceAll(" ", "  "))).toBe(label);
      expect(pathOf(`- ${label}`)).toBeUndefined();
      expect(pathOf(`${label} x`)).toBeUndefined();
    }
    expect(pathOf("Outils et supports utilisés:")).toBe("Outils et supports utilisés :");
    expect(pathOf("Theme")).toBe("Thème");
    expect(pathOf("thème")).toBeUndefined();
    expect(pathOf(`Public${" ".repeat(54)}`)).toBe("Public");
    expect(pathOf(`Public${" ".repeat(55)}`)).toBeUndefined();
  });

  /** The labels of the pages of OSCARS, in their order (docs/sources). */
  test("comes in the order of the page, and the absence of some says nothing", () => {
    const optional = sectionLabels.filter(({ isOptional }) => isOptional).map(({ label }) => label);
    expect(optional).toEqual(["Pathologie ETP", "Prise en charge", "Observation"]);
    const context = sectionLabels.filter(({ isContext }) => isContext).map(({ label }) => label);
    expect(context).toEqual([
      "Année de début de réalisation",
      "Année de fin de réalisation",
      "Niveau départemental",
    ]);
    const firstOfTail = sectionLabels.findIndex(({ isTail }) => isTail);
    expect(sectionLabels[firstOfTail]?.label).toBe("Année de début de réalisation");
    expect(sectionLabels.slice(firstOfTail).every(({ isTail }) => isTail)).toBe(true);
    expect(sectionLabels.map(({ label, path }) => `${label} → ${path}`)).toEqual([
      "Thème → /themes",
      "Programmes → /programmes",
      "Autres programmes ou dispositifs → /programmes",
      "Pathologie ETP → /chronicConditions",
      "Prise en charge → /careModes",
      "Contexte → /context",
      "Objectif de l'action → /objectives",
      "Description → /activities",
      "Partenaire de l'action → /partners",
      "Année de début de réalisation → /period/start",
      "Année de fin de réalisation → /period/end",
      "Durée → /period/duration",
      "Fréquence → /frequency",
      "Public → /audiences",
      "Nombre de personnes concernées → /peopleReached",
      "Type d'action → /actionTypes",
      "Outils et supports utilisés : → /tools",
      "Financeur → /funders",
      "Evaluation de l'action → /evaluation",
      "Secteur d'activité → /settings",
      "Lieu d'intervention → /places",
      "Niveau géographique → /coverage/level",
      "Commune → /coverage/territories",
      "Niveau départemental → /coverage/territories",
      "Plan national → /plans",
      "Catégorisation → /outcomes",
      "Observation → /observation",
    ]);
  });
});

describe("the headings of an evaluation", () => {
  const evaluation = (heading: string) =>
    Object.keys(recordOf(`T\nThème\nEvaluation de l'action\n* ${heading}\n- Texte long.`).evaluation ?? {});
  test.each([
    ["Indicateurs", "indicators"],
    ["INDICATEUR", "indicators"],
    ["Indicateurs qualitatifs", "qualitativeResults"],
    ["Indicateur qualitatif", "qualitativeResults"],
    ["Points forts", "strengths"],
    ["Point fort", "strengths"],
    ["Points positifs", "strengths"],
    ["Atouts", "strengths"],
    ["Forces", "strengths"],
    ["Réussites", "strengths"],
    ["Faiblesses", "weaknesses"],
    ["Points faibles", "weaknesses"],
    ["Points négatifs", "weaknesses"],
    ["Limites", "weaknesses"],
    ["Difficultés", "weaknesses"],
    ["Difficulté", "weaknesses"],
    ["Perspectives", "perspectives"],
    ["Méthode", "methods"],
    ["Méthodologie", "methods"],
    ["Modalités", "methods"],
    ["Outils d'évaluation", "methods"],
    ["Outil d’évaluation", "methods"],
    ["Bilan", "qualitativeResults"],
    ["Résultats", "qualitativeResults"],
  ])("%s is read as %s", (heading, name) => {
    expect(evaluation(heading)).toContain(name);
    expect(read(`T\nThème\nEvaluation de l'action\n* ${heading}\n- Texte long.`).report.lines[3]?.state).toBe(
      "label",
    );
  });

  test.each([
    "Indicateursx",
    "Atoutsx",
    "Limitesé",
    "Bilane",
    "Les bilans",
    "Perspectivesx",
  ])("%s is none: its words stay as a result", (heading) => {
    const record = recordOf(`T\nThème\nEvaluation de l'action\n* ${heading}\n- Texte long.`);
    expect(record.evaluation?.qualitativeResults?.map(({ text }) => text.fr)).toEqual([
      heading,
      "Texte long.",
    ]);
  });

  test("an edition of one year counts in that year, and a sum that differs is a contradiction", () => {
    const page = (years: string, indicator: string) =>
      read(`T\nThème\n${years}\nEvaluation de l'action\n* Indicateurs\n- ${indicator}`);
    const one = "Année de début de réalisation\n2018\nAnnée de fin de réalisation\n2018";
    const two = one.replace(/2018$/, "2019");
    const indicatorOf = (years: string) =>
      (page(years, "Nombre de séances : 36").records[0] as Action).evaluation?.indicators?.[0];
    expect(indicatorOf(one)).toMatchObject({ value: 36, period: { start: "2018", end: "2018" } });
    expect(indicatorOf(two)?.period).toBeUndefined();
    expect(indicatorOf("")?.period).toBeUndefined();
  });
});

test.each([
  ["Atelier cuisine :", "Atelier cuisine"],
  ["Atelier cuisine:", "Atelier cuisine"],
  ["Atelier : cuisine", "Atelier : cuisine"],
  ["Atelier : cuisine  :", "Atelier : cuisine"],
])("the heading %s of a description is the title %s", (heading, title) => {
  const { activities } = recordOf(`T\nThème\nDescription\n* ${heading}\n- Texte.`);
  expect(activities?.map((activity) => activity.title?.fr)).toEqual([title]);
});

describe("the header of a page", () => {
  const header = (lines: string) => recordOf(`Titre\n${lines}\nThème`);
  test.each([
    ["Action chaînée avec : Bouger - 2016", "Bouger", "2016"],
    ["Action chainee avec: Bouger - suite - 2016", "Bouger - suite", "2016"],
    ["Action chaînée avec : Bouger - 1816", "Bouger - 1816", undefined],
    ["Action chaînée avec : Bouger-2016", "Bouger-2016", undefined],
  ])("%s", (line, title, edition) => {
    const [before] = header(line).precededBy ?? [];
    expect([before?.title?.fr, before?.edition]).toEqual([title, edition]);
  });

  test("names who carries the action and the host, each with its own contact", () => {
    const record = header(
      "Porteur de l’action : Association A\ncontact@a.fr\nStructure porteuse : Association B\nwww.b.fr",
    );
    expect(record.carrier).toMatchObject({ name: "Association A", email: "contact@a.fr" });
    expect(record.hostStructure).toMatchObject({ name: "Association B", url: "http://www.b.fr" });
  });

  test.each(["Président", "Présidente", "president"])("withholds the name after %s", (word) => {
    const record = header(`Porteur de l'action : Association A\n${word} : Jeanne Xyz`);
    expect(JSON.stringify(record)).not.toContain("Xyz");
    expect(record.missing?.some(({ path, reason }) => path === "/contact" && reason === "withheld")).toBe(
      true,
    );
  });

  test("withholds a mobile and a person's mailbox", () => {
    const record = header("Porteur de l'action : Association A\n06 00 00 00 01\nprenom.nom@a.fr");
    expect(record.carrier?.phone).toBeUndefined();
    expect(record.carrier?.email).toBeUndefined();
    const withheld = (record.missing ?? [])
      .filter(({ reason }) => reason === "withheld")
      .map(({ path }) => path);
    expect(withheld).toEqual(expect.arrayContaining(["/carrier/phone", "/carrier/email"]));
  });

  test("has title, region and year before the first label", () => {
    const record = header("Bretagne\n2018");
    expect(record).toMatchObject({
      title: { fr: "Titre" },
      edition: "2018",
      coverage: { territories: ["region:53"] },
    });
    expect(header("2018\nBretagne").coverage?.territories).toBeUndefined();
    expect(header("1818").edition).toBeUndefined();
    expect(header("20180").edition).toBeUndefined();
  });
});

describe("printed places", () => {
  const names = (text: string) =>
    parsePlaces(text, { territories }).map(({ name, territory }) => [
      name,
      territory?.value,
      territory?.certainty,
    ]);
  test.each([
    [
      "Loire-Atlantique : Lycée A ; Lycée B",
      [
        ["Lycée A", "departement:44", "certain"],
        ["Lycée B", "departement:44", "certain"],
      ],
    ],
    [
      "Lycée A ;  ; Lycée B",
      [
        ["Lycée A", undefined, undefined],
        ["Lycée B", undefined, undefined],
      ],
    ],
    ["Maine-et-Loire : CHU d'Angers", [["CHU d'Angers", "commune:49007", "certain"]]],
    [
      "Maine-et-Loire : CH d’Angers et de Cholet",
      [
        ["CH d’Angers", "commune:49007", "probable"],
        ["CH de Cholet", "commune:49099", "probable"],
      ],
    ],
    [
      "Maine-et-Loire : CH de Cholet et Angers",
      [
        ["CH de Cholet", "commune:49099", "probable"],
        ["CH d'Angers", "commune:49007", "probable"],
      ],
    ],
    ["Sarthe : CH du Mans", [["CH du Mans", "commune:72181", "certain"]]],
    ["Sarthe : CH à Laval", [["CH à Laval", "departement:72", "certain"]]],
    [
      "maisons d'arrêt de Loire-Atlantique, Maine et Loire et Sarthe",
      [
        ["maisons d'arrêt de Loire-Atlantique", "departement:44", "certain"],
        ["maisons d'arrêt de Maine et Loire", "departement:49", "certain"],
        ["maisons d'arrêt de Sarthe", "departement:72", "certain"],
      ],
    ],
    [
      "maisons d'arrêt de Loire-Atlantique, Utopie",
      [["maisons d'arrêt de Loire-Atlantique, Utopie", undefined, undefined]],
    ],
    ["Inconnu : CH d'Angers", [["Inconnu : CH d'Angers", undefined, undefined]]],
  ])("%s", (text, places) => expect(names(text)).toEqual(places));

  test("know where they stand and what a key may be made of", () => {
    const text = "Maine-et-Loire : Centre hospitalier (CH) d'Angers ; Lycée A";
    const [first, second] = parsePlaces(text, { territories });
    expect(text.slice(first?.start, first?.end)).toBe("Centre hospitalier (CH) d'Angers");
    expect(text.slice(second?.start, second?.end)).toBe("Lycée A");
    expect([first?.short, second?.short]).toEqual(["CH Angers", "Lycée A"]);
  });
});

test.each([
  ["Thèmes", "Nutrition", "/themes"],
  ["Communes", "Laval", "/coverage/territories"],
  ["Publics", "Adultes", "/audiences"],
  ["Financeurs", "ARS : ARS Bretagne : 1 000 € €", "/funders"],
  ["Partenaires de l'action", "CPAM de la Mayenne", "/partners"],
  ["Objectifs de l'action", "Marcher ensemble", "/objectives"],
  ["Types d'action", "Formation", "/actionTypes"],
])("a label in the plural is the same label: %s", (label, answer, path) => {
  const record = recordOf(
    `Titre\n2019\nThème\nNutrition\nNiveau départemental\nMayenne\n${label}\n${answer}`,
  );
  const [, first = ""] = path.split("/");
  expect(JSON.stringify(record[first as keyof Action] ?? null)).not.toBe("null");
  expect(record.evidence?.some(({ path: of }) => of.startsWith(path))).toBe(true);
});

test.each([
  "Autre : Total : 10 000 € €",
  "Autre : NC : € €",
  "Autre : valorisation du bénévolat : 500 € €",
  "Autre : en attente de réponse : 2000 € €",
  "Autre : Aucun autre financeur : € €",
])("a class that names nobody is no funder: %s", (line) => {
  const { records, report } = read(
    `Titre\n2019\nThème\nNutrition\nFinanceur\n• ARS : ARS Bretagne : 1 000 € €\n• ${line}`,
  );
  expect((records[0] as Action).funders?.map(({ funder }) => funder?.name)).toEqual(["ARS Bretagne"]);
  expect(report.notUnderstood.map(({ line: at }) => at)).toEqual([7]);
});

test.each([
  ["Tél : 02 43 00 00 00 - Fax : 02 43 00 00 01", "Fax : 02 43 00 00 01"],
  ["02 43 00 00 00 (poste 12)", "poste 12"],
  ["Tél. 02 43 00 00 00 ou 02 43 00 00 02", "ou 02 43 00 00 02"],
])("what stands behind a number is listed, and the number is read: %s", (line, rest) => {
  const text = `Titre\n2019\nPorteur de l'action : Le Nid, Association\n1 rue Haute , 53000 Laval\n${line}\nThème\nNutrition`;
  const { records, report } = read(text);
  expect((records[0] as Action).carrier?.phone).toMatchObject({
    asPrinted: "02 43 00 00 00",
    e164: "+33243000000",
  });
  expect(report.notUnderstood.map(({ text: left }) => left).join("|")).toContain(rest);
});
