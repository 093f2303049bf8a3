import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { importArticle } from "./import-article.js";
import { isAcronymOf } from "./project-sentence.js";

const territories = await loadTerritories();
const read = (body: string, title = "Titre") =>
  importArticle(`${title}\n\n${body}`, { file: "article.txt", territories, language: "fr" })
    .records[0] as Action;
const counts = (body: string) =>
  (read(body).evaluation?.indicators ?? []).map(({ value, name, unit }) => [value, name?.fr, unit]);
const counted = (body: string) => counts(body).map(([value]) => value);

describe("a count in an article", () => {
  test.each(
    "réponses participants participantes personnes jeunes élèves étudiants professionnels structures établissements séances ateliers entretiens questionnaires familles parents patients dépistages consultations communes bénévoles".split(
      " ",
    ),
  )("of %s is an indicator", (unit) => {
    expect(counted(`Au total, 28 ${unit} ont été notés.`)).toEqual([28]);
  });

  test.each([
    "reçues",
    "formées",
    "formés",
    "rencontrées",
    "accueillies",
    "sensibilisées",
    "touchées",
    "interrogées",
    "réalisées",
    "organisées",
    "distribuées",
  ])("may say that they were %s", (what) => {
    const [[, name, unit] = []] = counts(`Au total, 28 réponses ${what} en un an.`);
    expect([name, unit]).toEqual([`réponses ${what}`, "réponses"]);
  });

  test.each([
    ["Au total, 1 234 personnes.", [1234]],
    ["Au total, 1\u00A0234 personnes.", [1234]],
    ["Au total, 1234567 personnes.", [1234567]],
    ["Au total, 12345678 personnes.", []],
    ["Au total, 1'250 personnes.", [1250]],
    ["Au total, 1’250 personnes.", [1250]],
    ["Au total, 1.250 personnes.", []],
    ["Au total, 1'25 personnes.", []],
    ["Au total, 28 élèves par classe.", []],
    ["Au total, 28 personnes environ.", []],
    ["Au total, 28 personnes ou plus.", []],
    ["Au total, > 28 personnes.", []],
    ["Au total, ± 28 personnes.", []],
    ["Salle n° 28 personnes.", []],
    ["Au total, 1,5 personnes.", []],
    ["Le 3/12 personnes.", []],
    ["Au total, 28 personnelles.", []],
    ["Au total, 28 canards.", []],
    ["Au total 3 ateliers et 12 séances.", [3, 12]],
  ])("%s gives %j", (body, values) => expect(counted(body)).toEqual(values));

  test.each([
    "plus de",
    "près de",
    "moins de",
    "autour de",
    "jusqu'à",
    "environ",
    "quelque",
    "presque",
    "à peine",
    "au moins",
    "au plus",
    "au maximum",
    "maximum",
    "minimum",
    "entre",
    "de 10 à",
    "10 à",
    "10 ou",
  ])("after « %s » is not exact", (before) =>
    expect(counted(`Il y eut ${before} 28 personnes.`)).toEqual([]));

  test.each([
    "objectif",
    "prévu",
    "prévues",
    "prévoit",
    "visé",
    "vise",
    "souhaite",
    "touchera",
    "formeront",
  ])("in a sentence with « %s » is only planned", (word) => {
    expect(counted(`On ${word} 28 personnes.`)).toEqual([]);
    expect(counted(`On x${word}x 28 personnes.`)).toEqual([28]);
  });
});

test.each([
  ["FTO", "Fédération Tables Ouvertes", true],
  ["fto", "Fédération Tables Ouvertes", true],
  ["ES", "École de la Santé", true],
  ["EDLS", "École de la Santé", false],
  ["FT", "Fédération Tables Ouvertes", false],
  ["A", "Association", false],
  ["ATD", "Aide à Toute Détresse", true],
])("%s is the acronym of %s: %s", (acronym, name, is) => expect(isAcronymOf(acronym, name)).toBe(is));

describe("where an article takes place", () => {
  const places = (body: string, title?: string) => read(body, title).coverage?.territories;
  test.each(["en Bretagne", "dans la Bretagne", "région Bretagne", "En Bretagne"])("%s", (words) =>
    expect(places(`Le projet a lieu ${words}.`)).toEqual(["region:53"]));
  test.each([
    "de Bretagne",
    "de la Bretagne",
    "pour la Bretagne",
    "bien Bretagne",
    "en bretagne",
  ])("not said by %s", (words) => expect(places(`Le projet a lieu ${words}.`)).toBeUndefined());
  test.each([
    "de Bretagne",
    "de la Bretagne",
    "d'Occitanie",
    "en Bretagne",
  ])("said in a title by %s", (words) => expect(places("Texte.", `Les écoles ${words}`)).toHaveLength(1));
});

describe("a byline", () => {
  const source = (line: string) => {
    const { publisher, issued } = read(`${line}\n\nTexte.`).sources?.[0] ?? {};
    return [publisher, issued];
  };
  test.each([
    ["Article rédigé par Fédération Santé 7 juillet 2021", "Fédération Santé", "2021-07-07"],
    ["Publié par la Fédération Santé, le 1er juillet 2021.", "Fédération Santé", "2021-07-01"],
    ["Écrit par l'Agence Santé – 7/07/2021", "Agence Santé", "2021-07-07"],
    ["Posté le 7 juillet 2021", undefined, "2021-07-07"],
    ["Mis en ligne le 07/07/2021", undefined, "2021-07-07"],
    ["Par Mutuelle du Val", "Mutuelle du Val", undefined],
    ["Rédigé par ARS 7 juillet 2021", "ARS", "2021-07-07"],
    ["Rédigé le 7 juillet 1821", undefined, undefined],
  ])("%s", (line, publisher, issued) => expect(source(line)).toEqual([publisher, issued]));

  test.each(
    "agence association assurance caisse centre collectif comité conseil fédération fondation groupement hôpital institut mairie ministère mutuelle observatoire office préfecture réseau société union université ville".split(
      " ",
    ),
  )("names an organisation when it begins with %s", (word) => {
    const name = `${word[0]?.toUpperCase()}${word.slice(1)} de Nulle-Part`;
    expect(source(`Par ${name}`)[0]).toBe(name);
  });
});

/** Signs between thousands, as people write them. */
const thousands = fc.constantFrom(" ", "\u00A0", "\u202F", "\u2009", "'", "’", ".", ",", "  ");
const ranges = fc.constantFrom("-", "–", "—", " - ", " – ", "/", " à ", " ou ", "±", " ± ", "...");

test("no count is a part of a longer number, nor the end of a range", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 999_999_999 }), thousands, (value, sign) => {
      const printed = String(value).replace(/\B(?=(?:\d{3})+$)/g, sign);
      expect([[], [value]]).toContainEqual(counted(`Au total, ${printed} personnes.`));
    }),
  );
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: 2, max: 900 }), ranges, (low, high, sign) => {
      expect(counted(`Au total, ${low}${sign}${high} personnes.`)).toEqual([]);
    }),
  );
});
