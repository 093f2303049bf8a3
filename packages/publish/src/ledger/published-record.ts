import type { HpaRecord } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";

/** What the change log has to know of a record that this build publishes. */
export interface PublishedRecord extends Pick<HpaRecord, "type" | "key" | "id" | "withdrawn" | "replacedBy"> {
  /** Where it stands in this build, by which its forms are asked for. */
  readonly place: number;
  /** Title for people, kept for the day when the record is gone. */
  readonly title: string;
  /** SHA-256 of its published JSON: another one is another state of the record. */
  readonly sha256: string;
  /** ISO day of its last change, a withdrawal apart. */
  readonly day?: string | undefined;
}

/** A published record as a change carries it. */
export interface RecordForms {
  /** The record as one line of JSON. */
  readonly json: string;
  /** The same as one line of JSON-LD, without its context. */
  readonly linked: string;
  /** Keys of the context that the line needs. */
  readonly terms: readonly string[];
}

/** What stays for ever of a record that was withdrawn. */
export interface Tombstone extends Pick<HpaRecord, "type" | "key" | "id" | "replacedBy"> {
  readonly title: string;
  /** ISO day from which the record is no longer in force. */
  readonly withdrawn: string;
}

/** Names one record among all that were ever published. */
export type RecordName = Pick<HpaRecord, "type" | "key">;

/** The order of the ledger: by key, then by type, so that a key that changes its type is another record. */
export function byName(a: RecordName, b: RecordName): number {
  return compareCodePoints(a.key, b.key) || compareCodePoints(a.type, b.type);
}
