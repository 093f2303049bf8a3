import { type Action, type HpaRecord, validate } from "@openhpa/core";
import { leftOfRecord } from "@openhpa/rdf";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { beforeAll, describe, expect, test } from "vitest";
import { toFrenchText } from "../ask/answer-table.js";
import { type Dump, openDump } from "../ask/open-dump.js";
import type { Facts } from "../test/answer-facts.js";
import { answers } from "../test/answers/index.js";
import { buildSeeds, seeds } from "../test/seeds.js";
import { variedRecords } from "../test/varied-corpus.js";
import { selectIn } from "./in-language.js";
import { exampleQueries } from "./index.js";

/** Records made up for the questions; with the five seeds they are 300. */
const corpus: readonly HpaRecord[] = [...variedRecords(295), ...seeds];

interface Loaded {
  readonly facts: Facts;
  readonly dump: Dump;
}

async function load(records: readonly HpaRecord[]): Promise<Loaded> {
  const opened = await openDump((await buildSeeds(records)).dir);
  if (!opened.ok) throw new Error("the dump does not open");
  const left = records.map((record) => (record.withdrawn === undefined ? record : leftOfRecord(record)));
  const actions = records.filter((record) => record.type === "Action" && record.withdrawn === undefined);
  return {
    facts: { records: left, actions: actions as Action[], territories: await loadTerritories() },
    dump: opened.dump,
  };
}

let onSeeds: Loaded;
let onCorpus: Loaded;
beforeAll(async () => {
  onSeeds = await load(seeds);
  onCorpus = await load(corpus);
});

function select(dump: Dump, sparql: string) {
  const result = dump.query(sparql);
  if (!result.ok || result.value.kind !== "select") throw new Error(JSON.stringify(result));
  return result.value;
}

/** Rows of an answer as a French reader sees them, columns in the order of the names given. */
function asText({ rows }: ReturnType<typeof select>, columns: readonly string[]): string[][] {
  return rows.map((row) => columns.map((name) => toFrenchText(row[name])));
}

const inOrder = (rows: Iterable<readonly string[]>) => [...rows].map((row) => JSON.stringify(row)).sort();
const cases = exampleQueries.map((query) => [query.id, query] as const);

test("the corpus is valid, so that the questions are asked of what people could publish", () => {
  for (const record of corpus) {
    const errors = validate(record).issues.filter(
      ({ code, severity }) => severity === "error" || code === "unknown-field",
    );
    expect([record.key, errors.map(({ pointer, code }) => `${pointer} ${code}`)]).toEqual([record.key, []]);
  }
});

test("every question has an answer worked out from the records", () => {
  expect(Object.keys(answers).sort()).toEqual(exampleQueries.map(({ id }) => id).sort());
});

/** Data that no seed has: the questions about it are only answered on the corpus. */
const notInSeeds = new Set([
  "measured-outcomes",
  "outcome-pathways",
  "outcome-pathway-evidence",
  "longest-outcome-pathways",
  "outcome-jumps",
  "actions-by-sdg",
  "psychosocial-skills",
  "chained-editions",
  "programmes-and-actions",
  "withdrawn-and-replaced",
  "measured-outcome-evidence",
  "organisations-by-siren",
  "cost-per-person",
]);

test("a number printed in a source document comes out as it is printed", () => {
  const found = select(
    onSeeds.dump,
    exampleQueries.find(({ id }) => id === "people-reached-by-departement")?.select ?? "",
  );
  expect(asText(found, ["code", "personnes"])).toEqual([
    ["44", "45"],
    ["49", "37"],
    ["53", "28"],
    ["72", "18"],
  ]);
});

test("what is only said in French is told in French, and what is said in English in English", () => {
  const titles = exampleQueries.find(({ id }) => id === "agreements-and-funders") as { select: string };
  const { rows } = select(onCorpus.dump, selectIn(titles, "en"));
  const languages = new Set(rows.map(({ title }) => title?.["xml:lang"]));
  expect([...languages].sort()).toEqual(["en", "fr"]);
  expect(rows.every(({ title }) => title !== undefined)).toBe(true);
  const labels = exampleQueries.find(({ id }) => id === "themes-by-life-stage") as { select: string };
  for (const { theme, age } of select(onCorpus.dump, selectIn(labels, "en")).rows)
    expect([theme?.["xml:lang"], age?.["xml:lang"]]).toEqual(["en", "en"]);
});

describe.each(cases)("%s", (id, { select: sparql, view }) => {
  const answer = answers[id];

  test("on the seeds: the rows that the records give", () => {
    const expected = inOrder(answer?.rows(onSeeds.facts) ?? []);
    expect(inOrder(asText(select(onSeeds.dump, sparql), answer?.columns ?? []))).toEqual(expected);
    expect(expected.length > 0).toBe(!notInSeeds.has(id));
  });

  test("on the corpus: the rows that the records give", () => {
    const expected = inOrder(answer?.rows(onCorpus.facts) ?? []);
    expect(expected.length).toBeGreaterThan(1);
    expect(inOrder(asText(select(onCorpus.dump, sparql), answer?.columns ?? []))).toEqual(expected);
  });

  test("in English: the same rows", () => {
    const found = select(onCorpus.dump, sparql);
    const english = select(onCorpus.dump, selectIn({ select: sparql }, "en"));
    expect(english.variables.length).toBe(found.variables.length);
    // Addresses, numbers and dates are the same under other names of columns; texts are what differs.
    const values = ({ variables, rows }: typeof found) =>
      inOrder(
        rows.map((row) =>
          variables.map((name) => {
            const term = row[name];
            return term === undefined || (term.type === "literal" && term.datatype === undefined)
              ? ""
              : term.value;
          }),
        ),
      );
    expect(values(english)).toEqual(values(found));
  });

  test("every column is filled somewhere, and the order leaves nothing to chance", () => {
    const found = select(onCorpus.dump, sparql);
    const filled = new Set(found.rows.flatMap((row) => Object.keys(row)));
    expect(found.variables.filter((name) => !filled.has(name))).toEqual([]);
    const order = sparql.slice(sparql.lastIndexOf("ORDER BY"));
    const keys = [...order.matchAll(/\?(\w+)/g)].map(([, name]) => name as string);
    const byKey = new Map(
      found.rows.map((row) => [JSON.stringify(keys.map((key) => row[key])), JSON.stringify(row)]),
    );
    expect(byKey.size).toBe(new Set(found.rows.map((row) => JSON.stringify(row))).size);
  });

  test("the columns to draw are there, and numbers are numbers", () => {
    if (view === undefined || view.kind === "table") return;
    const { variables, rows } = select(onCorpus.dump, sparql);
    const { kind, ...columns } = view;
    expect(variables).toEqual(expect.arrayContaining(Object.values(columns)));
    expect(rows.every((row) => /decimal|integer/.test(row[view.number]?.datatype ?? ""))).toBe(true);
    if (kind !== "map") return;
    expect(rows.every((row) => /^(\d{2,3}|2[AB])$/.test(row[view.departement]?.value ?? ""))).toBe(true);
  });
});
