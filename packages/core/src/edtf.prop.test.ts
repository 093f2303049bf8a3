import { edtf, edtfPoint } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { edtfBounds, edtfPattern } from "./edtf.js";

const isEdtf = (value: string) => new RegExp(edtfPattern, "u").test(value);

/** True for a day that the calendar of the platform has. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value;
}

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-02", "2019-02-01", "2019-02-28"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["0000-02", "0000-02-01", "0000-02-29"],
  ["0099-02", "0099-02-01", "0099-02-28"],
  ["2019-05-03", "2019-05-03", "2019-05-03"],
  ["2020~", "2020-01-01", "2020-12-31"],
  ["2019-05?", "2019-05-01", "2019-05-31"],
  ["2019-05-03%", "2019-05-03", "2019-05-03"],
  ["2020-21", "2020-03-01", "2020-06-30"],
  ["2020-22", "2020-06-01", "2020-09-30"],
  ["2020-23", "2020-09-01", "2020-12-31"],
  ["2019-24", "2019-12-01", "2020-03-31"],
  ["9999-24", "9999-12-01", "9999-12-31"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["20XX", "2000-01-01", "2099-12-31"],
  ["2020-11/2021-01", "2020-11-01", "2021-01-31"],
  ["2019/..", "2019-01-01", null],
  ["../2019", null, "2019-12-31"],
  ["201X/2019-24", "2010-01-01", "2020-03-31"],
])("%s is from %s to %s", (value, earliest, latest) => {
  expect(isEdtf(value)).toBe(true);
  expect(edtfBounds(value)).toEqual({ earliest, latest });
});

test.each([
  "",
  "19",
  "2019-13",
  "2019-00",
  "2019-02-29",
  "1900-02-29",
  "2019-04-31",
  "2019-2-3",
  "2019-20",
  "2019-25",
  "2019/",
  "/2019",
  "..",
  "../..",
  "2019/2020/2021",
  "2XXX",
  "20X9",
  "201X-05",
  "2019~?",
  "~2019",
  "2019-05-03T10:00",
  " 2019",
  "2019\n",
  "mars 2019",
])("%j is not a date of the model", (value) => {
  expect(isEdtf(value)).toBe(false);
});

test("every shape is taken, and its bounds are days that exist, in order", () => {
  fc.assert(
    fc.property(edtf, (value) => {
      expect(isEdtf(value)).toBe(true);
      const { earliest, latest } = edtfBounds(value);
      for (const bound of [earliest, latest]) if (bound !== null) expect(isDay(bound), bound).toBe(true);
      const isInterval = value.includes("/") && !value.includes("..");
      if (!isInterval && earliest && latest) expect(earliest <= latest).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("a day lies within the bounds of its own year, month and decade", () => {
  const days = fc
    .date({
      min: new Date("0001-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      for (const wider of [
        day,
        day.slice(0, 7),
        day.slice(0, 4),
        `${day.slice(0, 3)}X`,
        `${day.slice(0, 2)}XX`,
      ]) {
        const { earliest, latest } = edtfBounds(wider);
        expect(earliest !== null && earliest <= day && latest !== null && day <= latest, wider).toBe(true);
      }
    }),
  );
});

test("what has one character too many or another one is refused, or is again a date", () => {
  const changed = fc.tuple(edtfPoint, fc.nat(), fc.string({ maxLength: 2 })).map(([value, at, text]) => {
    const place = at % (value.length + 1);
    return value.slice(0, place) + text + value.slice(place + 1);
  });
  fc.assert(
    fc.property(changed, (value) => {
      fc.pre(isEdtf(value));
      for (const bound of Object.values(edtfBounds(value))) if (bound) expect(isDay(bound), value).toBe(true);
    }),
    { numRuns: 500 },
  );
});
