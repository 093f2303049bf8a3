import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HpaRecord, validate } from "@openhpa/core";
import { buildDump, type Dump, openDump } from "@openhpa/dump";
import { validSeeds } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { figureRows } from "./figure-rows.fixture.js";
import { baseUrl, figuresOf, scopeOf } from "./report.fixture.js";
import { reportCorpus } from "./report-corpus.fixture.js";
import { questionNames, reportSparql } from "./report-questions.js";

const territories = await loadTerritories();
const folder = mkdtempSync(join(tmpdir(), "openhpa-report-"));
afterAll(() => rmSync(folder, { recursive: true }));

const seeds = validSeeds().map(({ record }) => record);
const corpora: Readonly<Record<string, readonly HpaRecord[]>> = {
  seeds,
  corpus: [...reportCorpus(300), ...seeds],
};
const dumps = new Map<string, Dump>();

beforeAll(async () => {
  for (const [name, records] of Object.entries(corpora)) {
    const out = join(folder, name);
    await buildDump(records, { out, baseUrl, territories });
    const opened = await openDump(out);
    if (!opened.ok) throw new Error("the dump does not open");
    dumps.set(name, opened.dump);
  }
}, 120_000);

function select(dump: Dump, sparql: string) {
  const result = dump.query(sparql);
  if (!result.ok || result.value.kind !== "select") throw new Error(JSON.stringify(result));
  return result.value;
}

/** The rows that the engine gives, as text; a column without a value is an empty text. */
function answered(dump: Dump, sparql: string, columns: readonly string[]): string[][] {
  return select(dump, sparql).rows.map((row) => columns.map((name) => row[name]?.value ?? ""));
}

/** Words that the questions themselves put into their answers. */
const english = new Map([
  ["inconnu", "unknown"],
  ["tous", "all"],
  ["moins de 11", "fewer than 11"],
]);
const namesIn = (sparql: string) =>
  [...sparql.replace(/^#.*$/gm, "").matchAll(/\?(\w+)/g)].map(([, name]) => name);

const inOrder = (rows: readonly (readonly string[])[]) => rows.map((row) => JSON.stringify(row)).sort();

const scopes: readonly (readonly [string, string, string])[] = [
  ["seeds", "region:52", "2019"],
  ["seeds", "country:FR", "2004"],
  ["corpus", "region:52", "2019"],
  ["corpus", "departement:44", "2019"],
  ["corpus", "commune:44109", "2018"],
  ["corpus", "epci:244400404", "2019"],
  ["corpus", "commune:49261", "2019"],
  ["corpus", "country:FR", "2019"],
  ["corpus", "country:CH", "2019"],
  ["corpus", "canton:VD", "2019"],
];

test("the corpus is valid", () => {
  for (const record of corpora.corpus ?? []) {
    const found = validate(record);
    expect([record.key, found.ok, found.issues.filter(({ severity }) => severity === "error")]).toEqual([
      record.key,
      true,
      [],
    ]);
  }
});

describe.each(scopes)("%s, %s, %s", (corpus, code, year) => {
  const scope = scopeOf(territories, code, year);
  const figures = figuresOf(corpora[corpus] ?? [], scope, territories);

  test("there are actions to count", () => {
    expect(figures.actions).toBeGreaterThan(0);
  });

  test.each(questionNames)("%s: the numbers are those of its question", (name) => {
    const sparql = reportSparql(name, scope, "fr");
    if (sparql === undefined) return expect(scope.within).toEqual([]);
    const { columns, rows } = figureRows[name](figures);
    expect(inOrder(answered(dumps.get(corpus) as Dump, sparql, columns))).toEqual(inOrder(rows));
  });

  test.each(questionNames)("%s: asked in English, they are those of the English report", (name) => {
    const dump = dumps.get(corpus) as Dump;
    const [french, sparql] = (["fr", "en"] as const).map((language) => reportSparql(name, scope, language));
    if (french === undefined || sparql === undefined) return expect(scope.within).toEqual([]);
    // Two variables never become one, and no name stays French.
    expect(new Set(namesIn(sparql).filter((one) => !/_(?:en|fr)$/.test(one ?? ""))).size).toBe(
      new Set(namesIn(french)).size,
    );
    expect(sparql).not.toMatch(/[àâçéèêîôùû]|\?(?:identite|annee|libelle|titre|porteur|fiches|personnes)\b/);
    const { columns, rows } = figureRows[name](figuresOf(corpora[corpus] ?? [], scope, territories, "en"));
    const { variables } = select(dump, french);
    const inEnglish = select(dump, sparql).variables;
    const named = columns.map((column) => inEnglish[variables.indexOf(column)] as string);
    const expected = rows.map((row) => row.map((cell) => english.get(cell) ?? cell));
    expect(inOrder(answered(dump, sparql, named))).toEqual(inOrder(expected));
  });
});

test("the corpus has editions of one action in one year, an organisation of two names, and every kind of gap", () => {
  const figures = figuresOf(corpora.corpus ?? [], scopeOf(territories, "region:52", "2019"), territories);
  const [now] = figures.years.slice(-1);
  expect(now?.records).toBeGreaterThan(now?.actions ?? 0);
  expect(figures.carriers).toBeLessThan(new Set(figures.list.flatMap(({ carrier }) => carrier ?? [])).size);
  expect(Object.values(figures.stated).every((count) => count <= figures.actions)).toBe(true);
  expect(Object.values(figures.stated).filter((count) => count < figures.actions).length).toBeGreaterThan(3);
});
