import { readFileSync } from "node:fs";
import { type Action, classOf } from "@openhpa/core";
import { actionColumns } from "@openhpa/core/columns";
import { cutAtBars, importCsv, withFormula } from "@openhpa/import";
import { arbitraryAction, repositoryRoot } from "@openhpa/testkit";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowsOfCsv } from "./csv-rows.fixture.js";
import { cellOf, csvOf, distinctActions, seedActions, streamOf, textOf } from "./tables.fixture.js";

const options = { file: "actions.csv", territories: await loadTerritories() };

/** Columns that the flat table carries whole: no summaries of objects, no translations, whose language the table does not say. */
const carried = actionColumns.filter(
  ({ derived, field, language, name }) =>
    !derived && !classOf(field) && language === undefined && name !== "title",
);

/** Blanks around a value do not survive a table that people edit; a set has no order. */
function compared(name: string, record: Action): unknown {
  const cell = cellOf(record, name);
  if (typeof cell !== "string") return cell;
  const isSet = actionColumns.find((column) => column.name === name)?.field.many;
  return isSet ? new Set(cutAtBars(cell).map((item) => item.trim())) : cell.trim();
}

async function imported(given: readonly Action[]): Promise<readonly Action[]> {
  const { records, report } = importCsv(
    new TextEncoder().encode(await textOf(csvOf(streamOf(given)))),
    options,
  );
  expect(report.refused).toBeUndefined();
  return records as Action[];
}

describe("the table importer reads the feed's CSV", () => {
  test("what the flat table carries comes back: every column but summaries of objects and translations", async () => {
    await fc.assert(
      fc.asyncProperty(distinctActions(arbitraryAction({ canonical: true }), 3), async (given) => {
        const back = await imported(given);
        expect(back.map(({ key }) => key)).toEqual(given.map(({ key }) => key));
        for (const [index, record] of given.entries()) {
          for (const { name } of carried)
            expect(compared(name, back[index] as Action), name).toEqual(compared(name, record));
        }
      }),
      { numRuns: 40, endOnFailure: true },
    );
    expect(carried.length).toBeGreaterThan(60);
  });

  test("what came back is written with the same bytes again", async () => {
    await fc.assert(
      fc.asyncProperty(distinctActions(arbitraryAction({ canonical: true }), 3), async (given) => {
        const flat = await imported(given);
        const again = await imported(flat);
        expect(await textOf(csvOf(streamOf(again)))).toBe(await textOf(csvOf(streamOf(flat))));
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints: {
    readonly required: boolean;
    readonly unique?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly maxLength?: number;
  };
}

const schema = JSON.parse(
  readFileSync(new URL("schemas/v1/table-schema/actions/schema.json", repositoryRoot), "utf8"),
) as { readonly fields: readonly Field[] };

/** The lexical form of each type in Table Schema. */
const forms: Readonly<Record<string, RegExp>> = {
  string: /./s,
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/,
  boolean: /^(?:true|false)$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

/** What is wrong with a cell after the Table Schema: types and constraints (Frictionless Table Schema, as Validata applies it). */
function faultsOf(cell: string, { name, type, constraints }: Field): string[] {
  if (cell === "") return constraints.required ? [`${name} is required`] : [];
  const value = Number(cell);
  const { pattern, enum: values, minimum, maximum, maxLength } = constraints;
  return [
    forms[type]?.test(cell) ? "" : `${name} is no ${type}: ${cell}`,
    pattern === undefined || new RegExp(pattern, "u").test(cell) ? "" : `${name} has another form: ${cell}`,
    values === undefined || values.includes(cell) ? "" : `${name} has no value ${cell}`,
    minimum === undefined || value >= minimum ? "" : `${name} is too small: ${cell}`,
    maximum === undefined || value <= maximum ? "" : `${name} is too large: ${cell}`,
    maxLength === undefined || [...cell].length <= maxLength ? "" : `${name} is too long`,
  ].filter((fault) => fault !== "");
}

function expectValid(text: string): number {
  const [header = [], ...rows] = rowsOfCsv(text);
  expect(header).toEqual(schema.fields.map(({ name }) => name));
  const seen = new Map<string, Set<string>>();
  for (const row of rows) {
    for (const [index, field] of schema.fields.entries()) {
      const cell = row[index] ?? "";
      expect(faultsOf(cell, field)).toEqual([]);
      if (field.constraints.unique !== true || cell === "") continue;
      const values = seen.get(field.name) ?? new Set();
      expect(values.has(cell), `${field.name} ${cell} twice`).toBe(false);
      seen.set(field.name, values.add(cell));
    }
  }
  return rows.length;
}

describe("every cell keeps the rules of the Table Schema", () => {
  test("of the seeds", async () => {
    expect(expectValid(await textOf(csvOf(streamOf(seedActions()))))).toBeGreaterThan(2);
  });

  test("of generated actions", async () => {
    await fc.assert(
      fc.asyncProperty(distinctActions(arbitraryAction({ canonical: true }), 3), async (given) => {
        expect(expectValid(await textOf(csvOf(streamOf(given))))).toBe(given.length);
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  test("and the check finds faults", () => {
    const field = (name: string) => schema.fields.find((candidate) => candidate.name === name) as Field;
    expect(faultsOf("", field("key"))).not.toEqual([]);
    expect(faultsOf("Pas une clé", field("key"))).not.toEqual([]);
    expect(faultsOf("douze", field("people_reached"))).not.toEqual([]);
    expect(faultsOf("other", field("kind"))).not.toEqual([]);
    expect(withFormula("'=1")).toBe("=1");
  });
});
