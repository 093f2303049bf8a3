import { classOf, type Fields, modelClass, modelClasses, recordClasses, toPointer } from "@openhpa/core";
import { badCase, kebab, type MatrixCase, validCase } from "./matrix-case.js";
import { recordWith } from "./sample-records.js";

/** Pairs of dates: those of which the end lies before the start on any reading, and those that can be in order. */
const pairs: readonly (readonly [what: string, start: string, end: string, inOrder: boolean])[] = [
  ["years", "2020", "2019", false],
  ["months", "2020-03", "2020-02", false],
  ["month-and-last-day-before", "2020-03", "2020-02-29", false],
  ["days", "2020-03-02", "2020-03-01", false],
  ["seasons", "2020-23", "2020-21", false],
  ["season-and-month", "2020-22", "2020-04", false],
  ["winter-and-april", "2021-04", "2020-24", false],
  ["decades", "201X", "200X", false],
  ["centuries", "20XX", "19XX", false],
  ["approximate", "2020~", "2019?", false],
  ["intervals", "2020/2021", "2018/2019", false],
  ["open-interval", "2020/..", "../2019", false],
  ["first-years", "0099", "0098", false],
  ["same-year", "2020", "2020", true],
  ["year-and-day", "2020", "2020-01-01", true],
  ["month-and-its-last-day", "2020-02", "2020-02-29", true],
  ["season-and-month-in-it", "2020-22", "2020-06", true],
  ["winter-and-march", "2021-03", "2020-24", true],
  ["last-winter", "9999-24", "9999-24", true],
  ["decade-and-year", "201X", "2010", true],
  ["open-end", "2019/..", "2018/..", true],
  ["open-start", "../2020", "2019", true],
];

function* periodOrder(): Generator<MatrixCase> {
  for (const [className, first, last] of [
    ["Period", "start", "end"],
    ["Agreement", "effectiveFrom", "effectiveTo"],
  ] as const) {
    const entry = modelClass(className);
    for (const [what, start, end, inOrder] of pairs) {
      const { record, path } = recordWith(entry, { [first]: start, [last]: end });
      const subject = `${kebab(className)}-order`;
      if (inOrder) yield validCase(subject, what, record);
      else yield badCase(subject, what, record, "period-order", toPointer([...path, last]));
    }
  }
  const period = modelClass("Period");
  for (const entry of modelClasses) {
    for (const field of entry.fields.filter((candidate) => classOf(candidate) === period)) {
      const { record, path } = recordWith(entry, { [field.name]: { start: "2020", end: "2019" } });
      const subject = `${kebab(entry.name)}-${kebab(field.name)}`;
      yield badCase(
        subject,
        "end-before-start",
        record,
        "period-order",
        toPointer([...path, field.name, "end"]),
      );
    }
  }
}

function* numberOrder(): Generator<MatrixCase> {
  for (const [className, code, lower, upper] of [
    ["Audience", "age-order", "minimumAge", "maximumAge"],
    ["Evidence", "span-order", "start", "end"],
  ] as const) {
    const subject = `${kebab(className)}-${code}`;
    const put = (low: number, high: number) =>
      recordWith(modelClass(className), { [lower]: low, [upper]: high });
    yield validCase(subject, "in-order", put(2, 10).record);
    yield validCase(subject, "equal", put(10, 10).record);
    for (const [fault, low, high] of [
      ["reversed", 25, 18],
      ["reversed-as-text", 9, 0],
      ["large-reversed", 999_999_999_999, 999_999_999_998],
    ] as const) {
      const { record, path } = put(low, high);
      yield badCase(subject, fault, record, code, toPointer([...path, upper]));
    }
  }
}

const action = (fields: Fields) => recordWith(recordClasses.Action, fields).record;

function* overallPeriods(): Generator<MatrixCase> {
  const subject = "action-overall-period";
  const cases: readonly (readonly [what: string, own: Fields, overall: Fields, fits: boolean])[] = [
    ["starts-before", { start: "2019" }, { start: "2020", end: "2022" }, false],
    ["ends-after", { start: "2020", end: "2023" }, { start: "2020", end: "2022" }, false],
    ["ends-one-day-after", { start: "2020", end: "2022-03-01" }, { start: "2020", end: "2022-02" }, false],
    ["only-ends", { end: "2019" }, { start: "2020" }, false],
    ["inside", { start: "2020-05", end: "2021" }, { start: "2020", end: "2022" }, true],
    ["same-month", { end: "2021-02" }, { end: "2021-02-28" }, true],
    ["only-the-end-of-overall", { start: "2020" }, { end: "2022" }, true],
    ["open-overall", { start: "2020", end: "2030" }, { start: "2020" }, true],
    ["without-dates", { duration: "12 mois" }, { start: "2020" }, true],
    ["open-start", { start: "../2019" }, { start: "2020", end: "2022" }, true],
  ];
  for (const [what, period, overallPeriod, fits] of cases) {
    const record = action({ period, overallPeriod });
    if (fits) yield validCase(subject, what, record);
    else yield badCase(subject, what, record, "contradictory-periods", "/overallPeriod");
  }
}

function* planYears(): Generator<MatrixCase> {
  const subject = "plan-tag-years";
  const tag = { key: "plan", plan: "fr-sante-addictions-2007" };
  const cases: readonly (readonly [what: string, when: Fields, fits: boolean])[] = [
    ["edition-after", { edition: "2019" }, false],
    ["edition-before", { edition: "2006" }, false],
    ["period-after", { period: { start: "2012-01" } }, false],
    ["period-before", { period: { start: "2001", end: "2006-12-31" } }, false],
    ["period-says-more-than-edition", { edition: "2008", period: { start: "2019" } }, false],
    ["edition-inside", { edition: "2009" }, true],
    ["period-overlaps", { period: { start: "2005", end: "2007" } }, true],
    ["period-with-open-start", { edition: "2019", period: { start: "../2019" } }, true],
    ["no-date", {}, true],
  ];
  for (const [what, when, fits] of cases) {
    const record = action({ ...when, plans: [tag] });
    if (fits) yield validCase(subject, what, record);
    else yield badCase(subject, what, record, "plan-outside-years", "/plans/0/plan");
  }
}

/** The rules about dates, ages and spans. */
export function allTimeRuleCases(): readonly MatrixCase[] {
  return [...periodOrder(), ...numberOrder(), ...overallPeriods(), ...planYears()];
}
