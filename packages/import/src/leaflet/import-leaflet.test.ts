import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { beforeAll, expect, test } from "vitest";
import type { Imported, ImportOptions } from "../import-result.js";
import { unaccounted } from "./accounted-lines.fixture.js";
import { importLeaflet } from "./import-leaflet.js";
import { leaflet } from "./leaflet.fixture.js";

let options: ImportOptions;
let imported: Imported;
let record: Action;

beforeAll(async () => {
  options = { file: "depliant.md", territories: await loadTerritories(), language: "fr" };
  imported = importLeaflet(leaflet, options);
  record = imported.records[0] as Action;
});

const read = (text: string) => importLeaflet(text, options).records[0] as Action;

test("the record is valid, and every line is accounted for once", () => {
  expect(imported.report.records[0]?.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(unaccounted(leaflet, imported)).toEqual([]);
});

test("title, kind and the years on lines of their own", () => {
  expect(record.title).toEqual({ fr: "Bouger, respirer et trouver sa place" });
  expect(record.kind).toBe("programme");
  expect(record.period).toEqual({ start: "2011", end: "2014", asPrinted: "2011  \n2014" });
  expect(read("# Titre\n\n2011\n").period).toBeUndefined();
  expect(read("# Titre\n\n2011 - 2014\n").period).toMatchObject({ start: "2011", end: "2014" });
});

test("communes are read inside the département that is named with them", () => {
  expect(record.coverage?.territories).toEqual([
    "commune:56007",
    "commune:56243",
    "commune:56260",
    "departement:56",
  ]);
  expect(record.coverage?.asPrinted).toBe("trois communes du Morbihan: Vannes, Auray et Séné");
  expect(read("# T\n\nSur deux communes de Nulle-Part : Vannes et Auray.").coverage).toBeUndefined();
});

test("a number of communes or axes that is not the printed one is a contradiction", () => {
  const text = leaflet.replace("trois communes", "quatre communes").replace("deux axes", "trois axes");
  const messages = importLeaflet(text, options).report.contradictions.map(({ paths }) => paths[0]);
  expect(messages).toEqual(expect.arrayContaining(["/coverage/territories", "/hasPart"]));
});

test("axes have their announced title; another title of the chapter is shown beside it", () => {
  expect(record.hasPart?.map(({ key, kind, number, title }) => [key, kind, number, title?.fr])).toEqual([
    ["axe-1", "axis", "1", "Séances pour les adultes en recherche d'emploi"],
    ["axe-2", "axis", "2", "Formation des animateurs de quartier"],
  ]);
  expect(record.hasPart?.[1]?.note?.fr).toContain("« Animateurs de quartier »");
  expect(imported.report.contradictions.map(({ code }) => code)).toEqual(["wording-differs"]);
});

test("the sections of an axis, without the marks of emphasis", () => {
  const [first, second] = record.hasPart ?? [];
  expect(first?.needsAssessment?.fr).toBe(
    "Beaucoup d'adultes ne pratiquent aucune activité. Les clubs sont loin.",
  );
  expect(first?.activities?.map(({ description }) => description?.fr)).toEqual([
    "Un atelier hebdomadaire de 12 places avec inscription libre.",
  ]);
  expect(first?.capacity).toEqual({
    value: 12,
    unit: "places",
    asPrinted: "12 places avec inscription libre",
  });
  expect(first?.expectedResults?.map(({ text }) => text.fr)).toEqual([
    "La moitié des inscrits poursuit après l'été.",
  ]);
  expect(second?.capacity).toBeUndefined();
});

test("continuation lines are means; a repeated objective tells where the means begin on one line", () => {
  const objectives = record.hasPart?.map((part) =>
    part.objectives?.map(({ text, means }) => [text.fr, means?.fr]),
  );
  expect(objectives).toEqual([
    [
      ["Faire connaître les clubs du quartier.", "Avec les maisons de quartier et les clubs."],
      ["Donner envie de continuer avec nos clubs amis.", undefined],
    ],
    [["Faire connaître les clubs du quartier.", "Avec les animateurs eux-mêmes."]],
  ]);
});

test("a range or two numbers of places are not decided", () => {
  const places = (text: string) => read(`# T\n\n## Dispositifs mis en place\n\n${text}`).capacity?.value;
  expect(places("Un atelier de 6 à 8 places.")).toBeUndefined();
  expect(places("Un atelier de 6 places. Un autre de 8 places.")).toBeUndefined();
  expect(places("Un atelier de 6 places.")).toBe(6);
});

test("the organisation that presents itself, as it is printed elsewhere in small letters", () => {
  expect(record.carrier).toMatchObject({
    name: "Vents d'Ouest",
    structureType: "association",
    founded: "1998",
    mission: { fr: "l'accès de tous à une activité physique" },
  });
  const two = `${leaflet.replace(/\.\.\.$/, "")}\n\n## Autre\n`.replace(
    "Depuis, Vents",
    "L'association Deux Rives est née en 2001.\n\nDepuis, Vents",
  );
  expect(read(two).carrier).toBeUndefined();
});

test("partners: broken names are joined, bold ones are co-carriers, dots are a truncated list", () => {
  expect(record.partners?.map(({ name, roles }) => [name, roles?.[0]])).toEqual([
    ["MAISON DU SPORT DE VANNES", "co-carrier"],
    ["OFFICE DES LOISIRS D'AURAY", "co-carrier"],
    ["Association Les Goélands", "partner"],
    ["Club nautique de Séné", "partner"],
    ["Mission locale de Vannes", "partner"],
    ["Tempo", "partner"],
  ]);
  expect(record.missing?.map(({ path, reason }) => [path, reason])).toEqual([["/partners", "truncated"]]);
  expect(imported.report.truncated).toMatchObject({ certainty: "certain", paths: ["/partners"] });
});

test("spans are those of the file, marks included where they stand inside", () => {
  const signs = [...leaflet];
  for (const { path, start, end, quote } of record.evidence ?? []) {
    const passage = signs.slice(start, end).join("");
    expect(passage.trim(), path).toBe(passage);
    if (quote !== undefined) expect(passage).toBe(quote);
  }
  const capacity = record.evidence?.find(({ path }) => path === "/hasPart/axe-1/capacity/value");
  expect(capacity?.quote).toBe("12 places avec inscription libre");
});

test("a mailbox of a person is masked in the report and absent from the record", () => {
  expect(JSON.stringify(imported)).not.toContain("jeanne.martin");
  expect(imported.report.personalData.map(({ kind }) => kind)).toEqual(["personal-mail"]);
});

test("the part of a line that became no field is listed", () => {
  const listed = imported.report.notUnderstood.map(({ text }) => text).join("\n");
  expect(listed).toContain("portés par des équipes locales");
  expect(listed).toContain("ouvre ses séances à tous");
});

test("a living link is listed, a dead one is told of the source", () => {
  const living = importLeaflet(leaflet.replace("(#)", "(https://example.org/clubs)"), options);
  expect(living.report.notUnderstood.map(({ text }) => text)).toContain("https://example.org/clubs");
  expect(record.sources?.[0]?.note?.fr).toContain("« clubs amis »");
});

test.each([
  "",
  "\n\n",
  "# 2",
  "...",
  "- \\* ",
  "**",
  "[",
  "1 a\n2 b",
])("%j gives a record and no error", (text) => {
  const result = importLeaflet(text, options);
  expect(result.records).toHaveLength(1);
  expect(unaccounted(text, result)).toEqual([]);
});
