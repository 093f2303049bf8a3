import { expect, test } from "vitest";
import { encodeNumbers, readNumbers } from "../../search/part/columns.js";
import { NEWEST_OF_PART } from "../../search/published.js";
import type { Matches, Records } from "./matching.js";
import { createOrdering } from "./ordering.js";
import type { Part } from "./part.js";
import { createNumbering } from "./ranking.js";

/** Parts with the years given, of which it is noted what is loaded. */
function partsOf(years: readonly (readonly number[])[], loaded: string[]): Records {
  const parts = years.map((own) => {
    const newest = own.map((year, record) => ({ record, year }));
    newest.sort((a, b) => b.year - a.year || a.record - b.record);
    return {
      records: own.length,
      async years() {
        loaded.push("years");
        return own;
      },
      async newest() {
        loaded.push("newest");
        return newest.slice(0, NEWEST_OF_PART);
      },
    } as unknown as Part;
  });
  return { parts, numbering: createNumbering(years.map(({ length }) => length)) };
}

const years = [2, 3, 5].map((seed) =>
  Array.from({ length: 90 * seed }, (_, at) => 2000 + ((at * seed) % 24)),
);
const all = Array.from({ length: 900 }, (_, at) => at);
const nothing: Matches = { words: [], optional: new Set(), filters: [] };

test("the first of the newest records of a base are those of the whole order, and need no year of the others", async () => {
  const loaded: string[] = [];
  const ordering = createOrdering(partsOf(years, loaded), {
    order: "newest",
    numbers: all,
    matches: nothing,
  });
  const first = await ordering.some(0, 20);
  const second = await ordering.some(20, NEWEST_OF_PART);
  expect(loaded).toEqual(["newest", "newest", "newest"]);
  const whole = await ordering.all();
  expect([...first, ...second]).toEqual(whole.slice(0, NEWEST_OF_PART));
  expect(await ordering.some(NEWEST_OF_PART - 1, NEWEST_OF_PART + 9)).toEqual(
    whole.slice(NEWEST_OF_PART - 1, NEWEST_OF_PART + 9),
  );
});

test("the newest of some records are put in order by all years", async () => {
  const loaded: string[] = [];
  const numbers = all.filter((number) => number % 2 === 0);
  const ordering = createOrdering(partsOf(years, loaded), { order: "newest", numbers, matches: nothing });
  const found = await ordering.some(0, 20);
  expect(loaded).toEqual(["years", "years", "years"]);
  const yearOf = (number: number) => years.flat()[number] as number;
  expect(found.map(yearOf)).toEqual(
    numbers
      .map(yearOf)
      .sort((a, b) => b - a)
      .slice(0, 20),
  );
});

test("numbers come back from their bytes", () => {
  const numbers = [0, 1, 127, 128, 2024, 100_000];
  expect(readNumbers(encodeNumbers(numbers))).toEqual(numbers);
});
