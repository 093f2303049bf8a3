import { describe, expect, test } from "vitest";
import type { Action, Indicator } from "./generated/types.js";
import { headlineReach, sumOfReaches, unrelatedReaches, wholeReaches } from "./reach.js";

type Some = Partial<Indicator>;
const indicator = (key: string, fields: Some = {}): Indicator => ({ key, name: { fr: key }, ...fields });
const reach = (key: string, value?: number, fields: Some = {}): Indicator =>
  indicator(key, { kind: "reach", ...(value === undefined ? {} : { value }), ...fields });
const named = (key: string, name: Record<string, string>, value = 55) => reach(key, value, { name });
const action = (indicators: readonly Indicator[], fields: Partial<Action> = {}): Action => ({
  type: "Action",
  key: "a",
  title: { fr: "A" },
  evaluation: { indicators: [...indicators] },
  ...fields,
});
const girls = reach("filles", 55, { subsetOf: "eleves" });
const pupils = reach("eleves", 100);

describe("the headline reach", () => {
  test.each<readonly [what: string, of: Action, people: number | undefined, indicator: string | undefined]>([
    ["nothing said", { type: "Action", key: "a", title: { fr: "A" } }, undefined, undefined],
    ["no indicators", action([]), undefined, undefined],
    ["people reached alone", action([], { peopleReached: 12 }), 12, undefined],
    ["nobody reached is a number", action([], { peopleReached: 0 }), 0, undefined],
    ["one reach indicator", action([pupils]), 100, "eleves"],
    ["a reach indicator that counts nobody", action([reach("eleves", 0)]), 0, "eleves"],
    ["one that counts a half", action([reach("eleves", 2.5)]), 2.5, "eleves"],
    ["a reach indicator without a value", action([reach("eleves")]), undefined, "eleves"],
    ["people reached win over the indicator", action([pupils], { peopleReached: 98 }), 98, "eleves"],
    ["nobody wins too", action([pupils], { peopleReached: 0 }), 0, "eleves"],
    ["several side by side", action([pupils, reach("parents", 20)]), undefined, undefined],
    ["several of the same value", action([pupils, reach("parents", 100)]), undefined, undefined],
    ["several, and one has no value", action([pupils, reach("parents")]), undefined, undefined],
    [
      "people reached beside several",
      action([pupils, reach("p", 20)], { peopleReached: 120 }),
      120,
      undefined,
    ],
    ["a subset", action([pupils, girls]), 100, "eleves"],
    ["a subset before its whole", action([girls, pupils]), 100, "eleves"],
    ["a subset of a subset", action([pupils, girls, reach("g", 5, { subsetOf: "filles" })]), 100, "eleves"],
    ["a subset whose whole has no value", action([reach("eleves"), girls]), undefined, "eleves"],
    ["a subset that counts more", action([pupils, { ...girls, value: 155 }]), 100, "eleves"],
    ["subsets alone", action([girls]), undefined, undefined],
    ["subsets in a circle", action([girls, { ...pupils, subsetOf: "filles" }]), undefined, undefined],
    [
      "indicators of other kinds",
      action([indicator("s", { kind: "satisfaction", value: 9 })]),
      undefined,
      undefined,
    ],
    ["an indicator without a kind", action([indicator("s", { value: 9 }), pupils]), 100, "eleves"],
  ])("%s", (_, of, people, key) => {
    expect(headlineReach(of)).toEqual({
      ...(people === undefined ? {} : { people }),
      ...(key === undefined ? {} : { indicator: key }),
    });
  });

  test("is the action's own: its parts count in no sum", () => {
    expect(
      headlineReach(action([], { hasPart: [{ key: "d", title: { fr: "D" }, peopleReached: 4 }] })),
    ).toEqual({});
  });
});

describe("a name that begins like a part", () => {
  const wholes = (...all: Indicator[]) => wholeReaches(action(all)).map(({ key }) => key);

  test.each<Record<string, string>>([
    { fr: "dont filles" },
    { fr: "Dont 55 filles" },
    { fr: "– dont : filles" },
    { "fr-ch": "dont filles" },
    { fr: "Filles", de: "davon Mädchen" },
    { fr: "parmi lesquelles des filles" },
    { de: "Darunter Mädchen" },
    { it: "di cui ragazze" },
    { en: "of whom girls" },
    { en: "OF WHICH girls" },
  ])("%j counts some of those before it", (name) => {
    expect(wholes(pupils, named("f", name))).toEqual(["eleves"]);
    expect(headlineReach(action([pupils, named("f", name)]))).toEqual({ people: 100, indicator: "eleves" });
    expect(unrelatedReaches([pupils, named("f", name)]).map(({ partOf }) => partOf)).toEqual([
      undefined,
      "eleves",
    ]);
  });

  test.each<Record<string, string>>([
    { fr: "filles" },
    { fr: "dontologie" },
    { fr: "donté" },
    { fr: "Élèves dont filles" },
    { en: "dont filles" },
    { de: "dont filles" },
    { fr: "davon" },
    { fr: "parmi les élèves" },
  ])("%j says no such thing", (name) => {
    expect(wholes(pupils, named("f", name))).toEqual(["eleves", "f"]);
    expect(headlineReach(action([pupils, named("f", name)]))).toEqual({});
  });

  const part = named("f", { fr: "dont filles" });
  test("follows its whole directly, with other parts of it between them at most", () => {
    const boys = named("g", { fr: "dont garçons" }, 45);
    expect(wholes(pupils, part, boys)).toEqual(["eleves"]);
    expect(wholes(pupils, reach("x", 5, { subsetOf: "eleves" }), boys)).toEqual(["eleves"]);
    expect(wholes(pupils, part, reach("x", 5, { subsetOf: "f" }), boys)).toEqual(["eleves"]);
    expect(wholes(part, pupils)).toEqual(["f", "eleves"]);
    expect(wholes(pupils, indicator("s", { kind: "outcome" }), part)).toEqual(["eleves", "f"]);
    expect(wholes(pupils, reach("x", 5, { subsetOf: "s" }), part)).toEqual(["eleves", "f"]);
    expect(wholes(pupils, reach("parents", 60), part)).toEqual(["eleves", "parents"]);
  });

  test("counts as many as its whole, and no more", () => {
    expect(wholes(pupils, { ...part, value: 100 })).toEqual(["eleves"]);
    expect(wholes(pupils, { ...part, value: 100.5 })).toEqual(["eleves", "f"]);
    expect(wholes(reach("eleves"), part)).toEqual(["eleves"]);
    expect(wholes(pupils, reach("f", undefined, { name: part.name }))).toEqual(["eleves"]);
  });
});

test("a sum says of how many actions it knows the people, and nobody is not unknown", () => {
  const sum = (...all: Action[]) => sumOfReaches(all.map(headlineReach));
  const unknown = action([pupils, reach("parents", 20)]);
  expect(sum()).toEqual({ actions: 0, known: 0 });
  expect(sum(unknown)).toEqual({ actions: 1, known: 0 });
  expect(sum(action([], { peopleReached: 0 }), unknown)).toEqual({ actions: 2, known: 1, people: 0 });
  expect(sum(action([pupils, girls]), unknown, action([reach("x", 7)]))).toEqual({
    actions: 3,
    known: 2,
    people: 107,
  });
  expect(sum(...[0.1, 0.2].map((value) => action([reach("x", value)]))).people).toBe(0.3);
});
