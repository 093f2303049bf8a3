import { describe, expect, test } from "vitest";
import type { CellReader } from "./cell-reading.js";
import { readDay, readEdtf, readYear } from "./date-cell.js";
import { reading } from "./readers.fixture.js";

const shown = (reader: CellReader, text: string) => {
  const { value, certainty, notes } = reading(reader, text);
  return value === undefined ? undefined : [value, certainty, ...notes];
};

describe("a date of any precision", () => {
  test.each([
    ["2019", ["2019", "certain"]],
    ["2019-03", ["2019-03", "certain"]],
    ["2019-03-31", ["2019-03-31", "certain"]],
    ["31/12/2019", ["2019-12-31", "certain", "french-date"]],
    ["31/12/2019 10:30", ["2019-12-31", "certain", "french-date"]],
    ["31/12/2019T10:30:59", ["2019-12-31", "certain", "french-date"]],
    ["31/12/2019 à 10:30", undefined],
    ["31/12/2019 10:3", undefined],
    ["2019-03-31 00:00:00", ["2019-03-31", "certain", "french-date"]],
    ["mars 2019", ["2019-03", "certain", "french-date"]],
    ["début 2019", ["2019", "probable", "french-date"]],
    ["en 2019", ["2019", "certain", "french-date"]],
    ["déc-19", ["2019-12", "probable", "french-date"]],
    ["déc-2019", ["2019-12", "certain", "french-date"]],
    ["43830", ["2019-12-31", "probable", "date-serial"]],
    ["43830.75", ["2019-12-31", "probable", "date-serial"]],
    ["29221", ["1980-01-01", "probable", "date-serial"]],
    ["20181", undefined],
    ["2018-09-01T00:00:00Z", ["2018-09-01", "certain", "french-date"]],
    ["2018-09-01T10:30:00+02:00", ["2018-09-01", "certain", "french-date"]],
    ["2018-08-31T22:00:00.000Z", ["2018-09-01", "probable", "french-date"]],
    ["2018-02-30T00:00:00Z", undefined],
    ["depuis 2018", ["2018", "probable", "french-date"]],
    ["mardi 3 septembre 2018", ["2018-09-03", "probable", "french-date"]],
    ["lundi 3 septembre 2018", ["2018-09-03", "certain", "french-date"]],
    ["19999", undefined],
    ["79999", ["2119-01-10", "probable", "date-serial"]],
    ["80000", undefined],
    ["4383", ["4383", "certain"]],
    ["438300", undefined],
    ["plus tard", undefined],
    [`2019${" ".repeat(76)}`, ["2019", "certain", "french-date"]],
    [`2019${" ".repeat(77)}`, undefined],
  ])("%s", (text, expected) => expect(shown(readEdtf, text)).toEqual(expected));
});

describe("a day", () => {
  test.each([
    ["31/12/2019", ["2019-12-31", "certain", "french-date"]],
    ["2019-12-31", ["2019-12-31", "certain"]],
    ["2019-12", undefined],
    ["2019", undefined],
    ["2019-12-31/2020-01-01", undefined],
    ["demain", undefined],
  ])("%s", (text, expected) => expect(shown(readDay, text)).toEqual(expected));
});

describe("a year", () => {
  test("has four digits", () => {
    expect(shown(readYear, "2019")).toEqual(["2019", "certain"]);
    for (const text of ["201", "20190", "en 2019", "mars 2019"])
      expect(shown(readYear, text)).toBeUndefined();
  });

  test("that is part of a date is suggested", () => {
    expect(reading(readYear, "mars 2019").unknown[0]?.suggestions).toEqual(["2019"]);
    expect(reading(readYear, "bientôt").unknown[0]?.suggestions).toBeUndefined();
  });
});
