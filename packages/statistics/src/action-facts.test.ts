import type { Action } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { expect, test } from "vitest";
import { actionFacts } from "./action-facts.js";

const options = { base: "https://exemple.fr/base", territories: await loadTerritories() };
const facts = (fields: Partial<Action>) =>
  actionFacts({ type: "Action", key: "essai", title: { fr: "Essai" }, ...fields }, options);

test("an empty record counts, and nothing else is known of it", () => {
  expect(facts({})).toEqual({
    action: "https://exemple.fr/base/action/essai",
    preceding: [],
    year: undefined,
    territories: { country: [], region: [], canton: [], departement: [], commune: [] },
    themes: [],
    audiences: [],
    categories: [],
    people: undefined,
    evaluation: undefined,
  });
});

test.each<readonly [Partial<Action>, string | undefined]>([
  [{ edition: "2019", period: { start: "2021" } }, "2019"],
  [{ period: { start: "2021-05~" } }, "2021"],
  [{ period: { start: "201X" } }, undefined],
  [{ period: { end: "2021" } }, undefined],
])("the year of %j is %s", (fields, year) => {
  expect(facts(fields).year).toBe(year);
});

test("a commune counts at every level above it, and a region in no département", () => {
  expect(facts({ coverage: { territories: ["commune:44109", "region:53"] } }).territories).toEqual({
    country: ["country:FR"],
    region: ["region:52", "region:53"],
    canton: [],
    departement: ["departement:44"],
    commune: ["commune:44109"],
  });
  expect(facts({ coverage: { territories: ["commune-ch:5586", "canton:VD"] } }).territories).toEqual({
    country: ["country:CH"],
    region: [],
    canton: ["canton:VD"],
    departement: [],
    commune: ["commune-ch:5586"],
  });
});

test("a code that nobody knows counts nowhere, a country everywhere", () => {
  const { territories } = facts({ coverage: { territories: ["commune:44999", "country:BE"] } });
  expect(territories.country).toEqual(["country:BE"]);
  expect(territories.departement).toEqual([]);
});

test("audiences of the action, its activities and its parts count once", () => {
  const children = { key: "a", lifeStages: ["children"] } as const;
  const { audiences } = facts({
    audiences: [{ ...children, situations: ["precarious"] }],
    activities: [{ key: "b", audiences: [{ key: "c", roles: ["professional"] }] }],
    hasPart: [{ key: "d", title: { fr: "D" }, audiences: [children] }],
  } as unknown as Partial<Action>);
  expect(audiences).toEqual(["life-stage/children", "situation/precarious", "audience-role/professional"]);
});

test("a subcategory counts in its category, once", () => {
  const outcome = (key: string, category: string) => ({ key, category, stage: "planned" });
  const outcomes = [outcome("a", "smoc:B1-1"), outcome("b", "smoc:B1"), outcome("c", "smoc:D")];
  expect(facts({ outcomes } as Partial<Action>).categories).toEqual(["B1", "D"]);
});

test("people are the headline reach: unknown where two counts stand side by side", () => {
  const reach = (key: string, value: number) => ({ key, name: { fr: key }, kind: "reach", value }) as const;
  expect(facts({ peopleReached: 0 }).people).toBe(0);
  expect(facts({ evaluation: { indicators: [reach("a", 12)] } }).people).toBe(12);
  expect(facts({ evaluation: { indicators: [reach("a", 12), reach("b", 13)] } }).people).toBeUndefined();
  expect(facts({ evaluation: { status: "planned" } }).evaluation).toBe("planned");
});

test("editions before are named by key or by address", () => {
  const named = [
    { key: "a", record: "essai-2018" },
    { key: "b" },
    { key: "c", record: "https://autre.fr/x" },
  ];
  expect(facts({ precededBy: named }).preceding).toEqual([
    "https://exemple.fr/base/action/essai-2018",
    "https://autre.fr/x",
  ]);
});
