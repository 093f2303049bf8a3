import { invalidSeeds } from "@openhpa/testkit";
import { describe, expect, test } from "vitest";
import { issueCodes } from "./issue.js";
import { validate } from "./validate.js";

/** Faults of a file and of a collection: the reader finds them, no record alone has them. */
const givenByReaders = ["invalid-json", "duplicate-record"];
const seeds = invalidSeeds();
const ofRecords = seeds.filter(({ code }) => !givenByReaders.includes(code));

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
