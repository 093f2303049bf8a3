import { readFileSync } from "node:fs";
import { validSeeds } from "@openhpa/testkit";
import { Ajv, type ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, vi } from "vitest";
import { findingsOfErrors } from "./matrix/json-schema-findings.js";

const root = new URL("../../../", import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const options = { strict: true, allErrors: true } as const;
const schemas = {
  "2020-12": readJson("schemas/v1/action.schema.json"),
  "draft-07": readJson("schemas/v1/action.draft-07.schema.json"),
} as const;
const drafts = {
  "2020-12": new Ajv2020(options).compile(schemas["2020-12"]),
  "draft-07": new Ajv(options).compile(schemas["draft-07"]),
} as const;
const pointersOf = (errors: readonly ErrorObject[] | null | undefined, record: unknown) =>
  findingsOfErrors(errors ?? [], record).map(({ pointer }) => pointer);

describe.each(["2020-12", "draft-07"] as const)("the JSON Schema in %s", (draft) => {
  const check = drafts[draft];

  it.each(validSeeds())("accepts $name", ({ record }) => {
    check(record);
    expect(check.errors ?? []).toEqual([]);
  });

  it("compiles in strict mode without a warning", () => {
    const warn = vi.fn();
    const logger = { log: warn, warn, error: warn };
    const ajv = draft === "draft-07" ? new Ajv({ ...options, logger }) : new Ajv2020({ ...options, logger });
    ajv.compile(schemas[draft]);
    expect(warn).not.toHaveBeenCalled();
  });

  it("speaks of the branch that was meant", () => {
    const registry = { type: "Registry", key: "base", title: { fr: "Base" }, kind: "action" };
    check(registry);
    expect(pointersOf(check.errors, registry)).toEqual(["/kind"]);
    check({ type: "Fiche" });
    expect(pointersOf(check.errors, { type: "Fiche" })).toEqual(["/type"]);
  });
});
