import fc from "fast-check";
import { expect, test } from "vitest";
import type { ActionFacts } from "../action-facts.js";
import { type Attack, attackOn, rangeOf, revealedByCombination } from "./attack.fixture.js";
import type { Cell } from "./cell.js";
import { createCube } from "./count-cells.js";

const some = (codes: readonly string[]) => fc.subarray([...codes], { maxLength: 2 });

/** Editions that share years, territories, themes and audiences in many ways; of each group of territories one level follows from the other. */
const edition = fc
  .record({
    year: fc.option(fc.constantFrom("2020", "2021", "2022"), { nil: undefined }),
    departements: some(["44", "49", "75"]),
    themes: some(["tobacco", "alcohol", "nutrition"]),
    audiences: some(["life-stage/children", "role/professional"]),
    categories: some(["A1", "B1"]),
    people: fc.option(fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 11, max: 400 })), {
      nil: undefined,
      freq: 8,
    }),
  })
  .map(({ departements, ...facts }): Omit<ActionFacts, "action"> => {
    const regions = departements.map((code) => (code === "75" ? "region:11" : "region:52"));
    return {
      ...facts,
      preceding: [],
      territories: {
        country: departements.length > 0 ? ["country:FR"] : [],
        region: [...new Set(regions)],
        canton: [],
        departement: departements.map((code) => `departement:${code}`),
        commune: [],
      },
    };
  });

const base = fc
  .array(edition, { minLength: 1, maxLength: 40 })
  .map((all) => all.map((facts, index): ActionFacts => ({ ...facts, action: `https://e.fr/${index}` })));

function cubeOf(editions: readonly ActionFacts[]): readonly Cell[] {
  const cube = createCube();
  for (const facts of editions) cube.add(facts, facts.action);
  return cube.cells();
}

const isSmall = (people: number) => people > 0 && people < 11;

/** The cells that must not be known, as the rule says it: few people, or few beside the largest edition. */
function sensitiveCells({ people, members }: Attack): readonly number[] {
  return members.flatMap((places, cell) => {
    const values = places.map((place) => people[place] as number).sort((a, b) => b - a);
    const all = values.reduce((total, value) => total + value, 0);
    return isSmall(all) || (values.length > 1 && isSmall(all - (values[0] as number))) ? [cell] : [];
  });
}

const withStatus = (cells: readonly Cell[], status: string) =>
  cells.flatMap(({ peopleStatus }, place) => (peopleStatus === status ? [place] : []));

const countOf = ({ people, members }: Attack, cell: number) =>
  (members[cell] as readonly number[]).reduce((total, place) => total + (people[place] as number), 0);

test("no combination of published cells gives one that is kept back, and no sensitive cell is published", () => {
  fc.assert(
    fc.property(base, (editions) => {
      const attack = attackOn(editions, cubeOf(editions));
      const suppressed = withStatus(attack.cells, "suppressed");
      expect(revealedByCombination(attack, suppressed)).toEqual([]);
      for (const cell of sensitiveCells(attack))
        expect(attack.cells[cell]?.peopleStatus).not.toBe("published");
    }),
    { numRuns: 150 },
  );
});

test("a cell that is kept back could be another one; a sensitive one could count 11 people more, also for who knows any one edition", () => {
  fc.assert(
    fc.property(base, fc.nat(), (editions, chosen) => {
      const attack = attackOn(editions, cubeOf(editions));
      const sensitive = new Set(sensitiveCells(attack));
      for (const cell of withStatus(attack.cells, "suppressed")) {
        const [least, most] = rangeOf(attack, cell);
        expect(most - least).toBeGreaterThanOrEqual(11 - 1e-6);
        if (!sensitive.has(cell)) continue;
        expect(most).toBeGreaterThanOrEqual(countOf(attack, cell) + 11 - 1e-6);
        const members = attack.members[cell] as readonly number[];
        const others = attack.people
          .map((_, place) => place)
          .filter((place) => members.length > 1 || place !== members[0]);
        if (others.length === 0) continue;
        const told = others[chosen % others.length] as number;
        const [, mostForInsider] = rangeOf(attack, cell, [told]);
        expect(mostForInsider).toBeGreaterThanOrEqual(countOf(attack, cell) + 11 - 1e-6);
      }
    }),
    { numRuns: 12 },
  );
});

test("keeping back the sensitive cells alone does not do: the attack finds them", () => {
  const facts = (index: number, year: string, people: number): ActionFacts => ({
    ...{
      action: `https://e.fr/${index}`,
      preceding: [],
      year,
      people,
      themes: ["tobacco"],
      audiences: [],
      categories: [],
    },
    territories: { country: [], region: [], canton: [], departement: [], commune: [] },
  });
  const editions = [facts(1, "2020", 5), facts(2, "2021", 200), facts(3, "2022", 300), facts(4, "2022", 80)];
  const cells = cubeOf(editions);
  const sensitive = new Set(sensitiveCells(attackOn(editions, cells)));
  const naive = cells.map((cell, place): Cell => {
    const people = countOf(attackOn(editions, cells), place);
    return sensitive.has(place)
      ? { ...cell, people: undefined, peopleStatus: "suppressed" }
      : { ...cell, people, peopleStatus: "published" };
  });
  const attack = attackOn(editions, naive);
  const suppressed = withStatus(naive, "suppressed");
  expect(suppressed.length).toBeGreaterThan(0);
  expect(revealedByCombination(attack, suppressed)).toEqual(suppressed);
  expect(rangeOf(attack, suppressed[0] as number)).toEqual([5, 5]);
});
