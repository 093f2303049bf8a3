import fc from "fast-check";
import { expect, test } from "vitest";
import type { Action, Indicator } from "./generated/types.js";
import { headlineReach, wholeReaches } from "./reach.js";
import { validate } from "./validate.js";

const names = ["Élèves", "dont filles", "Parents", "parmi eux, des mères"];

/** Reach indicators in any order, of which some are subsets of others, never in a circle. */
const forest: fc.Arbitrary<Indicator[]> = fc
  .array(
    fc.record({
      value: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
      whole: fc.option(fc.nat(), { nil: undefined }),
      name: fc.constantFrom(...names),
    }),
    { maxLength: 6 },
  )
  .map((all) =>
    all.map(
      ({ value, whole, name }, index): Indicator => ({
        key: `i${index}`,
        name: { fr: name },
        kind: "reach",
        ...(value === undefined ? {} : { value }),
        ...(whole === undefined || index === 0 ? {} : { subsetOf: `i${whole % index}` }),
      }),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

const actionWith = (indicators: Indicator[]): Action => ({
  type: "Action",
  key: "a",
  title: { fr: "A" },
  ...(indicators.length === 0 ? {} : { evaluation: { indicators } }),
});

test("the headline is one indicator's own value, never a sum and never a part's", () => {
  fc.assert(
    fc.property(forest, (indicators) => {
      const action = actionWith(indicators);
      const { people, indicator } = headlineReach(action);
      const counted = indicators.find(({ key }) => key === indicator);
      expect(people).toBe(counted?.value);
      if (counted === undefined) return;
      expect(counted.subsetOf).toBeUndefined();
      expect(wholeReaches(action)).toEqual([counted]);
      const wholes = indicators.filter(({ subsetOf }) => subsetOf === undefined);
      expect(people ?? 0).toBeLessThanOrEqual(Math.max(...wholes.map(({ value = 0 }) => value)));
    }),
  );
});

test("it is known where one indicator is the whole of all, and only several wholes are doubtful", () => {
  fc.assert(
    fc.property(forest, (indicators) => {
      const action = actionWith(indicators);
      const { ok, issues } = validate(action);
      const wholes = indicators.filter(({ subsetOf }) => subsetOf === undefined);
      expect(ok).toBe(true);
      expect(issues.some(({ code }) => code === "unrelated-reach")).toBe(wholes.length > 1);
      if (wholes.length === 1) expect(headlineReach(action).people).toBe(wholes[0]?.value);
    }),
  );
});

test("people reached win always", () => {
  fc.assert(
    fc.property(forest, fc.integer({ min: 0, max: 500 }), (indicators, peopleReached) => {
      expect(headlineReach({ ...actionWith(indicators), peopleReached }).people).toBe(peopleReached);
    }),
  );
});
