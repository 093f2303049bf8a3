import { canonicalize, validate } from "@openhpa/core";
import { toNQuads } from "@openhpa/rdf";
import { expect, test } from "vitest";
import { corpus } from "./corpus.js";

test("every made-up record is valid and differs from the others", () => {
  const seen = new Set<string>();
  let statements = 0;
  for (const record of corpus(300)) {
    const { ok, issues } = validate(record);
    const found = issues.filter(({ code }) => code !== "plan-outside-years");
    expect([ok, found.map(({ pointer, code }) => `${record.key}${pointer} ${code}`)]).toEqual([true, []]);
    seen.add(JSON.stringify(canonicalize(record)));
    statements += toNQuads(record, { base: "https://example.org" }).split("\n").length - 1;
  }
  expect(seen.size).toBe(300);
  expect(statements / 300).toBeGreaterThan(80);
});
