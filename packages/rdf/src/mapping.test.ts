import { modelClasses, recordClasses } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { allTables, literalTypes, POSITION, RDF_TYPE, tableOf } from "./mapping.js";

const rows = allTables.flatMap(({ entry, rows }) =>
  rows.map((row) => ({ name: `${entry.name}.${row.name}`, row })),
);

test("every class has a table, and every field a row unless it is in the type or in the IRI", () => {
  expect(allTables).toHaveLength(modelClasses.length);
  for (const entry of modelClasses) {
    const unwritten = entry.fields.filter(
      ({ name }) => !tableOf(entry).rows.some((row) => row.name === name),
    );
    const isRecord = Object.values(recordClasses).includes(entry);
    const expected = isRecord ? ["type"] : entry.identity.by === "key" ? ["key"] : [];
    expect(
      unwritten.map(({ name }) => name),
      entry.name,
    ).toEqual(expected);
  }
});

describe.each(allTables)("$entry.name", ({ rows }) => {
  test("uses each predicate for one field, so that a statement is read in one way", () => {
    const predicates = rows.flatMap((row) => [row.predicate, ...(row.exact ? [row.exact] : [])]);
    expect(new Set(predicates).size).toBe(predicates.length);
    expect(predicates).not.toContain(RDF_TYPE);
    expect(predicates).not.toContain(POSITION);
  });
});

test("no property has both literals and IRIs as values", () => {
  const kinds = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const isLiteral = row.datatype.kind === "text" || literalTypes[row.datatype.kind] !== undefined;
    const known = kinds.get(row.predicate) ?? new Set();
    kinds.set(row.predicate, known.add(isLiteral ? "literal" : "IRI"));
  }
  expect([...kinds].filter(([, known]) => known.size > 1)).toEqual([]);
});

test("every predicate and class is an absolute IRI of a declared namespace", () => {
  for (const { row } of rows) expect(row.predicate).toMatch(/^https?:\/\/\S+[#/][\w-]+$/);
  for (const { type } of allTables) expect(type).toMatch(/^https?:\/\/\S+[#/][\w-]+$/);
});

test("a JSON-LD key means one property of one kind in the whole model", () => {
  const meanings = new Map<string, Set<string>>();
  for (const { row } of rows) {
    const known = meanings.get(row.jsonld) ?? new Set();
    const kind = row.datatype.kind === "text" ? "text" : (literalTypes[row.datatype.kind] ?? "IRI");
    meanings.set(row.jsonld, known.add(JSON.stringify([row.predicate, kind, row.many])));
  }
  expect([...meanings].filter(([, known]) => known.size > 1)).toEqual([]);
});

test("lists whose order counts hold things with a key, which can carry their position", () => {
  for (const { name, row } of rows.filter(({ row }) => row.ordered)) {
    expect(row.table()?.identity.by, name).toBe("key");
  }
});
