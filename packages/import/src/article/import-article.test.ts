import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { beforeAll, expect, test } from "vitest";
import type { Imported, ImportOptions } from "../import-result.js";
import { unaccounted } from "../leaflet/accounted-lines.fixture.js";
import { article } from "./article.fixture.js";
import { importArticle } from "./import-article.js";

let options: ImportOptions;
let imported: Imported;
let record: Action;

beforeAll(async () => {
  options = { file: "article.txt", territories: await loadTerritories(), language: "fr" };
  imported = importArticle(article, options);
  record = imported.records[0] as Action;
});

const read = (body: string) => importArticle(`Titre\n\n${body}`, options);
const recordOf = (body: string) => read(body).records[0] as Action;

test("the record is valid, and every line is accounted for once", () => {
  expect(imported.report.records[0]?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(unaccounted(article, imported)).toEqual([]);
});

test("title, furniture, publisher and day of the article", () => {
  expect(record.title).toEqual({ fr: "Mieux manger en Bretagne : relier cuisines et classes" });
  expect(imported.report.lines[2]?.state).toBe("furniture");
  expect(record.sources?.[0]).toMatchObject({
    publisher: "Fédération Tables Ouvertes",
    issued: "2022-06-09",
  });
  expect(record.evidence?.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["/sources/article/publisher", "/sources/article/issued"]),
  );
});

test("a signature that is not an organisation's is withheld, its date is kept", () => {
  const signed = read("Article rédigé par Jeanne Martin, Agence Santé 7 juillet 2021\n\nTexte.");
  expect(JSON.stringify(signed)).not.toContain("Jeanne");
  expect(signed.records[0]?.sources?.[0]).toMatchObject({ publisher: "Agence Santé", issued: "2021-07-07" });
  const alone = read("Par Jeanne Martin\n\nTexte.");
  expect(alone.report.lines[2]).toMatchObject({ state: "withheld", text: "Par █████████████" });
  expect(alone.records[0]?.missing).toMatchObject([{ path: "/contact", reason: "withheld" }]);
  expect(read("Par ailleurs, un atelier a lieu.").report.personalData).toEqual([]);
});

test("the project: kind, carrier, aim, state", () => {
  expect(record.kind).toBe("project");
  expect(record.status).toBe("ongoing");
  expect(record.carrier).toMatchObject({ name: "Fédération Tables Ouvertes", structureType: "federation" });
  expect(record.objectives?.map(({ text }) => text.fr)).toEqual([
    "Relier les cuisines scolaires et les classes",
  ]);
  const acronym = article.replace("la Fédération Tables Ouvertes", "la Fédération Tables Ouvertes (FTO)");
  const [named] = importArticle(acronym, options).records as Action[];
  expect(named?.carrier?.alternateNames).toEqual(["FTO"]);
});

test("one region, in its variants; of two none is chosen", () => {
  expect(record.coverage).toEqual({ territories: ["region:53"], asPrinted: "Bretagne" });
  expect(recordOf("Un projet dans les Hauts-de France : la suite.").coverage?.territories).toEqual([
    "region:32",
  ]);
  expect(recordOf("Un projet en Bretagne, puis en Normandie.").coverage).toBeUndefined();
  expect(recordOf("L'avenue de Bretagne est longue.").coverage).toBeUndefined();
});

test("steps with their dates in EDTF and the printed wording", () => {
  expect(
    record.steps?.map(({ title, period }) => [title?.fr, period?.start, period?.end, period?.asPrinted]),
  ).toEqual([
    [undefined, "2021", undefined, "Début 2021"],
    [undefined, "2021-04", "2021-04", "avril 2021"],
    [undefined, "2021-22", "2021-22", "Durant l’été 2021"],
    [undefined, "2021-09~", "2021-09~", "À la rentrée"],
    ["première rencontre", "2021-10-07", "2021-10-08", "les 7 et 8 octobre 2021"],
    ["deuxième rencontre", "2022-01-20", "2022-01-20", "jeudi 20 janvier 2022"],
    ["troisième rencontre", "2022-03", "2022-03", "mars 2022"],
  ]);
  const vague = record.evidence?.find(
    ({ path, quote }) => path.endsWith("/period/start") && quote === "Début 2021",
  );
  expect(vague?.certainty).toBe("probable");
});

