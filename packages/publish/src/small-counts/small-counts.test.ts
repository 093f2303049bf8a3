import {
  type Action,
  recordClasses,
  resolvePath,
  SMALLEST_PUBLISHED_COUNT,
  toPointer,
  validate,
  visit,
} from "@openhpa/core";
import { arbitraryAction, deepFreeze, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constraints, constraintsOf } from "./constraints.js";
import { smallCountsOf } from "./small-counts.js";

const seeds = validSeeds();
const justice = seeds.find(({ name }) => name.startsWith("interventions-dans-le-milieu"))?.record as Action;
const pointersOf = (record: Action) => smallCountsOf(record).map(({ pointer }) => pointer);

type Indicator = NonNullable<NonNullable<Action["evaluation"]>["indicators"]>[number];
const withIndicator = (indicator: Indicator, rest: Partial<Action> = {}): Action => ({
  type: "Action",
  key: "essai",
  title: { fr: "Essai" },
  settings: ["prison"],
  ...rest,
  evaluation: { indicators: [indicator] },
});

describe("the seed about people in custody", () => {
  test("is about people under constraint, and has no small count as it is: its smallest group is 18 people, its single session no person", () => {
    expect(constraintsOf(justice).map(({ reason }) => reason.en)).toEqual([
      "people in custody or under judicial control",
      "prison, probation or youth-justice setting",
    ]);
    expect(smallCountsOf(justice)).toEqual([]);
  });

  test("is flagged at the very cell that becomes small, and for the people that the total then gives away", () => {
    const indicators = justice.evaluation?.indicators ?? [];
    const record = structuredClone(justice);
    const [reached] = record.evaluation?.indicators ?? [];
    const cell = reached?.breakdown?.[3];
    expect([indicators[0]?.kind, cell?.value]).toEqual(["reach", 18]);
    if (cell) cell.value = 10;
    const found = smallCountsOf(record);
    expect(found.map(({ pointer, value, kind }) => [pointer, value, kind])).toEqual([
      ["/evaluation/indicators/0/breakdown/3/value", 10, "value"],
      ["/evaluation/indicators/0/breakdown", 8, "difference"],
    ]);
    expect(found[0]?.message.fr).toContain(justice.key);
    expect(found[0]?.message.fr).toContain("/evaluation/indicators/0/breakdown/3/value vaut 10");
    expect(found[1]?.message.fr).toContain("laisse 8 personnes");
  });
});

