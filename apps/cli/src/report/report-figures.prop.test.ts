import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresOf, scopeOf } from "./report.fixture.js";
import { reportCorpus } from "./report-corpus.fixture.js";
import { conceptFields } from "./report-questions.js";

const territories = await loadTerritories();
const corpus = reportCorpus(240);

const codes = [
  "region:52",
  "departement:44",
  "departement:49",
  "commune:44109",
  "country:FR",
  "country:CH",
  "canton:VD",
];
const scope = fc
  .tuple(fc.constantFrom(...codes), fc.integer({ min: 2008, max: 2023 }))
  .map(([code, year]) => scopeOf(territories, code, String(year)));

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test("of any territory, year and records: what excludes each other adds up to the actions, and nothing is more than its whole", () => {
  let counted = 0;
  fc.assert(
    fc.property(scope, fc.subarray([...corpus]), (asked, records) => {
      const figures = figuresOf(records, asked, territories);
      const { actions, stated, years, concepts, outcomes, places, located, evaluation, list } = figures;
      counted += actions;
      expect(sum(Object.values(evaluation))).toBe(actions);
      const now = years.at(-1);
      expect([now?.actions, now?.records, now?.known]).toEqual([actions, list.length, stated.reach]);
      expect(new Set(list.map(({ identity }) => identity)).size).toBe(actions);
      for (const { actions: all, records: notices, known, people } of years) {
        expect(all <= notices && known <= all).toBe(true);
        expect(people === undefined).toBe(known === 0);
      }
      for (const count of Object.values(stated)) expect(count).toBeLessThanOrEqual(actions);
      for (const field of conceptFields) {
        const counts = concepts[field].map((each) => each.actions);
        expect(Math.max(0, ...counts)).toBeLessThanOrEqual(stated[field]);
        expect(sum(counts)).toBeGreaterThanOrEqual(stated[field]);
      }
      for (const { category, stage, actions: count } of outcomes) {
        const whole = outcomes.find((each) => each.category === category && each.stage === "all");
        expect([stage, count <= (whole?.actions ?? 0), count <= stated.outcomes]).toEqual([
          stage,
          true,
          true,
        ]);
      }
      for (const { code, actions: count } of places)
        expect(count).toBeLessThanOrEqual(located[code.slice(0, code.indexOf(":"))] ?? 0);
    }),
    { numRuns: 150 },
  );
  expect(counted).toBeGreaterThan(100);
});

test("the order of the records changes no number", () => {
  fc.assert(
    fc.property(scope, fc.shuffledSubarray([...corpus], { minLength: corpus.length }), (asked, shuffled) => {
      expect(figuresOf(shuffled, asked, territories)).toEqual(figuresOf(corpus, asked, territories));
    }),
    { numRuns: 15 },
  );
});

test("the parts of a country that lie beside each other hold no action that the country does not have", () => {
  for (const year of ["2015", "2019"]) {
    const whole = figuresOf(corpus, scopeOf(territories, "country:FR", year), territories);
    const inParts = new Set(
      whole.places.flatMap(({ code }) =>
        figuresOf(corpus, scopeOf(territories, code, year), territories).list.map(({ address }) => address),
      ),
    );
    const all = new Set(whole.list.map(({ address }) => address));
    expect([...inParts].filter((address) => !all.has(address))).toEqual([]);
    expect(inParts.size).toBeGreaterThan(0);
  }
});
