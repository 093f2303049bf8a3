import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { cardOf } from "@openhpa/publish";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type SearchDocument, searchDocument } from "../../search/document.js";
import { createMentions } from "../../search/part/mentions.js";
import { weigh } from "../../search/part/weigh.js";
import { recordFacts } from "../../search/record-facts.js";
import { relevanceRecords, type TypedQuery, typedQueries } from "../../testing/relevance/relevance-data.js";
import { type MeasuredSearcher, openSearcher } from "../../testing/search-files.js";
import { publishSearch } from "../../testing/search-fixture.js";
import type { Found } from "./searcher.js";
import { NOTHING_ASKED } from "./state.js";

let folder: string;
let opened: MeasuredSearcher;
let documents: ReadonlyMap<string, SearchDocument>;
const mentions = createMentions();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openhpa-typed-"));
  const territories = await loadTerritories();
  const documentOf = (record: HpaRecord) =>
    searchDocument(record, cardOf({ territories }, record), recordFacts(record), territories);
  documents = new Map(relevanceRecords().map((record) => [record.key, documentOf(record)]));
  await publishSearch({ out: folder, records: relevanceRecords(), territories });
  opened = await openSearcher(folder, "fr");
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

async function hitsOf(query: string): Promise<readonly [Found, readonly string[]]> {
  const found = await opened.searcher.search({ ...NOTHING_ASKED, query }, { counted: [] });
  const records = await found.page(0, found.records);
  return [found, records.map(({ url }) => url.replace(/^.*\/|\.html$/gu, ""))];
}

/** Whether a record holds every part of a query that it has to hold, by what it prints and is coded with. */
function explains({ reading }: Found, key: string): boolean {
  const terms = weigh(documents.get(key) as SearchDocument, mentions);
  return reading.parts.every(
    ({ isOptional, ways }) =>
      isOptional || ways.some((way) => way.every((group) => group.some(({ term }) => terms.has(term)))),
  );
}

function faultsOf({ query, first = [], found = [], place, none }: TypedQuery, hits: readonly string[]) {
  const inPlace = (key: string) => documents.get(key)?.codes.includes(`territory:${place}`) ?? false;
  const expected = [...found, ...(place === undefined ? [] : [...documents.keys()].filter(inPlace))];
  const missing = expected.filter((key) => !hits.includes(key));
  const late = first.filter((key) => !hits.slice(0, first.length).includes(key));
  return [
    ...(missing.length > 0 ? [`${query}: without ${missing.join(" ")}`] : []),
    ...(late.length > 0 ? [`${query}: not first ${late.join(" ")}, came ${hits.slice(0, 3).join(" ")}`] : []),
    ...(none && hits.length > 0 ? [`${query}: found ${hits.join(" ")}`] : []),
  ];
}

test("what professionals type in their own words finds what they expect, and every hit says why", async () => {
  const faults: string[] = [];
  const queries = typedQueries();
  for (const typed of queries) {
    const [found, hits] = await hitsOf(typed.query);
    faults.push(...faultsOf(typed, hits));
    for (const key of hits) if (!explains(found, key)) faults.push(`${typed.query}: invented ${key}`);
  }
  expect(queries.length).toBeGreaterThanOrEqual(100);
  expect(faults).toEqual([]);
}, 120_000);

test("a number is a département at the end of a query or after its type, and not an age or an amount", async () => {
  const conceptsOf = async (query: string) =>
    (await hitsOf(query))[0].reading.concepts.flatMap(({ concepts }) =>
      concepts.map(({ label }) => label.fr),
    );
  for (const query of ["53", "53000", "sommeil 53", "département 53", "dpt 53 sommeil"])
    expect(await conceptsOf(query), query).toContain("Mayenne");
  for (const query of ["53 agents", "jeunes de 53 ans", "530", "5300"])
    expect(await conceptsOf(query), query).not.toContain("Mayenne");
});

test("a word that is taken for another is not, where nothing holds that one with the others", async () => {
  const [{ reading, records }] = await hitsOf("Bewegung Schuhle");
  expect(records).toBe(0);
  expect(reading.corrected).toEqual([]);
  expect(reading.unknown.map(({ typed }) => typed)).toEqual(["Schuhle"]);
});
