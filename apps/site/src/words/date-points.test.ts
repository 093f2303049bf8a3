import { describe, expect, test } from "vitest";
import { datePoint } from "./date-points.js";
import { englishDate, englishPeriod } from "./english-dates.js";
import { frenchDate, frenchPeriod } from "./french-dates.js";

test.each([
  ["2019", "year", ""],
  ["2019~", "year", "~"],
  ["2019?", "year", "?"],
  ["2019%", "year", "%"],
  ["2019-12", "month", ""],
  ["2020-20", "month", ""],
  ["2020-21", "season", ""],
  ["2020-24", "season", ""],
  ["2020-25", "month", ""],
  ["2020-21~", "season", "~"],
  ["2019-05-03", "day", ""],
  ["2019-05-21?", "day", "?"],
  ["201X", "years", ""],
  ["19XX", "years", ""],
])("%s is a %s with the doubt “%s”", (edtf, grain, doubt) => {
  expect(datePoint(edtf)).toMatchObject({ grain, doubt });
});

test("the parts of a date are apart", () => {
  expect(datePoint("2019-05-03%")).toEqual({
    grain: "day",
    year: "2019",
    month: "05",
    day: "03",
    doubt: "%",
  });
});

describe("each season and doubt has its word", () => {
  test.each([
    ["2020-21", "printemps 2020", "spring 2020"],
    ["2020-22", "été 2020", "summer 2020"],
    ["2020-23", "automne 2020", "autumn 2020"],
    ["2020-24", "hiver 2020-2021", "winter 2020–2021"],
    ["2020-24~", "hiver 2020-2021 (environ)", "winter 2020–2021 (approximate)"],
    ["2020?", "2020 (date incertaine)", "2020 (uncertain date)"],
    ["2020%", "2020 (environ, date incertaine)", "2020 (approximate, uncertain date)"],
    ["2020-01-01", "1er janvier 2020", "1 January 2020"],
    ["2020-01-02", "2 janvier 2020", "2 January 2020"],
    ["2020-12-31", "31 décembre 2020", "31 December 2020"],
    ["../..", "", ""],
    ["200X", "années 2000", "the 2000s"],
  ])("%s is « %s », “%s”", (edtf, french, english) => {
    expect(frenchDate(edtf)).toBe(french);
    expect(englishDate(edtf)).toBe(english);
  });
});

describe("a period", () => {
  test.each([
    ["2020-21", "2020-22", "du printemps 2020 à l'été 2020", "from spring 2020 to summer 2020"],
    ["2020-23", "2021-21", "de l'automne 2020 au printemps 2021", "from autumn 2020 to spring 2021"],
    ["2020-24", "2021", "de l'hiver 2020-2021 à 2021", "from winter 2020–2021 to 2021"],
    ["2020-01", "2020-02", "de janvier à février 2020", "from January to February 2020"],
    ["2019-12", "2020-02", "de décembre 2019 à février 2020", "from December 2019 to February 2020"],
    ["2020-10", "2020-12", "d'octobre à décembre 2020", "from October to December 2020"],
    ["2020-08", "2020-12", "d'août à décembre 2020", "from August to December 2020"],
    ["2020-04", "2020-10-05", "d'avril 2020 au 5 octobre 2020", "from April 2020 to 5 October 2020"],
    ["2020-04~", "2020-05", "d'avril 2020 (environ) à mai 2020", "from April 2020 (approximate) to May 2020"],
    ["2020-04", "2020-05~", "d'avril à mai 2020 (environ)", "from April to May 2020 (approximate)"],
    ["2020-05-01", "2020-05-03", "du 1er au 3 mai 2020", "from 1 to 3 May 2020"],
    ["2020-05-30", "2020-06-01", "du 30 mai au 1er juin 2020", "from 30 May to 1 June 2020"],
    ["2019-05-01", "2020-05-03", "du 1er mai 2019 au 3 mai 2020", "from 1 May 2019 to 3 May 2020"],
    ["201X", "202X", "des années 2010 aux années 2020", "from the 2010s to the 2020s"],
    ["2019", "2020", "de 2019 à 2020", "from 2019 to 2020"],
    ["2019~", "2019~", "2019 (environ)", "2019 (approximate)"],
  ])("%s to %s is « %s », “%s”", (start, end, french, english) => {
    expect(frenchPeriod(start, end)).toBe(french);
    expect(englishPeriod(start, end)).toBe(english);
  });

  test.each([
    ["2020-04", "à partir d'avril 2020", "from April 2020"],
    ["2020-05", "à partir de mai 2020", "from May 2020"],
    ["2020-05-02", "à partir du 2 mai 2020", "from 2 May 2020"],
    ["2020-21", "à partir du printemps 2020", "from spring 2020"],
    ["2020-22", "à partir de l'été 2020", "from summer 2020"],
    ["199X", "à partir des années 1990", "from the 1990s"],
    ["2019~", "à partir de 2019 (environ)", "from 2019 (approximate)"],
    ["2004/2006", "de 2004 à 2006", "from 2004 to 2006"],
  ])("that begins %s, its end unknown, is « %s », “%s”", (start, french, english) => {
    expect(frenchPeriod(start, undefined)).toBe(french);
    expect(englishPeriod(start, undefined)).toBe(english);
  });

  test.each([
    ["2020-05-01", "jusqu'au 1er mai 2020", "until 1 May 2020"],
    ["2020-21", "jusqu'au printemps 2020", "until spring 2020"],
    ["2020-23", "jusqu'à l'automne 2020", "until autumn 2020"],
    ["199X", "jusqu'aux années 1990", "until the 1990s"],
    ["2020~", "jusqu'à 2020 (environ)", "until 2020 (approximate)"],
    ["2004/2006", "de 2004 à 2006", "from 2004 to 2006"],
  ])("that ends %s, its start unknown, is « %s », “%s”", (end, french, english) => {
    expect(frenchPeriod(undefined, end)).toBe(french);
    expect(englishPeriod(undefined, end)).toBe(english);
  });
});