describe("what is a small count", () => {
  const people = (value: number): Indicator => ({
    key: "n",
    name: { fr: "Personnes vues" },
    kind: "reach",
    value,
  });

  test("from 1 to the threshold, whole numbers only", () => {
    const small = Array.from({ length: 15 }, (_, value) => value).filter(
      (value) => smallCountsOf(withIndicator(people(value))).length > 0,
    );
    expect(small).toEqual(Array.from({ length: SMALLEST_PUBLISHED_COUNT - 1 }, (_, index) => index + 1));
    expect(pointersOf(withIndicator(people(2.5)))).toEqual([]);
  });

  test.each<[string, Indicator, boolean]>([
    ["people by kind", { key: "n", name: { fr: "Touchés" }, kind: "reach", value: 3 }, true],
    [
      "people by unit",
      { key: "n", name: { fr: "Arrêts" }, kind: "outcome", unit: "détenus", value: 3 },
      true,
    ],
    [
      "people by unit, whatever the kind",
      { key: "n", name: { fr: "Vus" }, kind: "output", unit: "Participantes", value: 3 },
      true,
    ],
    [
      "people by name",
      { key: "n", name: { fr: "Nombre de détenus sevrés" }, kind: "outcome", value: 3 },
      true,
    ],
    ["nothing said: it may be people", { key: "n", name: { fr: "Total" }, value: 3 }, true],
    [
      "sessions",
      { key: "n", name: { fr: "Séances" }, kind: "activity-volume", unit: "séances", value: 3 },
      false,
    ],
    ["sessions by unit", { key: "n", name: { fr: "Séances" }, unit: "séances", value: 3 }, false],
    ["a share", { key: "n", name: { fr: "Touchés" }, kind: "reach", unit: "%", value: 3 }, false],
  ])("%s", (_what, indicator, isFlagged) => {
    expect(pointersOf(withIndicator(indicator))).toEqual(isFlagged ? ["/evaluation/indicators/0/value"] : []);
  });

  test("a breakdown is compared with the reference total where there is one, else with the value", () => {
    const breakdown = [{ value: 95 }] as NonNullable<Indicator["breakdown"]>;
    const differences = (numbers: Pick<Indicator, "value" | "total">) =>
      smallCountsOf(withIndicator({ ...people(0), ...numbers, breakdown })).map(({ value }) => value);
    expect(differences({ value: 60, total: 100 })).toEqual([5]);
    expect(differences({ value: 100, total: 200 })).toEqual([]);
    expect(differences({ value: 98, total: undefined })).toEqual([3]);
  });

  test("people reached and sizes of audiences, those of parts and activities too", () => {
    const record: Action = {
      type: "Action",
      key: "essai",
      title: { fr: "Essai" },
      peopleReached: 9,
      audiences: [{ key: "a", situations: ["in-custody-or-under-justice"], size: 4 }],
      activities: [{ key: "b", audiences: [{ key: "c", size: 2 }] }],
      hasPart: [{ key: "d", title: { fr: "Axe" }, peopleReached: 1 }],
    };
    expect(validate(record).ok).toBe(true);
    expect(pointersOf(record).sort()).toEqual([
      "/activities/0/audiences/0/size",
      "/audiences/0/size",
      "/hasPart/0/peopleReached",
      "/peopleReached",
    ]);
    const { audiences: _constraint, ...free } = record;
    expect(smallCountsOf(free)).toEqual([]);
  });

  test("needs every condition of a constraint; narrower settings count", () => {
    const young = { audiences: [{ key: "a", lifeStages: ["adolescents"] }] } satisfies Partial<Action>;
    expect(pointersOf(withIndicator(people(3), { settings: ["youth-consultation"], ...young }))).toHaveLength(
      1,
    );
    expect(pointersOf(withIndicator(people(3), { settings: ["youth-consultation"] }))).toEqual([]);
    expect(pointersOf(withIndicator(people(3), { settings: ["school"], ...young }))).toEqual([]);
  });
});

test("every constraint names concepts that exist", () => {
  for (const { scheme, notations } of constraints.flatMap(({ all }) => all))
    for (const notation of notations) expect(scheme.concepts.has(notation), notation).toBe(true);
});

test("on generated records: every pointer leads to its small number, nothing is changed, and some are found", () => {
  let found = 0;
  fc.assert(
    fc.property(arbitraryAction({ canonical: true }), (given) => {
      const record = deepFreeze({ ...given, settings: ["prison"], peopleReached: 7 }) as Action;
      const counts = smallCountsOf(record);
      expect(counts.map(({ pointer }) => pointer)).toContain("/peopleReached");
      for (const { pointer, value, kind, message } of counts) {
        found += 1;
        expect(value > 0 && value < SMALLEST_PUBLISHED_COUNT).toBe(true);
        expect(message.fr).toContain(pointer);
        if (kind === "difference") continue;
        const holder = [...visit(recordClasses.Action, record)].find(
          ({ path }) =>
            pointer.startsWith(`${toPointer(path)}/`) &&
            pointer.slice(toPointer(path).length + 1).indexOf("/") < 0,
        );
        expect(holder?.value[pointer.slice(pointer.lastIndexOf("/") + 1)]).toBe(value);
      }
    }),
    { numRuns: 100 },
  );
  expect(found).toBeGreaterThanOrEqual(100);
  expect(resolvePath(recordClasses.Action, justice, "/peopleReached").value).toBe(128);
});
