import { deepFreeze } from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { resolvePath } from "../address.js";
import { canonicalize } from "../canonical.js";
import type { HpaRecord } from "../generated/types.js";
import { recordClasses } from "../model.js";
import { applyChanges } from "./apply-changes.js";
import { type Change, diffRecords } from "./diff-records.js";
import { editions } from "./edited-records.fixture.js";
import { mergeRecords } from "./merge-records.js";

type Three = readonly [HpaRecord, HpaRecord, HpaRecord];
const runs = { numRuns: 400 };

const atPointer = (record: unknown, pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (value, part) => (value as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      record,
    );

test("the changes between two editions make the second one of the first, and back", () => {
  fc.assert(
    fc.property(editions(1), (records) => {
      const [before, after] = deepFreeze(records) as Three;
      expect(applyChanges(before, diffRecords(before, after))).toEqual(canonicalize(after));
      expect(applyChanges(after, diffRecords(after, before))).toEqual(canonicalize(before));
    }),
    runs,
  );
});

test("an edition has no changes against itself in another order and Unicode form", () => {
  fc.assert(
    fc.property(editions(0), ([record]) => {
      expect(diffRecords(record as HpaRecord, canonicalize(record as HpaRecord))).toEqual([]);
    }),
    runs,
  );
});

function expectPlaces(change: Change, before: HpaRecord, after: HpaRecord) {
  if (change.kind === "moved") {
    expect(atPointer(after, change.pointer)).toBeDefined();
    expect(Number(change.pointer.split("/").at(-1))).toBe(change.after);
    return;
  }
  const { kind, path, pointer } = change;
  if (kind !== "removed") {
    expect(atPointer(after, pointer)).toBe(change.after);
    expect(resolvePath(recordClasses[after.type], after, path).value).toBe(change.after);
  } else expect(atPointer(before, pointer)).toBe(change.before);
  if (kind !== "added")
    expect(resolvePath(recordClasses[before.type], before, path).value).toBe(change.before);
}

test("a change stands where its path and its pointer say, and no place is told twice", () => {
  fc.assert(
    fc.property(editions(1), ([before, after]) => {
      const changes = diffRecords(before as HpaRecord, after as HpaRecord);
      for (const change of changes) expectPlaces(change, before as HpaRecord, after as HpaRecord);
      const places = changes.map(({ path, kind }) => `${path} ${kind === "moved"}`);
      expect(new Set(places).size).toBe(places.length);
    }),
    runs,
  );
});

test("what one side alone changed is taken, and nothing is in conflict", () => {
  fc.assert(
    fc.property(editions(1), (records) => {
      const [base, edited] = deepFreeze(records) as Three;
      const expected = { record: canonicalize(edited), conflicts: [] };
      expect(mergeRecords({ base, ours: edited, theirs: base })).toEqual(expected);
      expect(mergeRecords({ base, ours: base, theirs: edited })).toEqual(expected);
      expect(mergeRecords({ base, ours: edited, theirs: edited })).toEqual(expected);
      expect(mergeRecords({ ours: edited, theirs: edited })).toEqual(expected);
    }),
    runs,
  );
});

test("both sides find the same conflicts, and each has its way where it is preferred", () => {
  fc.assert(
    fc.property(editions(2), (records) => {
      const [base, ours, theirs] = records as unknown as Three;
      const merge = mergeRecords({ base, ours, theirs });
      const other = mergeRecords({ base, ours: theirs, theirs: ours }, { prefer: "theirs" });
      const turned = other.conflicts.map((one) => ({ ...one, ours: one.theirs, theirs: one.ours }));
      expect(new Set(turned.map((one) => JSON.stringify(one)))).toEqual(
        new Set(
          merge.conflicts.map(({ path, base: was, ours: a, theirs: b }) =>
            JSON.stringify({ path, base: was, ours: a, theirs: b }),
          ),
        ),
      );
      expect(other.record).toEqual(merge.record);
    }),
    runs,
  );
});

test("a change of one side is in the record or under a conflict, and what neither changed stays", () => {
  fc.assert(
    fc.property(editions(2), (records) => {
      const [base, ours, theirs] = records as unknown as Three;
      const { record, conflicts } = mergeRecords({ base, ours, theirs });
      const isDecided = (path: string) =>
        conflicts.some((one) => path.startsWith(one.path) || one.path.startsWith(path));
      const left = new Map(
        diffRecords(base, record).map((change) => [`${change.path} ${change.kind}`, change]),
      );
      const made = [ours, theirs].map((side) =>
        diffRecords(base, side).filter(({ path, kind }) => kind !== "moved" && !isDecided(path)),
      );
      for (const { path, kind } of made.flat()) {
        const isInside = [...left.values()].some(
          (one) => path.startsWith(one.path) || one.path.startsWith(path),
        );
        expect([path, kind, isInside]).toEqual([path, kind, true]);
      }
      const touched = [ours, theirs].flatMap((side) => diffRecords(base, side).map(({ path }) => path));
      for (const { path } of left.values())
        expect([path, touched.some((one) => one.startsWith(path) || path.startsWith(one))]).toEqual([
          path,
          true,
        ]);
    }),
    runs,
  );
});
