import { expect, test } from "vitest";
import { parseFrenchPeriod } from "./french-period.js";

test.each([
  ["1. Januar 2021 bis 31. Dezember 2024", "2021-01-01", "2024-12-31"],
  ["von 2021 bis 2024", "2021", "2024"],
  ["vom 1. März 2022 bis zum 30. Juni 2023", "2022-03-01", "2023-06-30"],
  ["seit 2021", "2021", undefined],
  ["Mai 2020", "2020-05", "2020-05"],
  ["01.08.2019 bis 31.07.2022", "2019-08-01", "2022-07-31"],
  ["dal 2021 al 2024", "2021", "2024"],
  ["dal 1 gennaio 2021 al 31 dicembre 2022", "2021-01-01", "2022-12-31"],
  ["a partire dal 2020", "2020", undefined],
  ["from January 2020 to June 2021", "2020-01", "2021-06"],
  ["since 2019", "2019", undefined],
  ["01.08.2019 au 31.07.2022", "2019-08-01", "2022-07-31"],
])("the period %s", (text, start, end) => {
  const reading = parseFrenchPeriod(text);
  expect([reading?.value.start, reading?.value.end]).toEqual([start, end]);
  expect(text.slice(reading?.start, reading?.end)).toBe(text);
});

test.each([
  "bis auf Weiteres",
  "im Laufe des Jahres",
  "al pubblico",
  "from time to time",
  "ab sofort",
])("no period: %s", (text) => expect(parseFrenchPeriod(text)).toBeUndefined());
