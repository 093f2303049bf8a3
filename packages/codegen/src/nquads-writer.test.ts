import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type HpaRecord, validate } from "@openhpa/core";
import { allTables, POSITION, type Table, toNQuads, toQuads } from "@openhpa/rdf";
import { validSeeds } from "@openhpa/testkit";
import { Writer } from "n3";
import { afterAll, describe, expect, test } from "vitest";
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
    for (const graph of [undefined, "record"] as const) {
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

/** The tables with a field more in a class, after another one: a copy of it under a new name. */
function withField(tables: readonly Table[], of: string, after: string, name: string): Table[] {
  return tables.map((table) => {
    if (table.name !== of) return table;
    const at = table.rows.findIndex((row) => row.name === after);
    const row = table.rows[at];
    if (!row) throw new Error(`${of} has no ${after}`);
    const added = { ...row, name, predicate: `https://w3id.org/openhpa/ns#${name}` };
    return { ...table, rows: [...table.rows.slice(0, at + 1), added, ...table.rows.slice(at + 1)] };
  });
}

describe("a field more", () => {
  const folder = mkdtempSync(join(tmpdir(), "writer-"));
  const file = (name: string, code: string) => {
    writeFileSync(join(folder, name), code);
    return join(folder, name);
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  const before = generateNQuadsWriter();
  const fields = allTables.flatMap(({ name, rows }) => rows.map((row) => ({ of: name, row })));

  test("changes no line of the writer that is there, and adds one text and one case", () => {
    for (const { of, row } of fields) {
      const after = generateNQuadsWriter(withField(allTables, of, row.name, "added")).split("\n");
      const added = after.length - before.split("\n").length;
      expect([of, row.name, added <= 20, added]).toEqual([of, row.name, true, added]);
      // What is left of the new code without as many lines in two places is the old code.
      const texts = after.filter((line) => /^ {2}added(?:Path|Exact)?: fixedText/.test(line));
      const start = after.indexOf('      case "added": {');
      const end = after.indexOf("      }", start);
      const rest = after.filter((line, index) => !texts.includes(line) && (index < start || index > end));
      expect(rest.join("\n")).toBe(before);
    }
  });

  test("merges with another one that was added elsewhere, in the same class or in another", () => {
    const pairs = [
      ["Action", "title", "Action", "edition"],
      ["Action", "title", "Organisation", "name"],
      ["Indicator", "kind", "Indicator", "unit"],
    ] as const;
    for (const [ours, afterOurs, theirs, afterTheirs] of pairs) {
      const one = withField(allTables, ours, afterOurs, "one");
      const two = withField(allTables, theirs, afterTheirs, "two");
      const merged = execFileSync(
        "git",
        [
          "merge-file",
          "--stdout",
          file("ours.ts", generateNQuadsWriter(one)),
          file("base.ts", before),
          file("theirs.ts", generateNQuadsWriter(two)),
        ],
        { encoding: "utf8" },
      );
      expect(merged).toBe(generateNQuadsWriter(withField(one, theirs, afterTheirs, "two")));
    }
  });
});
