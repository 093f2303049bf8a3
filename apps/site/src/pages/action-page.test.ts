import type { Action, HpaRecord } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import { schemes, smocGrid } from "@openhpa/vocabularies";
import { beforeAll, describe, expect, test } from "vitest";
import { type Feed, feedOf, typed, visible } from "../testing/seed-pages.js";

const JUSTICE = "action/interventions-dans-le-milieu-de-la-justice-2019.html";
const EQUAL = "action/equal-addictions-competences-et-nouveaux-parcours.html";
const HAUTS_DE_FRANCE = "action/renforcer-l-intervention-precoce-hauts-de-france.html";
const CJC = "action/cjc-les-conduites-addictives-parlons-en.html";

let feed: Feed;
let records: HpaRecord[];

beforeAll(async () => {
  records = validSeeds().map(({ record }) => record);
  feed = await feedOf(records);
});

describe("the page of an action", () => {
  test("says who, when, where, for whom, in words", async () => {
    const text = visible(feed.read(JUSTICE));
    for (const words of [
      "Interventions dans le milieu de la justice",
      "édition 2019",
      "Addiction France Pays de la Loire",
      "13 rue Contrescarpe",
      "02 40 08 08 11",
      "Pays de la Loire",
      "Pays de la Loire : Loire-Atlantique, Maine-et-Loire, Mayenne, Sarthe (et 6 communes)",
      "Angers , Cholet , Évron , Laval , Le Mans , Nantes",
      "Conduites addictives",
      "Établissement pénitentiaire",
      "Personnes détenues ou sous main de justice",
      "Répétitive",
      "de 2019 à 2022",
      "de janvier à décembre 2019",
      "Objectif général",
      "Objectif opérationnel",
      "Contrat pluriannuel d'objectifs et de moyens",
    ])
      expect(text).toContain(words);
  });

  test("gives the breakdowns with names, values, shares and totals", async () => {
    const text = visible(feed.read(JUSTICE));
    for (const row of [
      "Loire-Atlantique (département) 45 35,2 %",
      "Maine-et-Loire (département) 37 28,9 %",
      "Mayenne (département) 28 21,9 %",
      "Sarthe (département) 18 14,1 %",
      "Total imprimé par la source 128",
      "Mayenne (département) 2,5 16,7 %",
      "Somme des valeurs (calculée ici) 15",
      "La source n'imprime pas de total",
    ])
      expect(text).toContain(row);
  });

  test("says so when a breakdown and its total differ", async () => {
    const record = structuredClone(records.find(({ key }) => JUSTICE.includes(key))) as Action;
    const [indicator] = record.evaluation?.indicators ?? [];
    if (indicator) indicator.value = 130;
    const other = await feedOf([record]);
    expect(visible(other.read(JUSTICE))).toContain(
      "La somme des valeurs (128) diffère du total imprimé (130).",
    );
  });

  test("draws the Swiss grid with codes, French labels, and what the source says of each", async () => {
    const page = feed.read(JUSTICE);
    const grid = visible(`<main${/<table class="grid"[\s\S]*?<\/table>/.exec(page)?.[0]}`);
    for (const notation of smocGrid.flatMap(({ cells }) => cells.map((cell) => cell.notation))) {
      expect(grid).toContain(
        `${notation} ${typed(schemes.smoc.concepts.get(notation)?.prefLabel.fr ?? "")} listé par la source`,
      );
    }
    expect(visible(page)).toContain("il ne prouve jamais un effet");
  });

  test("tells stages apart in the grid, in words", async () => {
    const record = structuredClone(records.find(({ key }) => JUSTICE.includes(key))) as Action;
    record.outcomes = [
      { key: "a4", category: "smoc:A4", stage: "planned", leadsTo: ["b4"] },
      {
        key: "b4",
        category: "smoc:B4",
        stage: "measured",
        statement: { fr: "Des détenus connaissent mieux les risques." },
        indicators: ["beneficiaires"],
      },
    ];
    const other = await feedOf([record]);
    const text = visible(other.read(JUSTICE));
    expect(text).toContain("A4 Développement de compétences personnelles visé");
    expect(text).toContain("B4 Compétences individuelles favorables à la santé mesuré");
    expect(text).toContain("D Santé non mentionné");
    expect(text).toContain("Des détenus connaissent mieux les risques.");
    expect(text).toContain("Nombre de personnes ayant bénéficié des actions");
  });

  test("shows the plan as printed, the plan recognised with its years, and the doubt", async () => {
    const text = visible(feed.read(JUSTICE));
    expect(text).toContain("« ADDICTIONS - La prise en charge et la prévention des addictions »");
    expect(text).toContain("La prise en charge et la prévention des addictions 2007-2011 Texte d'origine");
    expect(text).toContain("Certitude Incertain");
    expect(visible(feed.read(EQUAL))).toContain("(2000–2006)");
  });

  test("names what is missing and why, by labels and not by paths", async () => {
    const text = visible(feed.read(JUSTICE));
    expect(text).toContain("Porteur › Adresse › Code postal");
    expect(text).toContain("Évaluation › Indicateurs › « Nombre de co-interventions » › Valeur");
    expect(text).not.toContain("/carrier/address");
  });

  test("says the level reached and what the next one asks", async () => {
    expect(visible(feed.read(JUSTICE))).toContain("Niveau atteint : fiche évaluée.");
    expect(visible(feed.read(HAUTS_DE_FRANCE))).toMatch(
      /Niveau atteint : fiche publiable\. Pour qu'elle devienne complète, il reste à renseigner : /,
    );
  });

  test("shows the axes of a programme as records of their own", async () => {
    const text = visible(feed.read(EQUAL));
    expect(text).toContain("Axe 1 Accès à l'emploi des publics toxicodépendants en traitement");
    expect(text).toContain("8 places");
    expect(text).toContain("de 2004 à 2008");
    expect(text).toContain("Mission Ville de Créteil");
  });

  test("writes imprecise dates in French", async () => {
    const text = visible(feed.read(HAUTS_DE_FRANCE));
    for (const words of [
      "été 2020",
      "mai 2020",
      "septembre 2020 (environ)",
      "de novembre à décembre 2020",
      "du 3 au 4 décembre 2020",
      "du 21 au 22 janvier 2021",
      "à partir de 2020",
    ]) {
      expect(text).toContain(words);
    }
  });

  test("shows levers, obstacles, drift and lessons, and a phone number without what the source stuck to it", async () => {
    const text = visible(feed.read(CJC));
    for (const words of [
      "Leviers",
      "Freins",
      "Évolutions non prévues",
      "Enseignements",
      "02 47 47 91 91",
      "Renouvelé tous les 6 mois",
    ])
      expect(text).toContain(words);
  });

  test("shows every field of every record: no text of the record is lost", async () => {
    for (const record of records) {
      const folder = record.type === "Action" ? "action" : "registry";
      const text = visible(feed.read(`${folder}/${record.key}.html`)).normalize("NFC");
      const { evidence: _evidence, id: _id, ...shown } = record;
      const lost: string[] = [];
      const walk = (value: unknown, name: string): void => {
        if (Array.isArray(value)) for (const item of value) walk(item, name);
        else if (typeof value === "object" && value !== null) {
          const map = value as Record<string, unknown>;
          if (typeof map.fr === "string") walk(map.fr, name);
          else for (const [inner, item] of Object.entries(map)) walk(item, inner);
        } else if (typeof value === "string" && /\s/.test(value) && name !== "asPrinted") {
          const words = typed(value).trim();
          if (!text.includes(words)) lost.push(`${name}: ${words}`);
        }
      };
      walk(shown, "");
      expect(lost, record.key).toEqual([]);
    }
  });
});
