import { expect, test } from "vitest";
import type { ActionFacts } from "../action-facts.js";
import type { Cell } from "./cell.js";
import { createCube } from "./count-cells.js";

const nowhere = { country: [], region: [], canton: [], departement: [], commune: [] };

function edition(action: string, facts: Partial<ActionFacts> = {}): ActionFacts {
  const none = { preceding: [], themes: [], audiences: [], categories: [], territories: nowhere };
  return { action, ...none, ...facts };
}

function cubeOf(editions: readonly (readonly [ActionFacts, string?])[]): readonly Cell[] {
  const cube = createCube();
  for (const [facts, first = facts.action] of editions) cube.add(facts, first);
  return cube.cells();
}

const codes = (cell: Cell) => cell.dimensions.map((dimension) => cell[dimension]).join(" ") || "total";
const found = (cells: readonly Cell[], name: string) => cells.find((cell) => codes(cell) === name);

test("an action counts once in each cell, and a total is a row of its own", () => {
  const both = edition("a", { year: "2020", themes: ["alcohol", "tobacco"], people: 100 });
  const cells = cubeOf([[both], [edition("b", { year: "2020", themes: ["tobacco"], people: 50 })]]);
  expect(found(cells, "total")).toMatchObject({ actions: 2, people: 150 });
  expect(found(cells, "tobacco")).toMatchObject({ actions: 2, people: 150 });
  expect(found(cells, "alcohol")).toMatchObject({ actions: 1, people: 100 });
  expect(found(cells, "2020 tobacco")).toMatchObject({ actions: 2, people: 150 });
});

test("editions of one action are one action, and each says how many people it reached", () => {
  const cells = cubeOf([
    [edition("a", { year: "2020", people: 100 })],
    [edition("b", { year: "2021", people: 30 }), "a"],
    [edition("c", { year: "2021" }), "a"],
  ]);
  expect(found(cells, "total")).toMatchObject({ actions: 1, editions: 3, known: 2, people: 130 });
  expect(found(cells, "2021")).toMatchObject({ actions: 1, editions: 2, known: 1, people: 30 });
});

test("what nobody says is unknown and not 0, and 0 is published", () => {
  const cells = cubeOf([[edition("a", { year: "2020" })], [edition("b", { year: "2021", people: 0 })]]);
  expect(found(cells, "2020")).toMatchObject({ known: 0, peopleStatus: "unknown" });
  expect(found(cells, "2020")).not.toHaveProperty("people");
  expect(found(cells, "2021")).toMatchObject({ known: 1, peopleStatus: "published", people: 0 });
});

test("who says nothing in a dimension has a row of its own, at each level of territory", () => {
  const cells = cubeOf([
    [edition("a", { territories: { ...nowhere, country: ["country:FR"], region: ["region:52"] } })],
  ]);
  const territories = cells.filter(({ dimensions }) => dimensions.join() === "territory");
  expect(territories.map(({ level, territory }) => [level, territory])).toEqual([
    ["country", "country:FR"],
    ["region", "region:52"],
    ["canton", "unstated"],
    ["departement", "unstated"],
  ]);
});

test.each([
  [10, "suppressed"],
  [11, "published"],
])("%i people of one edition are %s", (people, status) => {
  const cells = cubeOf([[edition("a", { year: "2020", people })], [edition("b", { people: 500 })]]);
  expect(found(cells, "2020")?.peopleStatus).toBe(status);
});

test.each([
  [10, "suppressed"],
  [11, "published"],
])("%i people beside those of the largest edition are %s", (people, status) => {
  const cells = cubeOf([
    [edition("a", { year: "2020", people: 400 })],
    [edition("b", { year: "2020", people })],
    ...["c", "d", "e"].map((name) => [edition(name, { year: "2021", people: 600 })] as const),
  ]);
  expect(found(cells, "2020")?.peopleStatus).toBe(status);
});

test("decimals are added exactly, in any order", () => {
  const numbers = [0.1, 0.2, 40.3, 70.4];
  const sums = [numbers, [...numbers].reverse()].map((list) => {
    const cells = cubeOf(list.map((people, index) => [edition(`a${index}`, { people })] as const));
    return found(cells, "total")?.people;
  });
  expect(sums).toEqual([111, 111]);
});

/** Editions of 30 years, each with a theme of its own: to hide the one that reached few people costs the totals of themes. */
function manyEditions(count: number): readonly Cell[] {
  return cubeOf(
    Array.from({ length: count }, (_, index) => {
      const year = String(1990 + (index % 30));
      const people = index === 7 ? 4 : 20 + ((index * 37) % 400);
      return [
        edition(`a${String(index).padStart(4, "0")}`, { year, themes: [`t${index}`], people }),
      ] as const;
    }),
  );
}

const tablesOf = (cells: readonly Cell[], status: string) =>
  new Set(
    cells.filter(({ peopleStatus }) => peopleStatus === status).map(({ dimensions }) => dimensions.length),
  );

test("from 500 editions on, a table that costs too many totals is not counted; below, every table is", () => {
  expect(tablesOf(manyEditions(499), "not-counted")).toEqual(new Set());
  const large = manyEditions(500);
  expect(tablesOf(large, "published").has(1)).toBe(true);
  expect(found(large, "total")?.peopleStatus).toBe("published");
});
