import fc from "fast-check";
import { expect, test } from "vitest";
import { endAfter, monthsOfDuration } from "./period-length.js";

const two = (value: number) => String(value).padStart(2, "0");
const month = fc.record({
  year: fc.integer({ min: 1990, max: 2080 }),
  month: fc.integer({ min: 1, max: 12 }),
});

test("months from the first to the last are as many as the duration says", () => {
  fc.assert(
    fc.property(month, fc.integer({ min: 1, max: 240 }), ({ year, month }, months) => {
      const [endYear = 0, endMonth = 0] = (endAfter(`${year}-${two(month)}`, `${months} mois`) ?? "")
        .split("-")
        .map(Number);
      expect((endYear - year) * 12 + endMonth - month + 1).toBe(months);
    }),
  );
});

test("the day after the last is the first one, so many months later", () => {
  fc.assert(
    fc.property(
      month,
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 240 }),
      ({ year, month }, day, months) => {
        const end = endAfter(`${year}-${two(month)}-${two(day)}`, `${months} mois`) ?? "";
        const next = new Date(new Date(`${end}T00:00:00Z`).getTime() + 86_400_000);
        const expected = new Date(Date.UTC(year, month - 1 + months, day));
        expect(next.toISOString()).toBe(expected.toISOString());
      },
    ),
  );
});

test.each([
  ["2024-08-31", "6 mois", "2025-02-28"],
  ["2024-01-31", "1 mois", "2024-02-29"],
  ["2024-01-01", "un an", "2024-12-31"],
  ["2024-12", "un mois", "2024-12"],
  ["2024", "18 mois", undefined],
  ["2024-23", "18 mois", undefined],
  ["2024-05", "6 semaines", undefined],
  ["2024-05", "1,5 mois", undefined],
  [undefined, "18 mois", undefined],
  ["2024-05", undefined, undefined],
])("from %s, %s: %s", (start, duration, end) => expect(endAfter(start, duration)).toBe(end));

test.each([
  ["18 mois", 18],
  ["1,5 an", 18],
  ["deux trimestres", 6],
  ["3 semestres", 18],
  ["240 mois", 240],
  ["241 mois", undefined],
  ["0 mois", undefined],
  ["3 jours", undefined],
])("%s: %s", (printed, months) => expect(monthsOfDuration(printed)).toBe(months));
