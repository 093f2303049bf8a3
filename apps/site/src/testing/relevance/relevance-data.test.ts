import { statSync } from "node:fs";
import { compareCodePoints, validate, withoutPersonalData } from "@openhpa/core";
import { loadTerritories } from "@openhpa/vocabularies/territories";
import { describe, expect, it } from "vitest";
import { judgementKinds, judgements, relevanceRecords } from "./relevance-data.js";

const records = relevanceRecords();
const keys = records.map(({ key }) => key);
const known = new Set(keys);
const judged = judgements();
const every = "*";

/** What occurs more than once. */
function repeated(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe("the records that the search is judged on", () => {
  it("are valid and say nothing about persons", async () => {
    const territories = await loadTerritories();
    const faults = records.flatMap((record) =>
      validate(record, { territories }).issues.filter(({ severity }) => severity !== "info"),
    );
    expect(faults).toEqual([]);
    const masked = records.filter((record) => withoutPersonalData(record) !== record);
    expect(masked.map(({ key }) => key)).toEqual([]);
  });

  it("are enough to tell a good search from a bad one, and small", () => {
    expect(records.length).toBeGreaterThanOrEqual(150);
    const foreign = records.filter(({ language }) => language !== "fr");
    expect(new Set(foreign.map(({ language }) => language))).toEqual(new Set(["de", "it", "en"]));
    expect(foreign.length).toBeGreaterThanOrEqual(15);
    expect(statSync(new URL("corpus.ndjson", import.meta.url)).size).toBeLessThan(400_000);
  });

  it("have a key each, in order", () => {
    expect(repeated(keys)).toEqual([]);
    expect(keys).toEqual([...keys].sort(compareCodePoints));
  });

  it("each say something that no other says", () => {
    const summaries = records.map(({ summary }) => Object.values(summary ?? {})[0] ?? "");
    expect(summaries.filter((summary) => summary === "")).toEqual([]);
    expect(repeated(summaries)).toEqual([]);
  });
});

describe("the judgements", () => {
  it("are at least 120, of every kind, none twice", () => {
    expect(judged.length).toBeGreaterThanOrEqual(120);
    expect(judgementKinds.filter((kind) => !judged.some((row) => row.kind === kind))).toEqual([]);
    expect(judged.filter(({ kind }) => !judgementKinds.includes(kind))).toEqual([]);
    expect(repeated(judged.map(({ query }) => query))).toEqual([]);
  });

  it("name records that exist, each once", () => {
    for (const { query, first, found = [], right } of judged)
      for (const list of [first, found, right]) {
        expect(
          list.filter((key) => key !== every && !known.has(key)),
          query,
        ).toEqual([]);
        expect(repeated(list), query).toEqual([]);
      }
  });

  it("expect only what they call right, and of five results at most that they come first", () => {
    for (const { query, first, found = [], right } of judged) {
      if (right.includes(every)) expect([right.length, first.length, found.length], query).toEqual([1, 0, 0]);
      else
        expect(
          [...first, ...found].filter((key) => !right.includes(key)),
          query,
        ).toEqual([]);
      expect(first.length, query).toBeLessThanOrEqual(5);
    }
  });

  it("expect an empty result of what no record treats", () => {
    const nothing = judged.filter(({ kind }) => kind === "nothing");
    expect(nothing.filter(({ right }) => right.length > 0)).toEqual([]);
  });
});
