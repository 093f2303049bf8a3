import { expandCurie, modelClasses, recordClasses } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { allTables, literalTypes, POSITION, RDF_TYPE, rowNamed, tableOf } from "./mapping.js";

const rows = allTables.flatMap(({ name: table, rows }) =>
  rows.map((row) => ({ name: `${table}.${row.name}`, row })),
);

test("every class has a table, and every field a row unless it is in the type or in the IRI", () => {
  expect(allTables).toHaveLength(modelClasses.length + Object.keys(recordClasses).length);
  for (const entry of modelClasses) {
    const unwritten = entry.fields.filter(({ name }) => rowNamed(entry, name) === undefined);
    const isRecord = Object.values(recordClasses).includes(entry);
    const expected = isRecord ? ["type"] : entry.identity.by === "key" ? ["key"] : [];
    expect(
      unwritten.map(({ name }) => name),
      entry.name,
    ).toEqual(expected);
  }
});

test("every record says the same fields of itself", () => {
  const [first, ...others] = Object.values(recordClasses).map((entry) =>
    tableOf(entry).record?.rows.map(({ name, predicate }) => [name, predicate]),
  );
  expect(first?.length).toBeGreaterThan(5);
  for (const other of others) expect(other).toEqual(first);
});

test("no property refines one that a field stands for: what follows from one field is never read as another", () => {
  const slots = new Set(rows.flatMap(({ row }) => [row.predicate, ...(row.exact ? [row.exact] : [])]));
  const refined = modelClasses.flatMap(({ name, fields }) =>
    fields.flatMap((field) =>
      field.subPropertyOf !== undefined && slots.has(expandCurie(field.subPropertyOf))
        ? [`${name}.${field.name} ⊑ ${field.subPropertyOf}`]
        : [],
    ),
  );
  expect(refined).toEqual([]);
});

describe.each(allTables)("$name", ({ rows }) => {
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
