import type { HpaRecord } from "@openhpa/core";
import { describe, expect, test } from "vitest";
import { createLaterRecords, precedingOf } from "./later-records.js";
import type { StagedRecords } from "./staged-records.js";

const BASE = "https://donnees.example.org/prevention";

interface Row {
  readonly key: string;
  readonly preceding?: readonly string[];
  readonly withdrawn?: string;
  readonly replacedBy?: string;
}

/** Staged records as far as later ones are found by them, in the order of keys. */
function laterOf(rows: readonly Row[]) {
  const staged = {
    count: rows.length,
    keyAt: (place: number) => rows[place]?.key ?? "",
    at: (place: number) => rows[place],
    placeOf: (key: string) => {
      const place = rows.findIndex((row) => row.key === key);
      return place < 0 ? undefined : place;
    },
  } as unknown as StagedRecords;
  const laterThan = createLaterRecords(staged, BASE);
  return Object.fromEntries(rows.map(({ key }, place) => [key, laterThan(place)]));
}

const nothing = { followedBy: [], replaces: [] };

describe("later records", () => {
  test("are those that name a record by its key or its address in this feed, each once", () => {
    const later = laterOf([
      { key: "a" },
      { key: "b", preceding: ["a", `${BASE}/action/a`] },
      { key: "c", preceding: ["a", "b"] },
    ]);
    expect(later).toEqual({
      a: { followedBy: ["b", "c"], replaces: [] },
      b: { followedBy: ["c"], replaces: [] },
      c: nothing,
    });
  });

  test("are none of another feed, none of a key that is not there, and never the record itself", () => {
    const later = laterOf([
      { key: "a", preceding: ["a"] },
      { key: "b", preceding: ["https://ailleurs.example.org/action/a", `${BASE}ailleurs/a`, "z"] },
    ]);
    expect(later).toEqual({ a: nothing, b: nothing });
  });

  test("replace only where the other is withdrawn, and follow only where it is not", () => {
    const later = laterOf([
      { key: "a" },
      { key: "b", withdrawn: "2026-01-01", replacedBy: "a", preceding: ["a"] },
      { key: "c", replacedBy: "a" },
    ]);
    expect(later).toEqual({ a: { followedBy: [], replaces: ["b"] }, b: nothing, c: nothing });
  });
});

test("an action names the editions before it by their records only; a database of records has none", () => {
  const action = { type: "Action", precededBy: [{ key: "x", record: "a" }, { key: "y" }] };
  expect(precedingOf(action as unknown as HpaRecord)).toEqual(["a"]);
  expect(precedingOf({ type: "Action", precededBy: [{ key: "y" }] } as unknown as HpaRecord)).toBeUndefined();
  expect(precedingOf({ ...action, type: "Registry" } as unknown as HpaRecord)).toBeUndefined();
});
