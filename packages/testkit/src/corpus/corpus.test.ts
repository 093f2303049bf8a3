import {
  type Action,
  canonicalize,
  type HpaRecord,
  headlineReach,
  validate,
  wholeReaches,
} from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { expect, test } from "vitest";
import { corpusRecords } from "./corpus.js";

const records = [...corpusRecords(300)];
const actions = records.filter((record): record is Action => record.type === "Action");

const levels = (action: Action) => new Set(action.outcomes?.map(({ category }) => category[5]));
const isIn = (prefix: string) => (action: Action) =>
  action.coverage?.territories?.some((code) => code.startsWith(prefix)) ?? false;
const subsets = (action: Action) => action.evaluation?.indicators?.filter(({ subsetOf }) => subsetOf) ?? [];

const overseasAlone = ["departement:975", "departement:977", "departement:98"];

/** What a record must have for a fault to show in it. */
const traits: Readonly<Record<string, (action: Action) => boolean>> = {
  "a way from A over B and C to D": (action) =>
    ["A", "B", "C", "D"].every((level) => levels(action).has(level)),
  "people told twice, as a part of others": (action) => subsets(action).length > 0,
  "a part of a part": (action) => subsets(action).length > 1,
  "people told side by side, whose sum is nobody's": (action) => wholeReaches(action).length > 1,
  "people unknown": (action) => headlineReach(action).people === undefined,
  "people told without an indicator": (action) =>
    action.peopleReached !== undefined && wholeReaches(action).length === 0,
  "numbers that do not count people": (action) =>
    action.evaluation?.indicators?.some(({ kind }) => kind !== "reach") ?? false,
  "two sources or more": (action) => (action.sources?.length ?? 0) > 1,
  "three sources": (action) => action.sources?.length === 3,
  "a field said by two sources": ({ evidence = [] }) =>
    new Set(evidence.map(({ path }) => path)).size < evidence.length,
  "a doubtful passage": ({ evidence = [] }) => evidence.some(({ certainty }) => certainty === "conflicting"),
  "an earlier edition": ({ precededBy }) => precededBy !== undefined,
  withdrawn: ({ withdrawn }) => withdrawn !== undefined,
  "withdrawn for another record": ({ replacedBy }) => replacedBy !== undefined,
  "not carried out": ({ status }) => status === "planned" || status === "cancelled",
  Swiss: isIn("canton:"),
  overseas: isIn("departement:97"),
  "overseas without a region": (action) => overseasAlone.some((code) => isIn(code)(action)),
  "a gap with its reason": ({ missing }) => missing !== undefined,
  "a title that is not French": ({ title }) => title.fr === undefined,
};

test("what faults the corpus can show: records with each trait, of 300", () => {
  const counts = Object.fromEntries(
    Object.entries(traits).map(([name, has]) => [name, actions.filter(has).length]),
  );
  expect({ ...counts, registries: records.length - actions.length }).toMatchInlineSnapshot(`
    {
      "Swiss": 41,
      "a doubtful passage": 244,
      "a field said by two sources": 190,
      "a gap with its reason": 263,
      "a part of a part": 36,
      "a title that is not French": 5,
      "a way from A over B and C to D": 169,
      "an earlier edition": 196,
      "not carried out": 15,
      "numbers that do not count people": 98,
      "overseas": 61,
      "overseas without a region": 42,
      "people told side by side, whose sum is nobody's": 65,
      "people told twice, as a part of others": 87,
      "people told without an indicator": 39,
      "people unknown": 103,
      "registries": 6,
      "three sources": 87,
      "two sources or more": 190,
      "withdrawn": 12,
      "withdrawn for another record": 6,
    }
  `);
});

test("three quarters of its JSON is evidence, as in imported records", () => {
  const size = (value: unknown) => JSON.stringify(value).length;
  const all = actions.reduce((sum, action) => sum + size(action), 0);
  const evidence = actions.reduce((sum, { evidence: passages }) => sum + size(passages), 0);
  expect(Math.round((evidence / all) * 20) / 20).toBe(0.75);
});

/** Warnings that are meant: what a person would be asked about. */
const meant = ["plan-outside-years", "outcome-pathway-jump", "unrelated-reach"];

const faultsOf = (record: HpaRecord) => validate(record).issues.filter(({ code }) => !meant.includes(code));

test("every record is valid, differs from the others, and is the same each time", () => {
  expect(
    records.flatMap((record) =>
      faultsOf(record).map(({ code, pointer }) => `${record.key}${pointer} ${code}`),
    ),
  ).toEqual([]);
  const texts = records.map((record) => JSON.stringify(canonicalize(record)));
  expect(new Set(texts).size).toBe(records.length);
  expect([...corpusRecords(300)].map((record) => JSON.stringify(canonicalize(record)))).toEqual(texts);
});

test("every record makes hundreds of statements", () => {
  const statements = records.map(
    (record) => toNQuads(record, { base: "https://example.org" }).split("\n").length,
  );
  expect(statements.reduce((sum, count) => sum + count, 0) / records.length).toBeGreaterThan(400);
});
