import { describe, expect, test } from "vitest";
import type { AnswerTerm } from "../../ask/query-answer.js";
import { chartPoints } from "./chart-points.js";
import { departementCode, drawable, type SelectAnswer, sums } from "./columns.js";

const text = (value: string): AnswerTerm => ({ type: "literal", value });
const integer = (value: number): AnswerTerm => ({
  type: "literal",
  value: String(value),
  datatype: "http://www.w3.org/2001/XMLSchema#integer",
});
const iri = (value: string): AnswerTerm => ({ type: "uri", value });
const departement = (code: string) => iri(`https://w3id.org/openhpa/vocab/departement/${code}`);
const answer = (...rows: readonly Readonly<Record<string, AnswerTerm>>[]): SelectAnswer => ({
  kind: "select",
  variables: [...new Set(rows.flatMap((row) => Object.keys(row)))],
  rows,
});

describe("the code of a département", () => {
  test.each([
    [departement("44"), "44"],
    [departement("2A"), "2A"],
    [text("974"), "974"],
    [text("01"), "01"],
    [text("1"), undefined],
    [text("96"), undefined],
    [text("20"), "20"],
    [integer(44), undefined],
    [iri("https://w3id.org/openhpa/vocab/region/44"), undefined],
    [undefined, undefined],
  ])("of %j", (term, code) => {
    expect(departementCode(term)).toBe(code);
  });
});

describe("what can be drawn", () => {
  const counts = answer(
    { code: text("44"), name: text("Loire-Atlantique"), n: integer(3) },
    { code: text("72"), name: text("Sarthe"), n: integer(5) },
  );

  test("a map and a chart, guessed from the columns", () => {
    expect(drawable(counts)).toEqual({
      chart: { kind: "chart", label: "name", number: "n" },
      map: { kind: "map", departement: "code", number: "n" },
    });
  });

  test("what the question names wins, where the answer has it", () => {
    const hint = { kind: "chart", label: "code", number: "n" } as const;
    expect(drawable(counts, hint).chart).toEqual(hint);
    expect(drawable(counts, { ...hint, label: "nothing" }).chart?.label).toBe("name");
    expect(drawable(counts, { ...hint, series: "nothing" }).chart?.label).toBe("name");
    expect(drawable(counts, { kind: "map", departement: "code", number: "n" }).map).toBeDefined();
  });

  test("years are labels and never the number", () => {
    const years = answer({ year: integer(2019), n: integer(3) }, { year: integer(2020), n: integer(4) });
    expect(drawable(years)).toEqual({ chart: { kind: "chart", label: "year", number: "n" }, map: undefined });
  });

  test("nothing without a number, or without rows", () => {
    expect(drawable(answer({ a: text("x") }))).toEqual({ chart: undefined, map: undefined });
    expect(drawable({ kind: "select", variables: ["a", "n"], rows: [] })).toEqual({
      chart: undefined,
      map: undefined,
    });
  });
});

test("rows of the same département or of the same label and series are added up", () => {
  const rows = answer(
    { d: departement("44"), s: text("x"), n: integer(3) },
    { d: departement("44"), s: text("y"), n: integer(5) },
    { d: departement("44"), s: text("x"), n: integer(7) },
    { d: departement("72"), n: integer(1) },
    { d: departement("72"), s: text("x") },
  );
  expect(sums(rows, "n", (row) => departementCode(row.d))).toEqual(
    new Map([
      ["44", 15],
      ["72", 1],
    ]),
  );
  const { points, labels, series } = chartPoints(
    rows,
    { label: "d", number: "n", series: "s" },
    ({ value }) => value.slice(-2),
  );
  expect([labels, series]).toEqual([
    ["44", "72"],
    ["x", "y", ""],
  ]);
  expect(points.map(({ label, series: own, total }) => [label, own, total])).toEqual([
    ["44", "x", 10],
    ["44", "y", 5],
    ["72", "", 1],
  ]);
});
