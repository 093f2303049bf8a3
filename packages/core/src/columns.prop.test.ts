import { arbitraryAction, validSeeds } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
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

test("a row has one cell per column, of the column's type, and required ones are filled", () => {
  fc.assert(
    fc.property(arbitraryAction(), (record) => {
      const row = toRow(record as Action);
      expect(Object.keys(row)).toEqual(actionColumns.map(({ name }) => name));
      for (const { name, type, required } of actionColumns) {
        const cell = row[name] as Cell;
        if (cell === null) expect(required, name).toBe(false);
        else expect(hasType[type](cell), `${name}: ${JSON.stringify(cell)}`).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(actions)("the row of $key says its key and title", (record) => {
  const { key, title } = record;
  expect(toRow(record)).toMatchObject({ key, title: title.fr, title_en: title.en ?? null });
});

test("bars inside the values of a list are told apart from those between them", () => {
  const partners = ["A|B", "C"].map((name, index) => ({ key: `p${index}`, name }));
  const row = toRow({ type: "Action", key: "a", title: { fr: "A" }, partners });
  expect(String(row.partners).split(/(?<!\\) \| /)).toEqual(["A\\|B", "C"]);
});
