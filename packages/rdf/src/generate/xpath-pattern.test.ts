import { Store } from "oxigraph";
import { describe, expect, test } from "vitest";
import { firstDay, firstPoint, lastDay, lastPoint } from "./edtf-bounds.js";
import { escapePattern, queryPattern, xpathPattern } from "./xpath-pattern.js";

test.each([
  ["^(?:a|b)\\d{2}\\/$", "^(a|b)[0-9]{2}/$"],
  ["\\s\\.\\n", "\\s\\.\\n"],
])("the pattern %s is %s in XPath", (source, expected) => {
  expect(xpathPattern(source)).toBe(expected);
});

test.each([
  "\\p{L}",
  "\\P{L}",
  "\\u0041",
  "\\x41",
  "\\bword",
  "\\B",
  "\\w",
  "\\W",
  "(?=a)",
  "(?<a>b)",
  "(?i)a",
])("the pattern %s has no form in XPath", (source) => {
  expect(() => xpathPattern(source)).toThrow(source);
});

test("every sign of a pattern is escaped, and no other", () => {
  expect(escapePattern("https://a.b/c?d+e*f^g$h(i)[j]{k}|l\\m-n#o")).toBe(
    "https://a\\.b/c\\?d\\+e\\*f\\^g\\$h\\(i\\)\\[j\\]\\{k\\}\\|l\\\\m-n#o",
  );
});

describe("queryPattern", () => {
  test.each([
    [/(?<=a)b/u, "(a)b", ""],
    [/a(?=b)/g, "a(b)", ""],
    [/(?<![a-z])b/iu, "(^|[^a-z])b", "i"],
    [/(?<!\d)7(?!\d)/gu, "(^|[^0-9])7($|[^0-9])", ""],
    [/b(?![\w.])/u, "b($|[^A-Za-z0-9_.])", ""],
    [/[\w-]+@[\w]+/gi, "[A-Za-z0-9_-]+@[A-Za-z0-9_]+", "i"],
  ])("%s searches as %s", (pattern, source, flags) => {
    expect(queryPattern(pattern)).toEqual({ source, flags });
  });

  test("whether there is a match stays the same", () => {
    const patterns = [/(?<!\d)7(?!\d)/u, /(?<![a-z])b(?![\w.])/iu, /(?<=x)y/u, /x(?=y)/u];
    for (const pattern of patterns) {
      const { source, flags } = queryPattern(pattern);
      for (const text of [
        "7",
        "17",
        "71",
        " 7 ",
        "a7b",
        "b",
        "ab",
        "B.",
        "b_",
        "b b.",
        "xy",
        "y",
        "x",
        "zxyz",
        "",
      ])
        expect(new RegExp(source, flags).test(text), `${pattern} ${text}`).toBe(pattern.test(text));
    }
  });
});

const store = new Store();
function bound(body: string, name: string, variable: string, edtf: string): string | undefined {
  const query = `PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
SELECT ?${name} { VALUES ?${variable} { "${edtf}" } ${body} }`;
  const [row] = store.query(query) as Map<string, { value: string }>[];
  return row?.get(name)?.value;
}

// The days that each form of EDTF can mean (Library of Congress, EDTF levels 0 and 1); seasons of the north, winter running into the next year.
test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019~", "2019-01-01", "2019-12-31"],
  ["2019?", "2019-01-01", "2019-12-31"],
  ["2019%", "2019-01-01", "2019-12-31"],
  ["201X", "2010-01-01", "2019-12-31"],
  ["19XX", "1900-01-01", "1999-12-31"],
  ["2019-01", "2019-01-01", "2019-01-31"],
  ["2019-02", "2019-02-01", "2019-02-28"],
  ["2020-02", "2020-02-01", "2020-02-29"],
  ["1900-02", "1900-02-01", "1900-02-28"],
  ["2000-02", "2000-02-01", "2000-02-29"],
  ["2019-03", "2019-03-01", "2019-03-31"],
  ["2019-04", "2019-04-01", "2019-04-30"],
  ["2019-05", "2019-05-01", "2019-05-31"],
  ["2019-06", "2019-06-01", "2019-06-30"],
  ["2019-07", "2019-07-01", "2019-07-31"],
  ["2019-08", "2019-08-01", "2019-08-31"],
  ["2019-09", "2019-09-01", "2019-09-30"],
  ["2019-10", "2019-10-01", "2019-10-31"],
  ["2019-11", "2019-11-01", "2019-11-30"],
  ["2019-12", "2019-12-01", "2019-12-31"],
  ["2019-05-03", "2019-05-03", "2019-05-03"],
  ["2019-05-03~", "2019-05-03", "2019-05-03"],
  ["2020-21", "2020-03-01", "2020-06-30"],
  ["2020-22", "2020-06-01", "2020-09-30"],
  ["2020-23", "2020-09-01", "2020-12-31"],
  ["2020-24", "2020-12-01", "2021-03-31"],
  ["9999-24", "9999-12-01", "9999-12-31"],
  ["9998-24", "9998-12-01", "9999-03-31"],
  ["0099-24", "0099-12-01", "0100-03-31"],
  ["2019/2021-02", "2019-01-01", "2021-02-28"],
  ["2019-05/..", "2019-05-01", ""],
  ["../2019-05", "", "2019-05-31"],
])("%s begins %s and ends %s", (edtf, first, last) => {
  expect(bound(firstDay("d"), "dFirst", "d", edtf)).toBe(first);
  expect(bound(lastDay("d"), "dLast", "d", edtf)).toBe(last);
});

test.each([
  ["2019", "2019", "2019"],
  ["2019-05~", "2019-05", "2019-05"],
  ["201X", "2010", "2019"],
  ["2020-21", "2020-03", "2020-06"],
  ["2020-22", "2020-06", "2020-09"],
  ["2020-23", "2020-09", "2020-12"],
  ["2020-24", "2020-12", "2021-03"],
  ["9999-24", "9999-12", "9999-12"],
  ["0099-24", "0099-12", "0100-03"],
  ["2019-05/2020-06?", "2019-05", "2020-06"],
  ["../2020", "..", "2020"],
  ["2020/..", "2020", ".."],
])("the first point of %s is %s, its last %s", (edtf, from, to) => {
  expect(bound(firstPoint("d"), "dFrom", "d", edtf)).toBe(from);
  expect(bound(lastPoint("d"), "dTo", "d", edtf)).toBe(to);
});
