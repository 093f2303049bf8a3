import { compareCodePoints } from "@openhpa/core";
import fc, { type Arbitrary } from "fast-check";

const two = (value: number) => String(value).padStart(2, "0");

/** A four-digit year, mostly of our time. */
export const year: Arbitrary<string> = fc
  .oneof(fc.integer({ min: 1990, max: 2035 }), fc.integer({ min: 0, max: 9999 }))
  .map((value) => String(value).padStart(4, "0"));

/** A calendar day that exists, by the calendar of the platform and not by the pattern under test. */
export const day: Arbitrary<string> = fc
  .tuple(year, fc.integer({ min: 0, max: 365 }))
  .map(([start, days]) => {
    const date = new Date(`${start}-01-01T00:00:00Z`);
    date.setUTCDate(date.getUTCDate() + days);
    return date;
  })
  .filter((date) => date.getUTCFullYear() <= 9999)
  .map((date) => date.toISOString().slice(0, 10));

const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([start, value]) => `${start}-${two(value)}`);
const season = fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([start, value]) => `${start}-${value}`);
const unspecified = fc.oneof(
  year.map((value) => `${value.slice(0, 3)}X`),
  year.map((value) => `${value.slice(0, 2)}XX`),
);
const qualified = fc
  .tuple(fc.oneof(year, month, day, season, unspecified), fc.constantFrom("", "", "~", "?", "%"))
  .map(([point, mark]) => point + mark);

/** One point in time of EDTF level 1: year, month, day, season, unspecified digits, with or without a qualifier. */
export const edtfPoint: Arbitrary<string> = qualified;

/** An EDTF date of every shape that the model takes, intervals and open ends among them. */
export const edtf: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: edtfPoint },
  { weight: 1, arbitrary: edtfPoint.map((start) => `${start}/..`) },
  { weight: 1, arbitrary: edtfPoint.map((end) => `../${end}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(day, day).map((days) => days.sort(compareCodePoints).join("/")),
  },
);
