import { readdirSync, readFileSync } from "node:fs";
import { compareCodePoints } from "@openhpa/core";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import type { Finding } from "./finding.js";
import { findingsOfErrors, type SchemaError } from "./json-schema-findings.js";
import { graphJudge } from "./judgement.js";

const root = new URL("../../../../", import.meta.url);
const folder = new URL("schemas/v1/", root);
const read = (path: string) => readFileSync(new URL(path, folder), "utf8");

interface Check {
  (value: unknown): boolean;
  errors?: readonly unknown[] | null;
}

const options = { strict: true, allErrors: true } as const;

/** The drafts in which the JSON Schema is published: the file, and Ajv as its users run it. */
export const drafts = {
  "2020-12": {
    file: "action.schema.json",
    compile: (schema: object): Check => new Ajv2020(options).compile(schema),
  },
  "draft-07": {
    file: "action.draft-07.schema.json",
    compile: (schema: object): Check => new Ajv(options).compile(schema),
  },
} as const;

/** The forms in which the JSON Schema is published, each as its users run it. */
export async function publishedSchemas(): Promise<Readonly<Record<string, Check>>> {
  const { validate } = (await import(new URL("validate.js", folder).href)) as { validate: Check };
  return {
    ...Object.fromEntries(
      Object.entries(drafts).map(([draft, { file, compile }]) => [draft, compile(JSON.parse(read(file)))]),
    ),
    precompiled: validate,
  };
}

/** What a form of the JSON Schema says of a record, in the words of `validate()`. */
export function schemaFindings(check: Check, record: unknown): Finding[] {
  return check(record) ? [] : findingsOfErrors(check.errors as readonly SchemaError[], record);
}

/** The judge of records by the published shapes, constraints and vocabularies. */
export function publishedShapes() {
  const vocabularies = readdirSync(new URL("vocabularies/", folder)).sort(compareCodePoints);
  return graphJudge({
    core: read("shapes.ttl"),
    sparql: read("shapes-sparql.ttl"),
    vocabularies: vocabularies.map((name) => read(`vocabularies/${name}`)),
  });
}

/** The published bad records that are one JSON value each. */
export function publishedBadRecords(): readonly unknown[] {
  const table = JSON.parse(read("invalid/expected.json")) as Record<string, { readonly code: string }>;
  return Object.entries(table).flatMap(([file, { code }]) =>
    code === "invalid-json" || file.endsWith(".ndjson") ? [] : [JSON.parse(read(`invalid/${file}`))],
  );
}