test("a year is only given when the dates before and after have it", () => {
  const [step] = recordOf("À la rentrée, une réunion a lieu.").steps ?? [];
  expect(step?.period).toEqual({ asPrinted: "À la rentrée" });
  const between = recordOf(
    "En mai 2019, une réunion. À la rentrée, une autre. En mars 2020, une fête.",
  ).steps;
  expect(between?.[1]?.period).toEqual({ asPrinted: "À la rentrée" });
});

test.each([
  "Selon la loi du 2 mars 2002, tout change.",
  "Le guide, paru en mai 2019, est lu partout.",
  "En 2019, l'équipe existait.",
  "Il y a eu une réunion en mai 2019 et une fête en juin 2020.",
])("%j is no step", (sentence) => {
  const { records, report } = read(sentence);
  expect((records[0] as Action).steps).toBeUndefined();
  expect(report.notUnderstood.map(({ text }) => text).join()).toContain(sentence.slice(3, 12));
});

test("a sentence with two dates is left to a person, who is not named", () => {
  expect(JSON.stringify(imported)).not.toContain("Dubreuil");
  expect(imported.report.notUnderstood.map(({ path }) => path)).toContain("/steps");
});

test("counts with their unit; rounded, planned and bare ones are left", () => {
  expect(record.evaluation?.indicators).toEqual([
    {
      key: "reponses-recues",
      name: { fr: "réponses reçues" },
      unit: "réponses",
      value: 45,
      asPrinted: "45 réponses reçues",
    },
  ]);
  const counts = (text: string) => recordOf(text).evaluation?.indicators?.map(({ value }) => value);
  expect(counts("Nous avons reçu 1 250 élèves.")).toEqual([1250]);
  expect(counts("Environ 300 élèves sont venus.")).toBeUndefined();
  expect(counts("Le projet accueillera 30 jeunes.")).toBeUndefined();
  expect(counts("De 10 à 12 jeunes sont venus.")).toBeUndefined();
});

test("announced groups are parts, when there are as many as announced", () => {
  expect(record.hasPart?.map(({ kind, title }) => [kind, title?.fr])).toEqual([
    ["working-group", "Le goût et les légumes"],
    ["working-group", "Le temps du repas"],
  ]);
  expect(imported.report.lines.filter(({ state }) => state === "label").map(({ text }) => text)).toEqual([
    "Deux groupes de travail",
    "Le calendrier des rencontres est le suivant :",
  ]);
  expect(recordOf("Voici les trois groupes :\n\n  • Un\n  • Deux\n").hasPart).toBeUndefined();
  const themes = recordOf("Deux thèmes de travail :\n\n  • Le sommeil\n  • Les écrans\n").hasPart;
  expect(themes?.map(({ kind, title }) => [kind, title?.fr])).toEqual([
    [undefined, "Le sommeil"],
    [undefined, "Les écrans"],
  ]);
});

test.each([
  "",
  "\n",
  "Par",
  "•",
  "À la rentrée",
  "deux groupes :\n•",
])("%j gives a record and no error", (text) => {
  const result = importArticle(text, options);
  expect(result.records).toHaveLength(1);
  expect(unaccounted(text, result)).toEqual([]);
});

test.each([
  ["Accueil > Actualités > Santé"],
  ["Menu", "Rechercher"],
  ["Aller au contenu principal", "Accueil", "", "Partager sur Facebook"],
  ["retour à la recherche | Afficher les détails en allemand ou en italien"],
])("what leads around a site is no title: %s", (...above) => {
  const text = [...above, "Un jardin partagé à Nantes", "", "Le jardin a ouvert en mai 2021."].join("\n");
  const { records, report } = importArticle(text, options);
  expect((records[0] as Action).title).toEqual({ fr: "Un jardin partagé à Nantes" });
  expect(report.lines.slice(0, above.length).filter(({ state }) => !/furniture|blank/.test(state))).toEqual(
    [],
  );
});
