import {
  canonicalize,
  type HpaRecord,
  modelClasses,
  recordClasses,
  toPointer,
  validate,
  visit,
} from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryAction, arbitraryRecord } from "./arbitraries.js";
import { knownTerritories } from "./place-values.js";

const errorsOf = (record: unknown) =>
  validate(record)
    .issues.filter(({ severity }) => severity === "error")
    .map(({ code, path, received }) => ({ code, at: toPointer(path), received }));

test("generated records are valid", () => {
  fc.assert(
    fc.property(arbitraryRecord(), (record) => {
      expect(errorsOf(record)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("the canonical variant is canonical, and the other one is not always", () => {
  const isCanonical = (record: HpaRecord) => JSON.stringify(canonicalize(record)) === JSON.stringify(record);
  expect(fc.sample(arbitraryAction({ canonical: true }), 100).every(isCanonical)).toBe(true);
  expect(fc.sample(arbitraryAction(), 100).every(isCanonical)).toBe(false);
});

test("the records reach every field of every class", () => {
  const reached = new Set<string>();
  for (const record of fc.sample(arbitraryRecord(), { numRuns: 1500, seed: 1 })) {
    for (const { entry, value } of visit(recordClasses[record.type], record)) {
      for (const name of Object.keys(value)) reached.add(`${entry.name}.${name}`);
    }
  }
  const all = modelClasses.flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name}`));
  expect(all.filter((name) => !reached.has(name))).toEqual([]);
});

test("the territories exist in the official lists", async () => {
  const territories = await loadTerritories();
  const unknown = knownTerritories.filter(
    (code) => !territories.has(code) && !code.startsWith("commune-ch:"),
  );
  expect(unknown).toEqual([]);
  expect(new Set(knownTerritories.map((code) => code.split(":")[0]))).toEqual(
    new Set(["country", "region", "departement", "commune", "epci", "canton", "commune-ch"]),
  );
});
