import type { Action } from "@openhpa/core";
import { beforeAll, describe, expect, test } from "vitest";
import { toFrenchText } from "../ask/answer-table.js";
import { type Dump, openDump } from "../ask/open-dump.js";
import { buildSeeds, seeds } from "../test/seeds.js";
import { exampleQueries } from "./index.js";

type Indicator = NonNullable<NonNullable<Action["evaluation"]>["indicators"]>[number];

const reach = (key: string, value: number | undefined, more: Partial<Indicator> = {}): Indicator => ({
  ...{ key, name: { fr: key }, kind: "reach" },
  ...(value === undefined ? {} : { value, breakdown: [{ territory: "departement:44", value }] }),
  ...more,
});

const action = (key: string, edition: string, indicators: readonly Indicator[], more: Partial<Action> = {}) =>
  ({
    ...{ type: "Action", key, title: { fr: key }, edition, themes: ["addictive-behaviours"] },
    ...(indicators.length === 0 ? {} : { evaluation: { status: "carried-out", indicators } }),
    ...more,
  }) as Action;

/** 100 pupils, of whom 55 girls; two counts side by side; a number without a breakdown; nothing known. */
const few: readonly Action[] = [
  action("eleves", "2019", [reach("eleves", 100), reach("filles", 55, { subsetOf: "eleves" })]),
  action("cote-a-cote", "2019", [reach("jeunes", 30), reach("familles", 20)]),
  action("annonce", "2020", [], { peopleReached: 7 }),
  action("annonce-et-compte", "2020", [reach("jeunes", 40)], { peopleReached: 41 }),
  action("rien", "2021", [reach("jeunes", undefined)]),
];

const sources: readonly Action[] = [
  action("deux-sources", "2010", [], {
    sources: [
      { key: "un", title: { fr: "Fiche un" } },
      { key: "deux", title: { fr: "Fiche deux" }, retrieved: "2024-05-01" },
    ],
    peopleReached: 12,
    evidence: [
      ...[
        { path: "/peopleReached", source: "deux", start: 0, end: 2, quote: "12", method: "manual" as const },
      ],
      ...[{ path: "/title", source: "un", start: 4, end: 9, method: "manual" as const }],
    ],
  }),
];

async function open(records: Parameters<typeof buildSeeds>[0]): Promise<Dump> {
  const opened = await openDump((await buildSeeds(records)).dir);
  if (!opened.ok) throw new Error("the dump does not open");
  return opened.dump;
}

function rowsOf(dump: Dump, sparql: string, columns: readonly string[]): string[][] {
  const result = dump.query(sparql);
  if (!result.ok || result.value.kind !== "select") throw new Error(JSON.stringify(result));
  return result.value.rows.map((row) => columns.map((name) => toFrenchText(row[name])));
}

const question = (id: string) => exampleQueries.find((query) => query.id === id)?.select ?? "";

describe("people count once, and what is not known is not 0", () => {
  let dump: Dump;
  beforeAll(async () => {
    dump = await open(few);
  });

  test.each([
    // 100 and 40; the 55 girls are among the 100, and 30 and 20 may be the same people.
    [
      "people-reached-by-departement",
      ["code", "personnes", "renseignees", "actions"],
      [["44", "140", "2", "2"]],
    ],
    [
      "actions-by-year",
      ["annee", "actions", "personnes", "renseignees"],
      [
        ["2019", "2", "100", "1"],
        ["2020", "2", "48", "2"],
        ["2021", "1", "–", "0"],
      ],
    ],
    [
      "people-reached-by-theme",
      ["theme", "personnes", "renseignees", "actions"],
      [["Conduites addictives", "148", "3", "5"]],
    ],
    [
      "people-reached-by-action",
      ["titre", "personnes", "somme", "concordance"],
      [["annonce-et-compte", "41", "40", "non"]],
    ],
  ])("%s", (id, columns, expected) => {
    expect(rowsOf(dump, question(id), columns)).toEqual(expected);
  });
});

test("a fund of which no amount is known has no sum, and one that gave nothing has the sum 0", async () => {
  const dump = await open([
    action("finance", "2019", [], {
      funders: [
        { key: "a", funder: { key: "ville", name: "Ville" } },
        { key: "b", programme: "Fonds", amount: 0, currency: "EUR" },
        { key: "c", programme: "Fonds", currency: "EUR" },
        { key: "d", programme: "Fonds", amount: 10.5, currency: "CHF" },
        { key: "e", programme: "Fonds", amount: 2.25, currency: "CHF" },
      ],
    }),
  ]);
  const columns = ["financeur", "programme", "monnaie", "actions", "montants", "somme"];
  expect(rowsOf(dump, question("funding-by-programme"), columns)).toEqual([
    ["–", "Fonds", "CHF", "1", "2", "12,75"],
    ["–", "Fonds", "EUR", "1", "1", "0"],
    ["Ville", "–", "–", "1", "0", "–"],
  ]);
});

test("of two sources, the one that says a number is told", async () => {
  const dump = await open(sources);
  const asked = (property: string) =>
    rowsOf(
      dump,
      `SELECT ?source ?passage WHERE {
        ?preuve hpa:aboutProperty ${property} ; hpa:inSource/dcterms:title ?source .
        OPTIONAL { ?preuve hpa:quote ?passage }
      }`,
      ["source", "passage"],
    );
  expect(asked("hpa:peopleReached")).toEqual([["Fiche deux", "12"]]);
  expect(asked("dcterms:title")).toEqual([["Fiche un", "–"]]);
});

describe("what the borrowed vocabularies deny is not said", () => {
  test.each([
    ["a term of the statistics cube", "SELECT ?s WHERE { ?s a ?c FILTER(STRSTARTS(STR(?c), STR(qb:))) }"],
    [
      "an annotation as evidence",
      "SELECT ?s WHERE { ?s ?p ?o FILTER(STRSTARTS(STR(?p), STR(oa:)) || STRSTARTS(STR(?o), STR(oa:))) ?s a hpa:Evidence }",
    ],
    [
      "a date of the record on the action",
      `SELECT ?s WHERE { ?s a hpa:Action ; (dcterms:modified|dcterms:created|dcterms:rights|dcterms:source|hpa:evidence|hpa:missing|hpa:withdrawn) ?day }`,
    ],
    ["an action that is an activity of PROV", "SELECT ?s WHERE { ?s a hpa:Action , prov:Activity }"],
    [
      "a record and its action as one node",
      "SELECT ?s WHERE { ?s a hpa:Record . { ?s a hpa:Action } UNION { ?s a hpa:Registry } }",
    ],
  ])("%s", async (_, sparql) => {
    const dump = await open(seeds);
    expect(rowsOf(dump, sparql, ["s"])).toEqual([]);
    expect(rowsOf(dump, "SELECT ?s WHERE { ?s a hpa:Record ; dcterms:modified ?day }", ["s"])).not.toEqual(
      [],
    );
  });
});
