import { expect, test } from "vitest";
import type { Action } from "../generated/types.js";
import { mergeRecords } from "./merge-records.js";

const step = (key: string) => ({ key, title: { fr: key } });
const base: Action = {
  type: "Action",
  key: "a",
  title: { fr: "Ateliers" },
  status: "planned",
  period: { start: "2024", end: "2025" },
  steps: ["un", "deux", "trois"].map(step),
};
const ordered = (...keys: readonly string[]): Action => ({ ...base, steps: keys.map(step) });
const keysOf = ({ steps = [] }: Action) => steps.map(({ key }) => key);

test("what both changed otherwise is a conflict, and the record holds the preferred side", () => {
  const sides = {
    base,
    ours: { ...base, status: "ongoing" },
    theirs: { ...base, status: "cancelled" },
  } as const;
  const conflict = { path: "/status", base: "planned", ours: "ongoing", theirs: "cancelled" };
  expect(mergeRecords(sides).conflicts).toEqual([conflict]);
  expect(mergeRecords(sides).record.status).toBe("ongoing");
  expect(mergeRecords(sides, { prefer: "theirs" }).record.status).toBe("cancelled");
});

test("what one took out and the other changed is a conflict too", () => {
  const { period: _, ...ours } = base;
  const theirs: Action = { ...base, period: { start: "2024", end: "2026" } };
  const { record, conflicts } = mergeRecords<Action>({ base, ours, theirs });
  expect(conflicts.map(({ path }) => path)).toEqual(["/period"]);
  expect(record.period).toBeUndefined();
});

test("the order of the side that changed it is taken, with what the other added; two orders are a conflict", () => {
  const turned = ordered("trois", "un", "deux");
  const longer = ordered("un", "quatre", "deux", "trois");
  for (const prefer of ["ours", "theirs"] as const) {
    for (const sides of [
      { ours: turned, theirs: longer },
      { ours: longer, theirs: turned },
    ]) {
      const { record, conflicts } = mergeRecords({ base, ...sides }, { prefer });
      expect([keysOf(record), conflicts]).toEqual([["trois", "un", "quatre", "deux"], []]);
    }
  }
  const both = mergeRecords({ base, ours: turned, theirs: ordered("deux", "un", "trois") });
  expect(both.conflicts.map(({ path }) => path)).toEqual(["/steps"]);
  expect(keysOf(both.record)).toEqual(keysOf(turned));
});
