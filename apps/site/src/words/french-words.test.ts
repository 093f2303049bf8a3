import { describe, expect, test } from "vitest";
import { frenchDate, frenchPeriod } from "./french-dates.js";
import { frenchNumber, frenchShare, frenchSize } from "./french-numbers.js";

describe("frenchDate", () => {
  test.each([
    ["2019", "2019"],
    ["2019-05", "mai 2019"],
    ["2019-05-03", "3 mai 2019"],
    ["2019-08-01", "1er août 2019"],
    ["2020-22", "été 2020"],
    ["2020-24", "hiver 2020-2021"],
    ["2020~", "2020 (environ)"],
    ["2015?", "2015 (date incertaine)"],
    ["201X", "années 2010"],
    ["19XX", "entre 1900 et 1999"],
    ["2020-11/2020-12", "de novembre à décembre 2020"],
    ["2019/..", "à partir de 2019"],
    ["../2019-04", "jusqu'à avril 2019"],
  ])("%s is « %s »", (edtf, words) => expect(frenchDate(edtf)).toBe(words));
});

describe("frenchPeriod", () => {
  test.each([
    ["2019-01", "2019-12", "de janvier à décembre 2019"],
    ["2019-04", "2019-08", "d'avril à août 2019"],
    ["2019-04-03", "2019-04-05", "du 3 au 5 avril 2019"],
    ["2019-04-03", "2019-05-05", "du 3 avril au 5 mai 2019"],
    ["2019-12-30", "2020-01-02", "du 30 décembre 2019 au 2 janvier 2020"],
    ["2004", "2008", "de 2004 à 2008"],
    ["2020-22", "2020-23", "de l'été 2020 à l'automne 2020"],
    ["2020-21", "2021", "du printemps 2020 à 2021"],
    ["2019", "2019", "2019"],
    ["2020-10", undefined, "à partir d'octobre 2020"],
    [undefined, "2020-01-05", "jusqu'au 5 janvier 2020"],
    [undefined, undefined, ""],
  ])("%s, %s is « %s »", (start, end, words) => expect(frenchPeriod(start, end)).toBe(words));
});

test("numbers are French on every machine", () => {
  expect(frenchNumber(1234567.5)).toBe("1\u202F234\u202F567,5");
  expect(frenchNumber(0.1 + 0.2)).toBe("0,3");
  expect(frenchNumber(-40)).toBe("−40");
  expect(frenchNumber(100)).toBe("100");
  expect(frenchShare(1 / 3)).toBe("33,3\u00A0%");
  expect(frenchSize(999, ["octets", "ko"])).toBe("999\u00A0octets");
  expect(frenchSize(311_117, ["octets", "ko", "Mo"])).toBe("311,1\u00A0ko");
});
