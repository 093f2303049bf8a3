import type { HpaRecord } from "@openhpa/core";

/** What the change log has to know of a record that this build publishes. */
export interface PublishedRecord extends Pick<HpaRecord, "type" | "key" | "id" | "withdrawn" | "replacedBy"> {
  /** Title for people, kept for the day when the record is gone. */
  readonly title: string;
  /** SHA-256 of its published JSON: another one is another state of the record. */
  readonly sha256: string;
  /** ISO day of its last change. */
  readonly day?: string | undefined;
}

/** What stays for ever of a record that was withdrawn. */
export interface Tombstone extends Pick<HpaRecord, "type" | "key" | "id" | "replacedBy"> {
  readonly title: string;
  /** ISO day from which the record is no longer in force. */
  readonly withdrawn: string;
}

/** Names one record among all that were ever published. */
export type RecordName = Pick<HpaRecord, "type" | "key">;

/** The order of the ledger: by key in code units, then by type, so that a key that changes its type is another record. */
export function byName(a: RecordName, b: RecordName): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  return a.type === b.type ? 0 : a.type < b.type ? -1 : 1;
}
