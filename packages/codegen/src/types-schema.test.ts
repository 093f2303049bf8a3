import { modelClasses, recordClasses } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import type { JsonSchema } from "./leaf-schema.js";
import { typesSchema } from "./types-schema.js";
import { withoutKeywords } from "./without-keywords.js";

const schema = typesSchema();
const definitions = schema.definitions as Readonly<Record<string, JsonSchema>>;

test("a record is one of the classes of record, and every class has its name", () => {
  const names = Object.keys(recordClasses);
  expect(schema.oneOf).toEqual(names.map((name) => ({ $ref: `#/definitions/${name}` })));
  for (const { name, fields } of modelClasses)
    expect(Object.keys(definitions[name]?.properties ?? {}), name).toEqual(fields.map((field) => field.name));
});

test("nothing but the root has a title, which generators would take for a name", () => {
  expect(JSON.stringify(schema).match(/"title":"/g)).toHaveLength(1);
});

test.each(validSeeds())("$name is a record", ({ record }) => {
  const check = new Ajv({ strict: true }).compile(schema);
  check(record);
  expect(check.errors ?? []).toEqual([]);
});

test("a keyword is taken away, and a property or a value of its name stays", () => {
  const removed = withoutKeywords(
    {
      title: "A",
      enum: [{ title: "A" }],
      properties: { title: { title: "A", type: "string" } },
      allOf: [{ title: "A" }],
    },
    new Set(["title"]),
  );
  expect(removed).toEqual({
    enum: [{ title: "A" }],
    properties: { title: { type: "string" } },
    allOf: [{}],
  });
});
