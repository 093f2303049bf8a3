import { compareCodePoints, type Fields, type HpaRecord, recordClasses } from "@openhpa/core";
import { leftOfRecord } from "@openhpa/rdf";
import { parseStatement, type Statement, toTriple } from "../data/statement.js";
import { type FieldChange, fieldChanges } from "./field-changes.js";
import type { RecordGroup } from "./record-groups.js";
import { type RecordState, readState } from "./record-state.js";

/** What happened to a record: `withdrawn` is a record that stays as a tombstone, `removed` one that is gone. */
export type RecordChangeKind = "added" | "removed" | "changed" | "withdrawn";

/** A statement that the model has no field for, or that stands in another graph, on one side only. */
export interface StatementChange {
  readonly kind: "added" | "removed";
  /** Line of canonical N-Quads. */
  readonly statement: string;
}

/** What happened to one record between two dumps. */
export interface RecordChange {
  readonly iri: string;
  readonly change: RecordChangeKind;
  /** The two states; both undefined for statements that belong to no record. */
  readonly before: HpaRecord | undefined;
  readonly after: HpaRecord | undefined;
  /** Empty for records that were added or removed: all of it was. */
  readonly fields: readonly FieldChange[];
  readonly statements: readonly StatementChange[];
  /** Graphs of the record where they are others than before. */
  readonly graphs: { readonly before: readonly string[]; readonly after: readonly string[] } | undefined;
}

/** The publisher's base on each side, where it is known. */
export interface Bases {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function difference<T>(before: readonly T[], after: readonly T[]) {
  const old = new Set(before);
  const fresh = new Set(after);
  return {
    removed: before.filter((item) => !fresh.has(item)),
    added: after.filter((item) => !old.has(item)),
  };
}

function statementChanges(before: readonly string[], after: readonly string[]): readonly StatementChange[] {
  const { removed, added } = difference(before, after);
  return [
    ...removed.map((statement) => ({ kind: "removed" as const, statement })),
    ...added.map((statement) => ({ kind: "added" as const, statement })),
  ];
}

function kindOf(before: HpaRecord | undefined, after: HpaRecord | undefined): RecordChangeKind {
  if (before === undefined) return after === undefined ? "changed" : "added";
  if (after === undefined) return "removed";
  return after.withdrawn !== undefined && before.withdrawn === undefined ? "withdrawn" : "changed";
}

/** True for a record that says no more than its tombstone. */
const isBare = (record: HpaRecord) => Object.keys(record).length === Object.keys(leftOfRecord(record)).length;

const whole = (iri: string, before: HpaRecord | undefined, after: HpaRecord | undefined): RecordChange => ({
  iri,
  change: kindOf(before, after),
  before,
  after,
  fields: [],
  statements: [],
  graphs: undefined,
});

function changesAt(iri: string, old: RecordState, fresh: RecordState): readonly RecordChange[] {
  const before = old.records.get(iri);
  const after = fresh.records.get(iri);
  if (!before || !after) return [whole(iri, before, after)];
  // A record of another kind has other fields: it is another record at the same address.
  if (before.type !== after.type) return [whole(iri, before, undefined), whole(iri, undefined, after)];
  const entry = recordClasses[after.type];
  const change = whole(iri, before, after);
  // A tombstone says nothing of what is left out: that is what its withdrawal means, not a change of each field.
  const isTombstone = change.change === "withdrawn" && isBare(after);
  const compared = isTombstone ? leftOfRecord(before) : before;
  const fields = fieldChanges(entry, compared as unknown as Fields, after as unknown as Fields);
  return fields.length === 0 ? [] : [{ ...change, fields }];
}

/** The order of the records of one document: that of their statements in the dump. */
const byIri = (a: string, b: string) => compareCodePoints(`${a}>`, `${b}>`);

/** Where statements differ although no field and no graph does, they themselves are the change. */
function bareStatements(lines: readonly string[]): readonly string[] {
  return lines.map((line) => toTriple(parseStatement(line) as Statement));
}

/**
 * What happened to the records of a group: nothing for a group whose two sides are the same, else at least one change. What the model
 * cannot say is told as statements, so that no difference is lost.
 */
export function recordChanges(group: RecordGroup, bases: Bases): readonly RecordChange[] {
  if (group.removed === 0 && group.added === 0) return [];
  const old = readState(group.before, bases.before);
  const fresh = readState(group.after, bases.after);
  const iris = [...new Set([...old.records.keys(), ...fresh.records.keys()])].sort(byIri);
  const changes = iris.flatMap((iri) => changesAt(iri, old, fresh));
  const statements = statementChanges(old.leftOver, fresh.leftOver);
  const hasBoth = iris.some((iri) => old.records.has(iri) && fresh.records.has(iri));
  const isMoved = hasBoth && old.graphs.join(" ") !== fresh.graphs.join(" ");
  const graphs = isMoved ? { before: old.graphs, after: fresh.graphs } : undefined;
  const rest = { statements, graphs };
  if (statements.length === 0 && !graphs && changes.length > 0) return changes;
  const [only, ...others] = changes;
  if (only && others.length === 0 && iris.length === 1) return [{ ...only, ...rest }];
  const [owner = group.owner] = iris.length === 1 ? iris : [];
  const isTold = changes.length > 0 || statements.length > 0 || graphs !== undefined;
  const own: RecordChange = {
    iri: owner,
    change: "changed",
    before: iris.length === 1 ? old.records.get(owner) : undefined,
    after: iris.length === 1 ? fresh.records.get(owner) : undefined,
    fields: [],
    ...(isTold
      ? rest
      : { statements: statementChanges(bareStatements(group.before), bareStatements(group.after)), graphs }),
  };
  return [...changes, own];
}
