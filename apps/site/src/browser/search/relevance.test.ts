import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Judgement, judgements, relevanceRecords } from "../../testing/relevance/relevance-data.js";
import { type MeasuredSearcher, openSearcher } from "../../testing/search-files.js";
import { publishSearch } from "../../testing/search-fixture.js";
import { NOTHING_ASKED, parseState } from "./state.js";

/** What a search gave, measured against what was expected of it. */
interface Verdict {
  readonly judgement: Judgement;
  readonly hits: readonly string[];
  readonly invented: readonly string[];
  /** Share of the expected first results that came first; undefined where none were expected. */
  readonly first: number | undefined;
  /** Share of the records that had to be found. */
  readonly found: number | undefined;
}

let folder: string;
const searchers = new Map<string, MeasuredSearcher>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "openhpa-relevance-"));
  await publishSearch({ out: folder, records: relevanceRecords(), territories: await loadTerritories() });
  for (const language of ["fr", "en"] as const) searchers.set(language, await openSearcher(folder, language));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The keys of all results in their order, as the page shows them for what is typed and sent. */
async function hitsOf({ query, language }: Judgement): Promise<readonly string[]> {
  const { searcher } = searchers.get(language === "en" ? "en" : "fr") as MeasuredSearcher;
  const state = parseState(new URLSearchParams({ q: query }), []);
  const found = await searcher.search({ ...NOTHING_ASKED, ...state }, { counted: [] });
  const records = await found.page(0, found.records);
  return records.map(({ url }) => url.replace(/^.*\/|\.html$/gu, ""));
}

function share(of: readonly string[], isThere: (key: string, at: number) => boolean): number | undefined {
  return of.length === 0 ? undefined : of.filter(isThere).length / of.length;
}

async function verdictOn(judgement: Judgement): Promise<Verdict> {
  const hits = await hitsOf(judgement);
  const { first, right, found = [], ordered } = judgement;
  const leading = hits.slice(0, first.length);
  return {
    judgement,
    hits,
    invented: right.includes("*") ? [] : hits.filter((key) => !right.includes(key)),
    first: share(first, (key, at) => (ordered ? leading[at] === key : leading.includes(key))),
    found: share(found, (key) => hits.includes(key)),
  };
}

function mean(values: readonly (number | undefined)[]): number {
  const known = values.filter((value) => value !== undefined);
  return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
}

function lineOf({ judgement, hits, invented, first, found }: Verdict): string {
  const { query, kind, language } = judgement;
  const missing = judgement.right.filter((key) => key !== "*" && !hits.includes(key)).length;
  const parts = [
    `${kind} ${language} « ${query} »: ${hits.length} hits`,
    ...(first !== undefined && first < 1
      ? [
          `first ${first.toFixed(2)}, expected ${judgement.first.join(" ")}, came ${hits.slice(0, Math.max(3, judgement.first.length)).join(" ")}`,
        ]
      : []),
    ...(found !== undefined && found < 1
      ? [
          `found ${found.toFixed(2)}, without ${(judgement.found ?? []).filter((key) => !hits.includes(key)).join(" ")}`,
        ]
      : []),
    ...(invented.length > 0 ? [`INVENTED ${invented.join(" ")}`] : []),
    ...(missing > 0 ? [`${missing} right ones missing`] : []),
  ];
  return parts.join("; ");
}

test("every word is found or said not to be: no invented record, and the expected ones first", async () => {
  const verdicts: Verdict[] = [];
  for (const judgement of judgements()) verdicts.push(await verdictOn(judgement));
  const faulty = verdicts.filter(
    ({ invented, first = 1, found = 1 }) => invented.length > 0 || first < 1 || found < 1,
  );
  const invented = verdicts.reduce((sum, verdict) => sum + verdict.invented.length, 0);
  const [first, found] = [mean(verdicts.map((one) => one.first)), mean(verdicts.map((one) => one.found))];
  console.info(
    `${verdicts.length} queries: expected first results ${first.toFixed(3)}, found ${found.toFixed(3)}, invented ${invented}\n${faulty.map(lineOf).join("\n")}`,
  );
  expect(verdicts.length).toBeGreaterThan(100);
  expect(invented).toBe(0);
  expect(first).toBeGreaterThanOrEqual(0.9);
  expect(found).toBeGreaterThanOrEqual(0.9);
}, 120_000);
