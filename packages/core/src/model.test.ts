import { schemes } from "@openhpa/vocabularies";
import { describe, expect, test } from "vitest";
import { Action, Registry } from "./generated/schemas.js";
import { issueCodes } from "./issue.js";
import { classOf, modelClass, modelClasses, recordClasses } from "./model.js";
import { expandCurie, prefixes } from "./namespaces.js";
import { rules } from "./rules/index.js";

describe.each(modelClasses)("$name", (entry) => {
  test("has a label and a definition in French and English, and a class that is known", () => {
    for (const [label, definition] of [entry.fr, entry.en]) {
      expect(label.trim()).not.toBe("");
      expect(definition).toMatch(/^\p{Lu}.*\.$/u);
    }
    for (const iri of [entry.iri, ...(entry.subClassOf ?? [])]) expect(expandCurie(iri)).toMatch(/^https?:/);
  });

  test.each(entry.fields)("$name has a term, a label and a definition in French and English", (field) => {
    for (const [label, definition] of [field.fr, field.en]) {
      expect(label.trim()).not.toBe("");
      expect(definition).toMatch(/^\P{Ll}.*[.…]$/u);
    }
    for (const iri of [field.iri ?? "hpa:x", field.subPropertyOf ?? "hpa:x", field.exact ?? "hpa:x"]) {
      expect(expandCurie(iri)).toMatch(/^https?:/);
    }
  });

  test("is addressed by fields that it has", () => {
    const names = entry.fields.map(({ name }) => name);
    if (entry.identity.by === "key") expect(names).toContain("key");
    if (entry.identity.by === "natural")
      expect(names).toEqual(expect.arrayContaining([...entry.identity.fields]));
  });
});

test("an own term is tied to a standard one, or is of a kind that no standard has", () => {
  const own = modelClasses
    .flatMap(({ fields }) => fields)
    .filter(({ iri }) => iri === undefined || iri.startsWith("hpa:"));
  const tied = own.filter(
    ({ subPropertyOf }) => subPropertyOf !== undefined && !subPropertyOf.startsWith("hpa:"),
  );
  expect(tied.length).toBeGreaterThan(20);
  for (const { name } of own) expect(name).toMatch(/^[a-z][A-Za-z0-9]*$/);
});

test("objects that a field holds alone have no key, those in a list have one", () => {
  for (const { name, fields } of modelClasses) {
    for (const field of fields) {
      const of = classOf(field);
      if (of && field.many) expect(of.identity.by, `${name}.${field.name}`).not.toBe("field");
    }
  }
});

test("the classes of records are those whose type is fixed", () => {
  expect(Object.keys(recordClasses)).toEqual(["Action", "Registry"]);
  expect(() => modelClass("Person")).toThrow(/Person/);
});

test("every scheme and every type of territory has a prefix; an unknown prefix is a bug and throws", () => {
  for (const name of Object.keys(schemes)) expect(prefixes[name]).toMatch(new RegExp(`/vocab/${name}/$`));
  expect(() => expandCurie("nope:x")).toThrow(/nope:x/);
});

test("rules are data: one per code, each with a severity, a check and a test of whether it is needed", () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(issueCodes).toHaveProperty(code);
  for (const rule of rules) expect(Object.keys(rule).sort()).toEqual(["check", "code", "mayFind"]);
});

test.each([
  ["Action", Action],
  ["Registry", Registry],
] as const)("%s is a Standard Schema that accepts and refuses", async (type, schema) => {
  const standard = schema["~standard"];
  expect(standard.version).toBe(1);
  const record = { type, key: "a", title: { fr: "A" } };
  expect(await standard.validate(record)).toEqual({ value: record });
  expect(await standard.validate({ ...record, key: "É" })).toMatchObject({ issues: [{ path: ["key"] }] });
});
