import fc from "fast-check";
import { expect, test } from "vitest";
import { isCalendarDay, lastDayOf } from "./calendar.js";

const two = (part: number) => String(part).padStart(2, "0");
const date = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
const year = fc.integer({ min: 0, max: 9999 });

/** Whether the language's own calendar keeps the three numbers as they are. */
function isKept(y: number, m: number, d: number): boolean {
  const kept = new Date(0);
  kept.setUTCFullYear(y, m - 1, d);
  return [kept.getUTCFullYear(), kept.getUTCMonth() + 1, kept.getUTCDate()].join() === [y, m, d].join();
}

test("the days are those of the calendar of the language", () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
      expect(isCalendarDay(date(y, m, d))).toBe(isKept(y, m, d));
    }),
    { numRuns: 5000 },
  );
});

test("the last day of a month is a day, the one after it is not", () => {
  fc.assert(
    fc.property(year, fc.integer({ min: 1, max: 12 }), (y, m) => {
      const last = Number(lastDayOf(y, m));
      expect(isCalendarDay(date(y, m, last))).toBe(true);
      expect(isCalendarDay(date(y, m, last + 1))).toBe(false);
    }),
  );
});

test.each([
  ["1900-02-29", false],
  ["2000-02-29", true],
  ["2023-02-29", false],
  ["2024-02-29", true],
  ["2024-2-29", false],
  ["2024-02-29T00:00:00Z", false],
  ["2024-02", false],
])("%s is a day: %s", (text, isDay) => {
  expect(isCalendarDay(text)).toBe(isDay);
});
