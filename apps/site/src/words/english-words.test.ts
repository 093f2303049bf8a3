import { describe, expect, test } from "vitest";
import { en } from "./en.js";
import { englishDate, englishPeriod } from "./english-dates.js";
import { englishNumber, englishShare, englishSize } from "./english-numbers.js";
import { fr } from "./fr.js";

describe("englishDate", () => {
  test.each([
    ["2019", "2019"],
    ["2019-05", "May 2019"],
    ["2019-05-03", "3 May 2019"],
    ["2020-22", "summer 2020"],
    ["2020-24", "winter 2020–2021"],
    ["2020~", "2020 (approximate)"],
    ["2015?", "2015 (uncertain date)"],
    ["201X", "the 2010s"],
    ["19XX", "between 1900 and 1999"],
    ["2020-11/2020-12", "from November to December 2020"],
    ["2019/..", "from 2019"],
    ["../2019-04", "until April 2019"],
  ])("%s is “%s”", (edtf, words) => expect(englishDate(edtf)).toBe(words));
});

describe("englishPeriod", () => {
  test.each([
    ["2019-04-03", "2019-04-05", "from 3 to 5 April 2019"],
    ["2019-04-03", "2019-05-05", "from 3 April to 5 May 2019"],
    ["2019-12-30", "2020-01-02", "from 30 December 2019 to 2 January 2020"],
    ["2004", "2008", "from 2004 to 2008"],
    ["2019", "2019", "2019"],
    [undefined, "2020-01-05", "until 5 January 2020"],
    [undefined, undefined, ""],
  ])("%s, %s is “%s”", (start, end, words) => expect(englishPeriod(start, end)).toBe(words));
});

test("numbers are English on every machine", () => {
  expect(englishNumber(1234567.5)).toBe("1,234,567.5");
  expect(englishNumber(-40)).toBe("−40");
  expect(englishShare(1 / 3)).toBe("33.3%");
  expect(englishSize(311_117, ["bytes", "kB", "MB"])).toBe("311.1\u00A0kB");
});

test("every French wording has an English one, and none is left in French", () => {
  const leaves = (words: object, path: string): [string, string][] =>
    Object.entries(words).flatMap(([key, value]): [string, string][] =>
      typeof value === "string"
        ? [[`${path}/${key}`, value]]
        : typeof value === "object"
          ? leaves(value as object, `${path}/${key}`)
          : [],
    );
  const french = new Map(leaves(fr, ""));
  const english = leaves(en, "");
  expect(english.map(([path]) => path)).toEqual([...french.keys()]);
  const accented = english.filter(([, text]) => /[éèêàçùôî]/.test(text.replace(/département/gi, "")));
  expect(accented.map(([path]) => path)).toEqual(["/otherLanguage", "/otherLanguageTitle"]);
});
