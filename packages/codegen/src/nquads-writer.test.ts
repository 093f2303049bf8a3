import { type HpaRecord, validate } from "@openhpa/core";
import { allTables, POSITION, toNQuads, toQuads } from "@openhpa/rdf";
import { validSeeds } from "@openhpa/testkit";
import { Writer } from "n3";
import { expect, test } from "vitest";
import { matrixCases } from "./matrix/cases.js";
import { generateNQuadsWriter } from "./nquads-writer.js";

const records = [
  ...validSeeds().map(({ record }) => record),
  ...matrixCases()
    .filter(({ issue }) => issue === undefined)
    .map(({ record }) => validate(record).value as HpaRecord),
];

const base = "https://data.example.org";

test("every valid case of the matrix gives the lines of its quads, byte for byte and in their order", () => {
  expect(records.length).toBeGreaterThan(100);
  for (const record of records) {
    for (const graph of [undefined, "source"] as const) {
      const quads = toQuads(record, { base, graph });
      const expected = new Writer({ format: "N-Quads" }).quadsToString(quads);
      expect(toNQuads(record, { base, graph })).toBe(expected);
    }
  }
});

test("the cases leave no row of the mapping tables out", () => {
  const seen = new Set<string>();
  for (const record of records) {
    const types = new Map<string, string>();
    for (const { subject, predicate, object } of toQuads(record, { base })) {
      if (predicate.value.endsWith("#type")) types.set(subject.value, object.value);
      seen.add(`${types.get(subject.value)} ${predicate.value}`);
      if (predicate.value === POSITION) seen.add(POSITION);
    }
  }
  const rows = allTables.flatMap(({ type, rows }) =>
    rows.flatMap(({ predicate, exact }) =>
      [predicate, ...(exact === undefined ? [] : [exact])].map((of) => `${type} ${of}`),
    ),
  );
  expect([...rows, POSITION].filter((row) => !seen.has(row))).toEqual([]);
});

test("the generated code folds the mapping: it reads no table and evaluates no text", () => {
  const code = generateNQuadsWriter();
  expect(code.match(/^(?:export )?function /gm)).toHaveLength(allTables.length);
  expect(code.match(/from "[^"]+"/g)).toEqual([
    'from "@openhpa/core"',
    'from "../line-buffer.js"',
    'from "../literal.js"',
    'from "../nquads-terms.js"',
  ]);
  expect(code).not.toMatch(/\beval\b|new Function/);
});
