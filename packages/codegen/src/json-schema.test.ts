import { existsSync, readdirSync, readFileSync } from "node:fs";
import { type HpaRecord, issueCodes, recordClasses, toPointer, validate } from "@openhpa/core";
import { Ajv, type ErrorObject } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, vi } from "vitest";
import { notInJsonSchema } from "./declared-differences.js";
import { changesOf } from "./record-changes.js";

const root = new URL("../../../", import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));
const options = { strict: true, allErrors: true } as const;
const drafts = {
  "2020-12": new Ajv2020(options).compile(readJson("schemas/v1/action.schema.json")),
  "draft-07": new Ajv(options).compile(readJson("schemas/v1/action.draft-07.schema.json")),
};

/** Where an error of Ajv is, as a JSON Pointer to the value that the model's issues speak of. */
function pointerOf({ instancePath, keyword, params, propertyName }: ErrorObject): string {
  const name =
    keyword === "required"
      ? params.missingProperty
      : keyword === "additionalProperties"
        ? params.additionalProperty
        : propertyName;
  return name === undefined ? instancePath : instancePath + toPointer([name]);
}

const seeds = readdirSync(new URL("seeds/valid/", root))
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, readJson(`seeds/valid/${name}`) as HpaRecord] as const);

describe.each(Object.entries(drafts))("the JSON Schema in %s", (draft, check) => {
  it.each(seeds)("accepts %s", (_, record) => {
    check(record);
    expect(check.errors ?? []).toEqual([]);
  });

  it("compiles in strict mode without a warning", () => {
    const warn = vi.fn();
    const logger = { log: warn, warn, error: warn };
    const schema = readJson(
      draft === "draft-07" ? "schemas/v1/action.draft-07.schema.json" : "schemas/v1/action.schema.json",
    );
    (draft === "draft-07" ? new Ajv({ ...options, logger }) : new Ajv2020({ ...options, logger })).compile(
      schema,
    );
    expect(warn).not.toHaveBeenCalled();
  });

  it("speaks of the branch that was meant", () => {
    check({ type: "Registry", key: "base", title: { fr: "Base" }, kind: "action" });
    expect(check.errors?.map(pointerOf)).toContain("/kind");
    check({ type: "Fiche" });
    expect(check.errors?.map(pointerOf)).toEqual(["/type"]);
  });
});

interface Expectation {
  readonly code: keyof typeof issueCodes;
  readonly pointer: string;
}

const expectations: readonly (readonly [string, Expectation])[] = existsSync(
  new URL("seeds/invalid/expected.json", root),
)
  ? Object.entries(readJson("seeds/invalid/expected.json") as Record<string, Expectation>)
  : [];
const declared = new Set<string>(notInJsonSchema.map(({ code }) => code));

describe("the invalid seeds", () => {
  const files = expectations.filter(([file, { code }]) => file.endsWith(".json") && code !== "invalid-json");
  const errors = files.filter(([, { code }]) => issueCodes[code] === "error" && !declared.has(code));
  const others = files.filter(([, { code }]) => issueCodes[code] !== "error");

  it.each(errors)("%s is refused at the same place", (file, { pointer }) => {
    for (const check of Object.values(drafts)) {
      expect(check(readJson(`seeds/invalid/${file}`))).toBe(false);
      expect(check.errors?.map(pointerOf)).toContain(pointer);
    }
  });

  it.each(others)("%s is accepted: it is no error", (file) => {
    for (const check of Object.values(drafts)) expect(check(readJson(`seeds/invalid/${file}`))).toBe(true);
  });

  it("show every difference that is declared, and none that does not exist", () => {
    for (const [file] of files.filter(([, { code }]) => declared.has(code) && code !== "too-deep")) {
      for (const check of Object.values(drafts))
        expect(check(readJson(`seeds/invalid/${file}`)), file).toBe(true);
    }
  });
});

describe("seeds changed in every place", () => {
  const checks = {
    "2020-12": new Ajv2020({ strict: true }).compile(readJson("schemas/v1/action.schema.json")),
    "draft-07": new Ajv({ strict: true }).compile(readJson("schemas/v1/action.draft-07.schema.json")),
  };

  const isAxis = (value: unknown) => validate(value).issues.some(({ code }) => code === "breakdown-axis");

  it("zod and both drafts give the same verdict", () => {
    const seen = new Set<string>();
    const differences: unknown[] = [];
    const count = { accepted: 0, refused: 0 };
    for (const [, record] of seeds) {
      for (const { what, changed } of changesOf(record, seen)) {
        const expected = recordClasses[record.type].schema.safeParse(changed).success;
        const found = Object.values(checks).map((check) => check(changed));
        count[expected ? "accepted" : "refused"] += 1;
        if (found.some((verdict) => verdict !== expected) && !isAxis(changed))
          differences.push({ what, expected, found });
      }
    }
    expect(differences).toEqual([]);
    expect(count.accepted).toBeGreaterThan(500);
    expect(count.refused).toBeGreaterThan(5000);
  }, 240_000);
});
