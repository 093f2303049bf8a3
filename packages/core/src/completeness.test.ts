import { validSeeds } from "@openhpa/testkit";
import { expect, test } from "vitest";
import { levels } from "./levels.js";
import { modelClasses } from "./model.js";
import { validate } from "./validate.js";

const identity = { type: "Action", key: "a", title: { fr: "A" } };
const recorded = { ...identity, sources: [{ key: "s", title: { fr: "Document" } }] };
const publishable = {
  ...recorded,
  themes: ["nutrition"],
  carrier: { key: "c", name: "C" },
  period: { start: "2019" },
  rights: { licence: "lov2" },
};
const complete = {
  ...publishable,
  objectives: [{ key: "o", text: { fr: "O" } }],
  actionTypes: ["training"],
  activities: [{ key: "act", title: { fr: "A" } }],
  audiences: [{ key: "p", asPrinted: "Jeunes" }],
  settings: ["school"],
  outcomes: [{ key: "x", category: "smoc:A1", stage: "planned" }],
};
const evaluated = { ...complete, evaluation: { qualitativeResults: [{ key: "q", text: { fr: "Q" } }] } };

const reached = (record: object) => {
  const { level, next, issues } = validate(record);
  expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  return [level, next.map((paths) => paths.join(" or "))];
};

test("each level asks for the fields of the next", () => {
  expect(reached(identity)).toEqual([null, ["/sources"]]);
  expect(reached(recorded)).toEqual(["recorded", ["/themes", "/carrier", "/coverage or /period", "/rights"]]);
  const [level, next] = reached(publishable);
  expect(level).toBe("publishable");
  expect(new Set(next)).toEqual(
    new Set(["/objectives", "/actionTypes", "/activities", "/audiences", "/settings", "/outcomes"]),
  );
  expect(reached(complete)).toEqual([
    "complete",
    ["/evaluation/indicators or /evaluation/qualitativeResults"],
  ]);
  expect(reached(evaluated)).toEqual(["evaluated", []]);
});

test("a territory answers for a period and a period for a territory", () => {
  const { period, ...timeless } = publishable;
  expect(reached({ ...timeless, coverage: { territories: ["departement:44"] } })[0]).toBe("publishable");
  expect(reached(timeless)).toEqual(["recorded", ["/coverage or /period"]]);
  expect(period).toBeDefined();
});

test("a higher level does not make up for a lower one", () => {
  const { rights, ...unlicensed } = evaluated;
  expect(rights).toBeDefined();
  expect(reached(unlicensed)).toEqual(["recorded", ["/rights"]]);
});

test("a field that is declared not applicable counts as answered, one that is unknown does not", () => {
  const { outcomes, ...unclassified } = complete;
  const because = (reason: string) => ({ ...unclassified, missing: [{ path: "/outcomes", reason }] });
  expect(outcomes).toBeDefined();
  expect(reached(because("not-applicable"))[0]).toBe("complete");
  expect(reached(because("not-asked"))).toEqual(["publishable", ["/outcomes"]]);
});

test("a record with an error has no level, but still says what to fill", () => {
  const { level, next, ok } = validate({ ...publishable, edition: 2019 });
  expect([ok, level]).toEqual([false, null]);
  expect(next.length).toBeGreaterThan(0);
});

test("a registry has levels of its own", () => {
  const registry = { type: "Registry", key: "r", title: { fr: "R" } };
  expect(validate({ ...registry, sources: recorded.sources }).next.flat()).toContain("/operator");
});

test("every level asks for something", () => {
  const asked = new Set(modelClasses.flatMap(({ fields }) => fields.map(({ asks }) => asks?.level)));
  for (const level of levels) expect(asked).toContain(level);
});

test.each(validSeeds())("$name is recorded at least", ({ record }) => {
  expect(levels).toContain(validate(record).level);
});
