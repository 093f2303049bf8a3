import type { AnswerTerm, QueryAnswer } from "../../ask/query-answer.js";
import type { ExampleView } from "../../examples/example-query.js";

/** The answer to a SELECT. */
export type SelectAnswer = Extract<QueryAnswer, { kind: "select" }>;

const XSD = "http://www.w3.org/2001/XMLSchema#";
const numbers = new Set(
  ["integer", "decimal", "double", "float", "int", "long", "nonNegativeInteger"].map((name) => XSD + name),
);
const YEAR = `${XSD}gYear`;

/** True for a value that can be added up. */
export const isNumber = (term: AnswerTerm | undefined): boolean =>
  term?.datatype !== undefined && numbers.has(term.datatype);

/** The code of the département that a value names (`44`, `2A`, `974`), by its IRI or by itself; undefined for anything else. */
export function departementCode(term: AnswerTerm | undefined): string | undefined {
  if (!term || isNumber(term)) return undefined;
  const code = term.type === "uri" ? /\/vocab\/departement\/([^/#?]+)$/.exec(term.value)?.[1] : term.value;
  return code !== undefined && /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97[1-8])$/.test(code) ? code : undefined;
}

function all(answer: SelectAnswer, column: string, test: (term: AnswerTerm) => boolean): boolean {
  const values = answer.rows.map((row) => row[column]).filter((term) => term !== undefined);
  return values.length > 0 && values.every(test);
}

/** True where every value of the column is a number. */
export const isNumberColumn = (answer: SelectAnswer, column: string): boolean =>
  all(answer, column, isNumber);

/** A number or a text without language may be a year too: 1900 to 2099. */
const isYear = (term: AnswerTerm) =>
  term.datatype === YEAR ||
  ((term.datatype === undefined || term.datatype === `${XSD}integer`) && /^(?:19|20)\d\d$/.test(term.value));

/** True where every value of the column is a year. */
export const isYearColumn = (answer: SelectAnswer, column: string): boolean => all(answer, column, isYear);

/** Columns to draw, where the answer has them. */
export interface Drawable {
  readonly chart?: Extract<ExampleView, { kind: "chart" }> | undefined;
  readonly map?: Extract<ExampleView, { kind: "map" }> | undefined;
}

/** The columns of an answer that a chart and a map can be drawn from: those that the question names, else the first that fit. */
export function drawable(answer: SelectAnswer, hint?: ExampleView): Drawable {
  const { variables } = answer;
  const has = (column: string) => variables.includes(column);
  const years = variables.filter((name) => isYearColumn(answer, name));
  const codes = variables.filter(
    (name) =>
      (hint?.kind === "map" && hint.departement === name) ||
      all(answer, name, (term) => departementCode(term) !== undefined),
  );
  const values = variables.filter((name) => isNumberColumn(answer, name) && !years.includes(name));
  const labels = variables.filter((name) => !values.includes(name) && !years.includes(name));
  const [value] = values;
  const named = labels.find((name) => !codes.includes(name)) ?? labels[0];
  const label = labels.length > 0 ? named : years[0];
  const [code] = codes;
  const guess: Drawable = {
    chart: label !== undefined && value !== undefined ? { kind: "chart", label, number: value } : undefined,
    map:
      code !== undefined && value !== undefined
        ? { kind: "map", departement: code, number: value }
        : undefined,
  };
  if (hint?.kind === "chart" && [hint.label, hint.number, hint.series ?? hint.label].every(has))
    return { ...guess, chart: hint };
  if (hint?.kind === "map" && has(hint.departement) && has(hint.number)) return { ...guess, map: hint };
  return guess;
}

/** Sums of a number column by the text of another, in the order of their first row; rows without a number are left out. */
export function sums(
  answer: SelectAnswer,
  value: string,
  keyOf: (row: SelectAnswer["rows"][number]) => string | undefined,
): ReadonlyMap<string, number> {
  const totals = new Map<string, number>();
  for (const row of answer.rows) {
    const key = keyOf(row);
    const number = Number(row[value]?.value ?? Number.NaN);
    if (key !== undefined && Number.isFinite(number)) totals.set(key, (totals.get(key) ?? 0) + number);
  }
  return totals;
}
