import { validSeeds } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { choiceOf, dateOfChoice, periodKindOf } from "./date-value.js";

/** Every date that the records of the seeds hold. */
const dates = validSeeds().flatMap(({ text }) =>
  [...text.matchAll(/"(?:start|end|signed|effectiveFrom|effectiveTo)": "([^"]+)"/g)].map(
    ([, date]) => date as string,
  ),
);

describe("a date", () => {
  test.each([
    ...new Set(dates),
    "2019",
    "2019-05",
    "2019-05-03",
    "2020-22",
    "2019~",
    "2020-24~",
    "2019-12-31~",
    "",
  ])("that is chosen as it is read is the same again: %s", (date) =>
    expect(dateOfChoice(choiceOf(date))).toBe(date));

  test.each([
    "201X",
    "2019/2020",
    "../2019",
    "2019?",
    "été 2019",
  ])("that no choice makes is another: %s", (date) => {
    expect(choiceOf(date).kind).toBe("other");
    expect(periodKindOf(date, date)).toBe("other");
  });

  test("is as precise as it is filled in", () => {
    const blank = { kind: "day", year: "2019", month: "", day: "", isAbout: false } as const;
    expect(dateOfChoice(blank)).toBe("2019");
    expect(dateOfChoice({ ...blank, month: "05" })).toBe("2019-05");
    expect(dateOfChoice({ ...blank, month: "05", day: "3" })).toBe("2019-05-03");
    expect(dateOfChoice({ ...blank, day: "3" })).toBe("2019");
    expect(dateOfChoice({ ...blank, kind: "season", month: "05" })).toBe("2019");
    expect(dateOfChoice({ ...blank, kind: "year", month: "05" })).toBe("2019");
    expect(dateOfChoice({ ...blank, year: "" })).toBe("");
    expect(dateOfChoice({ ...blank, kind: "unknown" })).toBe("");
  });
});

test("a period is one date where both ends are the same, else from one to another", () => {
  expect(periodKindOf("", "")).toBe("unknown");
  expect(periodKindOf("2019", "2019")).toBe("year");
  expect(periodKindOf("2020-22", "2020-22")).toBe("season");
  expect(periodKindOf("2019", "")).toBe("range");
  expect(periodKindOf("2019-01", "2019-12")).toBe("range");
});
