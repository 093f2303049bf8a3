import { arbitraryAction, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalize } from "./canonical.js";
import { actionColumns, type Cell, type ColumnType, toRow } from "./columns.js";
import type { Action } from "./generated/types.js";

const actions = validSeeds().flatMap(({ record }) => (record.type === "Action" ? [record] : []));
const hasType: Readonly<Record<ColumnType, (cell: Cell) => boolean>> = {
  string: (cell) => typeof cell === "string" && cell !== "",
  integer: (cell) => Number.isInteger(cell),
  number: (cell) => typeof cell === "number",
  boolean: (cell) => typeof cell === "boolean",
  year: (cell) => /^\d{4}$/.test(String(cell)),
  date: (cell) => /^\d{4}-\d\d-\d\d$/.test(String(cell)),
};

test("columns have names of their own, in snake case, with a label and a definition", () => {
  const names = actionColumns.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, label, definition } of actionColumns) {
    expect(name).toMatch(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/);
    for (const text of [label.fr, label.en, definition.fr, definition.en]) expect(text.trim()).not.toBe("");
  }
  expect(names.slice(0, 4)).toEqual(expect.arrayContaining(["key", "title"]));
});

describe("a row", () => {
  test("has one cell per column, of the column's type, and required ones are filled", () => {
    fc.assert(
      fc.property(arbitraryAction(), (record) => {
        const row = toRow(record as Action);
        expect(row).toHaveLength(actionColumns.length);
        for (const [index, { name, type, required }] of actionColumns.entries()) {
          const cell = row[index] as Cell;
          if (cell === null) expect(required, name).toBe(false);
          else expect(hasType[type](cell), `${name}: ${JSON.stringify(cell)}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("is the same for a record and its canonical form", () => {
    fc.assert(
      fc.property(arbitraryAction(), (record) => {
        const canonical = canonicalize(record) as Action;
        expect(toRow(canonicalize(canonical))).toEqual(toRow(canonical));
      }),
      { numRuns: 100 },
    );
  });

  test.each(
    actions.map((record) => [record.key, record] as const),
  )("of %s says its key and title", (key, record) => {
    const cell = (name: string) => toRow(record)[actionColumns.findIndex((column) => column.name === name)];
    expect(cell("key")).toBe(key);
    expect(cell("title")).toBe(record.title.fr);
    expect(cell("title_en")).toBe(record.title.en ?? null);
  });
});
