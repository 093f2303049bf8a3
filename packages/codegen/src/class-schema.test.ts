import { Action, HpaRecord, type IssueCode, issueCodes, Registry } from "@openhpa/core";
import { validSeeds } from "@openhpa/testkit";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { matrixCases } from "./matrix/cases.js";

const forms = {
  "draft-2020-12": (schema: object) => new Ajv2020({ strict: false }).compile(schema),
  "draft-07": (schema: object) => new Ajv({ strict: false }).compile(schema),
} as const;

/** What is in a rule and not in the form of a value, which is all that this JSON Schema tells; the published one tells more. */
const structural = (Object.keys(issueCodes) as IssueCode[]).slice(
  0,
  Object.keys(issueCodes).indexOf("duplicate-value"),
);

/** Faults that it takes: what zod is told by a check of our own is not in the JSON Schema that zod writes. */
const untold = [
  "record-too-deep",
  "action-id-form-too-long",
  "action-key-form-too-long",
  "action-title-form-no-language",
  "action-replaced-by-form-too-long",
];

const cases = matrixCases();
const valid = [
  ...validSeeds().map(({ record }) => record),
  ...cases.flatMap(({ record, issue }) => (issue === undefined ? [record] : [])),
];

describe.each(
  Object.entries(forms),
)("the JSON Schema that a schema gives of itself, %s", (target, compile) => {
  const checks = new Map(
    Object.entries({ Action, Registry, HpaRecord }).map(([name, schema]) => {
      return [name, compile(schema["~standard"].jsonSchema.input({ target }))] as const;
    }),
  );

  test("takes every valid record", () => {
    for (const record of valid as readonly HpaRecord[]) {
      expect([record, checks.get("HpaRecord")?.(record)]).toEqual([record, true]);
      expect(checks.get(record.type)?.(record)).toBe(true);
    }
  });

  test("refuses what has not the form of a record", () => {
    const missed = cases.filter(({ record, issue }) => {
      if (issue === undefined || !structural.includes(issue.code)) return false;
      const { type } = (record ?? {}) as HpaRecord;
      return (checks.get(type) ?? checks.get("HpaRecord"))?.(record);
    });
    expect(missed.map(({ name }) => name)).toEqual(untold);
  });
});
