import { describe, expect, test } from "vitest";
import { impossibleDates, isPossibleDate } from "./impossible-dates.js";

const names = (record: Record<string, unknown>, days = {}) =>
  impossibleDates(record, days).map(({ path, names, candidates }) => [path, names, candidates]);
const period = (start: string, end?: string) => ({ period: { start, ...(end ? { end } : {}) } });

describe("a year without anything that says when the document is from", () => {
  test.each(["1950", "2049", "1950-01", "2049-12-31"])("%s may be true", (start) => {
    expect(names(period(start))).toEqual([]);
  });
  test.each(["1949", "2050", "1949-12-31", "2050-01-01", "204X/2050"])("%s may not", (start) => {
    expect(names(period(start)).map(([path, name]) => [path, name])).toEqual([["/period", ["start"]]]);
  });
});

describe("a year of a document of 2019", () => {
  const of = (start: string) => names({ edition: "2019", ...period(start) });
  test.each(["1969", "2034", "2019-03", "2034-12-31"])("%s may be true", (start) => {
    expect(of(start)).toEqual([]);
  });
  test.each(["1968", "2035", "2035-01-01"])("%s may not", (start) => {
    expect(of(start).map(([path, name]) => [path, name])).toEqual([["/period", ["start"]]]);
  });
  test("with its digits the other way round is a candidate where it is possible", () => {
    expect(of("2091")).toEqual([["/period", ["start"], ["2019"]]]);
    expect(of("2091-03-04")).toEqual([["/period", ["start"], ["2019-03-04"]]]);
    expect(of("2088")).toEqual([["/period", ["start"], []]]);
  });
});

describe("what says when a document is from", () => {
  test("is its edition or its own day, else the days on which it was read and recorded", () => {
    expect(isPossibleDate("2035", {})).toBe(true);
    expect(isPossibleDate("2035", {}, "2019")).toBe(false);
    expect(isPossibleDate("2035", { issued: "2019-04-01" })).toBe(false);
    expect(isPossibleDate("2035", { retrieved: "2026-11-30" }, "2019")).toBe(false);
    expect(isPossibleDate("2035", { retrieved: "2026-11-30" })).toBe(true);
    expect(isPossibleDate("2042", { retrieved: "2026-11-30" })).toBe(false);
    expect(isPossibleDate("2042", { created: "2026-11-30" })).toBe(false);
    expect(isPossibleDate("2042", {}, "2091")).toBe(true);
  });

  test("is for an edition everything but itself", () => {
    expect(names({ edition: "2045" })).toEqual([]);
    expect(names({ edition: "2091" })).toEqual([["", ["edition"], ["2019"]]]);
    expect(names({ edition: "2045" }, { retrieved: "2026-11-30" })).toEqual([["", ["edition"], []]]);
  });
});

describe("an end before its start", () => {
  test("makes both untrue, with both as candidates", () => {
    expect(names(period("2021", "2019"))).toEqual([["/period", ["start", "end"], ["2021", "2019"]]]);
    expect(names(period("2019-05-03", "2019-05-02"))).toHaveLength(1);
    const agreement = { effectiveFrom: "2020", effectiveTo: "2019-12" };
    expect(names({ agreement })).toEqual([
      ["/agreement", ["effectiveFrom", "effectiveTo"], ["2020", "2019-12"]],
    ]);
  });

  test.each([
    ["2019", "2019"],
    ["2019-05", "2019"],
    ["2019-22", "2019-06"],
    ["2019-05-03", "2019-05"],
    ["2019/..", "2020"],
    ["../2020", "2019"],
  ])("is not %s to %s", (start, end) => expect(names(period(start, end))).toEqual([]));

  test("is not asked of a date that is itself impossible", () => {
    expect(names(period("2091", "2019"))).toEqual([["/period", ["start"], ["2019"]]]);
  });
});

test("dates inside lists are named by the keys of their objects", () => {
  const steps = [{ key: "bilan", period: { start: "2091" } }];
  const precededBy = [{ key: "edition-2091", edition: "2091" }];
  expect(names({ edition: "2019", steps, precededBy, funders: [{ key: "ars", year: "1919" }] })).toEqual([
    ["/precededBy/edition-2091", ["edition"], ["2019"]],
    ["/steps/bilan/period", ["start"], ["2019"]],
    ["/funders/ars", ["year"], ["1991"]],
  ]);
});

test("the year of foundation of an organisation is none of an action", () => {
  expect(names({ carrier: { key: "a", name: "A", founded: "1901" } })).toEqual([]);
});
