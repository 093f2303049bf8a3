import { compareCodePoints } from "@openhpa/core";
import { topLabel } from "./change-facts.js";
import type { RecordChange, RecordChangeKind } from "./record-changes.js";
import type { RecordGroup } from "./record-groups.js";

/** Sums of a comparison; `sparql` and `patch` look at statements only, and count no records and no fields. */
export interface DiffSummary {
  /** Records by what happened to them. */
  readonly records: Readonly<Record<RecordChangeKind, number>>;
  /** Statements that only one side has. */
  readonly statements: { readonly added: number; readonly removed: number };
  /** Changed records by the label of the field in which they changed; a record counts once for each field. */
  readonly fields: Readonly<Record<string, number>>;
  /** Changes of vocabularies, territories, model and shapes. */
  readonly reference: number;
}

/** Counts the changes as they pass. */
export interface Tally {
  see(group: Pick<RecordGroup, "added" | "removed">): void;
  count(change: RecordChange): void;
  end(reference: number): DiffSummary;
}

/** A tally at zero. */
export function createTally(): Tally {
  const records = { added: 0, removed: 0, changed: 0, withdrawn: 0 };
  const statements = { added: 0, removed: 0 };
  const fields = new Map<string, number>();
  return {
    see({ added, removed }) {
      statements.added += added;
      statements.removed += removed;
    },
    count(change) {
      records[change.change] += 1;
      for (const label of new Set(change.fields.map(topLabel)))
        fields.set(label, (fields.get(label) ?? 0) + 1);
    },
    end(reference) {
      const sorted = [...fields].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b));
      return { records, statements, fields: Object.fromEntries(sorted), reference };
    },
  };
}

/** True when the two sides differ in anything that is published. */
export function isDifferent({ statements, reference }: DiffSummary): boolean {
  return statements.added + statements.removed + reference > 0;
}
