import type { HpaRecord } from "@openhpa/core";
import { expect, test } from "vitest";
import { tally } from "./tally.js";
import { actionYears, yearSubjects } from "./year-subjects.js";

const action = (fields: object) => ({ type: "Action", key: "a", title: { fr: "A" }, ...fields }) as HpaRecord;
const years = (start?: string, end?: string) => actionYears(action({ period: { start, end } })).join(" ");

test.each([
  [undefined, undefined, ""],
  ["2019", undefined, "2019"],
  ["2019-12-31", "2020-01-01", "2019 2020"],
  ["2020-24", undefined, "2020 2021"],
  [undefined, "2020", "2020"],
  ["2019", "2019", "2019"],
  ["2020", "2019", "2020"],
  ["2019/2021", undefined, "2019 2020 2021"],
  ["2019/..", undefined, "2019"],
  ["2019/..", "2020", "2019 2020"],
  ["0999", "1000", "0999 1000"],
])("from %s to %s: %s", (start, end, expected) => {
  expect(years(start, end)).toBe(expected);
});

test("thirty years more are still gathered, one more is only its first", () => {
  expect(years("1970", "2000").split(" ")).toHaveLength(31);
  expect(years("1970", "2001")).toBe("1970");
});

test("an edition takes the place of the period; a registry has no year", () => {
  expect(actionYears(action({ edition: "2017", period: { start: "2019" } }))).toEqual(["2017"]);
  expect(actionYears({ ...action({ period: { start: "2019" } }), type: "Registry" } as HpaRecord)).toEqual(
    [],
  );
  expect([...yearSubjects(action({ edition: "2017" }))]).toEqual([
    { path: "year/2017", label: "2017", roles: ["period"] },
  ]);
});

test("a tally counts no more different names than it may, and those it knows for ever", () => {
  const names = tally(2);
  for (const name of ["b", "É", "x", "É", "x", "b", "É"]) names.add(name);
  expect(names.mostFrequent()).toEqual([
    ["É", 3],
    ["b", 2],
  ]);
  expect(names.names()).toEqual(["b", "É"]);
  expect(names.firstAdded()).toEqual(["b", "É"]);
});

test("a tally puts equal counts in the order of code points, names in that of the alphabet", () => {
  const names = tally(3);
  for (const name of ["é", "f", "Z"]) names.add(name);
  expect(names.mostFrequent().map(([name]) => name)).toEqual(["Z", "f", "é"]);
  expect(names.names()).toEqual(["é", "f", "Z"]);
  expect(names.firstAdded()).toEqual(["é", "f", "Z"]);
});
