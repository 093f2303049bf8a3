import { invalidSeeds } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { issueCodes, readingCodes, toPointer } from "./issue.js";
import { DEFAULT_MAX_ISSUES } from "./issue-limit.js";
import { holdsAllFields, repeatedField } from "./repeated-fields.js";
import { validate } from "./validate.js";

const seeds = invalidSeeds();
const ofRecords = seeds.filter(({ code }) => !readingCodes.includes(code));

describe("the invalid seeds", () => {
  test.each(ofRecords)("$name gives exactly its code at its path", ({ text, code, severity, pointer }) => {
    const { ok, issues } = validate(JSON.parse(text));
    expect(issues.map((issue) => [issue.code, issue.severity, issue.pointer])).toEqual([
      [code, severity, pointer],
    ]);
    expect(ok).toBe(severity !== "error");
  });

  test("hold one for every code", () => {
    expect([...new Set(seeds.map(({ code }) => code))].sort()).toEqual(Object.keys(issueCodes).sort());
  });

  test.each(seeds.filter(({ code }) => code === "invalid-json"))("$name is not JSON", ({ text }) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  test.each(seeds.filter(({ code }) => code === "repeated-field"))("$name is JSON that repeats a field", ({
    text,
    pointer,
  }) => {
    const { path = [], offset = 0 } = repeatedField(text) ?? {};
    expect([toPointer(path), text.slice(offset, text.indexOf(":", offset))]).toEqual([
      pointer,
      JSON.stringify(path.at(-1)),
    ]);
    expect(holdsAllFields(JSON.parse(text), Buffer.from(text))).toBe(false);
  });

  test.each(seeds.filter(({ code }) => code === "more-issues"))("$name has more issues than are told", ({
    text,
    severity,
    pointer,
  }) => {
    const { ok, issues } = validate(JSON.parse(text));
    expect([ok, issues.length]).toEqual([true, DEFAULT_MAX_ISSUES + 1]);
    expect(issues.at(-1)).toMatchObject({ code: "more-issues", severity, pointer, facts: { count: 1 } });
  });

  test.each(
    seeds.filter(({ code }) => code === "duplicate-record"),
  )("$name repeats a key in valid records", ({ text }) => {
    const records = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { key: string });
    expect(records.filter((record) => !validate(record).ok)).toEqual([]);
    expect(new Set(records.map(({ key }) => key)).size).toBeLessThan(records.length);
  });
});
