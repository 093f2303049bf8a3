import { type DumpSource, openSource } from "./dump-source.js";
import { type ComparedLine, compareLines } from "./merge-lines.js";
import { type Bases, type RecordChange, recordChanges } from "./record-changes.js";
import { groupRecords } from "./record-groups.js";
import { type ReferenceChange, referenceChanges } from "./reference-changes.js";
import type { Tally } from "./summary.js";

/** Two dumps that are being compared. */
export interface Diff {
  readonly old: DumpSource;
  readonly fresh: DumpSource;
  readonly reference: readonly ReferenceChange[];
  readonly bases: Bases;
  /** Every statement of both sides, in order. */
  compared(): AsyncGenerator<readonly ComparedLine[]>;
}

/** Opens two dumps for comparison; `baseUrl` is used where no manifest tells the base. Throws what `openSource` throws. */
export async function openDiff(
  oldPath: string,
  newPath: string,
  baseUrl?: string | undefined,
): Promise<Diff> {
  const old = await openSource(oldPath);
  const fresh = await openSource(newPath);
  const reference = await referenceChanges(old, fresh);
  const before = old.manifest?.base ?? fresh.manifest?.base ?? baseUrl;
  const bases = { before, after: fresh.manifest?.base ?? before };
  return { old, fresh, reference, bases, compared: () => compareLines(old.lines(), fresh.lines()) };
}

/** What happened to the records, one at a time, in the order of the dump; statements and records are counted as they pass. */
export async function* changesIn(diff: Diff, tally: Tally): AsyncGenerator<RecordChange> {
  for await (const group of groupRecords(diff.compared())) {
    tally.see(group);
    for (const change of recordChanges(group, diff.bases)) {
      tally.count(change);
      yield change;
    }
  }
}
