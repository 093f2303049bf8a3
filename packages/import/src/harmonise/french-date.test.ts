import { describe, expect, test } from "vitest";
import { frenchMonth, parseFrenchDate } from "./french-date.js";

const value = (text: string) => parseFrenchDate(text)?.value;

describe("a day", () => {
  test.each([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])("of each month up to its last: %s", (last) => {
    const months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31].flatMap((days, index) =>
      days === last ? [String(index + 1).padStart(2, "0")] : [],
    );
    for (const month of months) {
      expect(value(`${last}/${month}/2019`)).toBe(`2019-${month}-${last}`);
      expect(value(`${last + 1}/${month}/2019`)).toBeUndefined();
      expect(value(`00/${month}/2019`)).toBeUndefined();
      expect(value(`1.${Number(month)}.2019`)).toBe(`2019-${month}-01`);
    }
  });

  test.each([
    [2020, true],
    [2019, false],
    [1900, false],
    [2000, true],
  ])("29 February %s: %s", (year, isDay) => {
    expect(value(`29/02/${year}`) !== undefined).toBe(isDay);
    expect(value(`${year}-02-29`) !== undefined).toBe(isDay);
  });

  test.each([
    ["01/13/2019", undefined],
    ["01/00/2019", undefined],
    ["1/9/1899", undefined],
    ["1/9/2100", undefined],
    ["2019-09-011", "2019"],
    ["2019-13-01", undefined],
    ["1er mai 2019", "2019-05-01"],
    ["12-10-2015", "2015-10-12"],
    ["12-13-2015", undefined],
    ["12-10/2015", undefined],
    ["123 mai 2019", undefined],
  ])("%s: %s", (text, date) => expect([undefined, date]).toContain(value(text)));
});

/** The months as they are printed, with accents or without. */
test.each([
  ["janvier", "01"],
  ["février", "02"],
  ["fevrier", "02"],
  ["mars", "03"],
  ["avril", "04"],
  ["mai", "05"],
  ["juin", "06"],
  ["juillet", "07"],
  ["août", "08"],
  ["aout", "08"],
  ["septembre", "09"],
  ["octobre", "10"],
  ["novembre", "11"],
  ["décembre", "12"],
  ["Decembre", "12"],
])("%s is month %s", (name, number) => {
  expect(frenchMonth(name)).toBe(number);
  for (const before of ["", "mois de ", "en ", "Courant "])
    expect(value(`${before}${name} 2019`)).toBe(`2019-${number}`);
  for (const day of "lundi mardi mercredi jeudi vendredi samedi dimanche".split(" "))
    expect(value(`le ${day} 3 ${name} 2019`)).toBe(`2019-${number}-03`);
});

test.each([
  ["sept. 2016", "2016-09"],
  ["31 déc. 2024", "2024-12-31"],
  ["1er févr. 2020", "2020-02-01"],
  ["15 Sep 2015", "2015-09-15"],
  ["juil. 2018", "2018-07"],
  ["le 3 avr 2019", "2019-04-03"],
  ["septe 2016", undefined],
  ["marché 2018", undefined],
  ["31 nov. 2018", undefined],
])("months are read as people cut them: %s", (text, date) => expect(value(text)).toBe(date));

test("another word is no month", () => {
  expect(frenchMonth("brumaire")).toBeUndefined();
  expect(value("mois d'août 2019")).toBe("2019-08");
  expect(value("mois d’octobre 2019")).toBe("2019-10");
});

test.each([
  ["printemps", "21"],
  ["été", "22"],
  ["Automne", "23"],
  ["hiver", "24"],
])("%s is season %s", (name, season) => {
  expect(value(`${name} 2019`)).toBe(`2019-${season}`);
  expect(value(`${name} de 2019`)).toBe(`2019-${season}`);
});

describe("words before a date", () => {
  test.each([
    "en ",
    "le ",
    "la ",
    "les ",
    "au ",
    "du ",
    "depuis ",
    "dans ",
    "durant ",
    "pendant ",
    "à ",
    "de ",
    "depuis courant ",
    "l'",
    "d’",
    "depuis le ",
    "  ",
  ])("%s leaves it as it is", (before) => {
    const text = `${before}année 2019`;
    const date = parseFrenchDate(text);
    expect(date).toMatchObject({ value: "2019", certainty: "certain", method: "pattern", end: text.length });
    expect(text.slice(date?.start)).toMatch(/^année/);
  });

  test.each([
    "début ",
    "fin ",
    "milieu ",
    "mi-",
    "début de ",
    "fin de l'",
    "au début de ",
    "en fin de ",
    "dès le début d'",
    "le milieu de ",
  ])("%s makes it vague", (before) =>
    expect(parseFrenchDate(`${before}année 2019`)).toMatchObject({ value: "2019", certainty: "probable" }));

  test("of another kind leave no date", () => {
    expect(value("environ 2019")).toBeUndefined();
    expect(value("2019-2020")).toBeUndefined();
    expect(value("2019/20")).toBeUndefined();
    expect(value("an 2019")).toBe("2019");
    expect(value(`${" ".repeat(300)}2019`)).toBe("2019");
  });
});
