import type { LedgerEntry } from "./ledger.js";
import type { PublishedRecord } from "./published-record.js";

/** What happened to a record, in the words of ActivityStreams. */
export type ChangeKind = "Create" | "Update" | "Delete";

/** One change of one record between two builds. */
export interface Change extends Omit<PublishedRecord, "day" | "place"> {
  readonly kind: ChangeKind;
  /** Where the record stands in this build; none for one that is in it no more. */
  readonly place?: number | undefined;
}

/** A change with its place in the log. */
export interface ChangeEvent extends Change {
  /** Its number in the log, from 1, without gaps. */
  readonly sequence: number;
  /** Its instant, never earlier than that of the event before. */
  readonly at: string;
}

/** Why a build may not go on: an id would disappear unannounced, be used again, or name something else; or a record is dated in the future. */
export type Refusal = "missing-records" | "unread-records" | "reused-key" | "changed-id" | "future-date";

/** What a published record is that this build does not hold: withdrawn where the caller says so, else the reason of a refusal. */
export type MissingRecords = "withdrawn" | "missing-records" | "unread-records";

function changeOf(kind: ChangeKind, { day: _day, ...record }: PublishedRecord): Change {
  return { kind, ...record };
}

function firstSeen(record: PublishedRecord): Change {
  return changeOf(record.withdrawn === undefined ? "Create" : "Delete", record);
}

function gone({ type, key, id, title, sha256 }: LedgerEntry): Change {
  return { kind: "Delete", type, key, ...(id === undefined ? {} : { id }), title, sha256 };
}

function seenAgain(entry: LedgerEntry, record: PublishedRecord): Change | Refusal | undefined {
  if (entry.id !== record.id) return "changed-id";
  if (entry.state === "withdrawn") {
    if (record.withdrawn === undefined) return "reused-key";
    const same = entry.withdrawn === record.withdrawn && entry.replacedBy === record.replacedBy;
    return same ? undefined : changeOf("Delete", record);
  }
  if (record.withdrawn !== undefined) return changeOf("Delete", record);
  return entry.sha256 === record.sha256 ? undefined : changeOf("Update", record);
}

/**
 * The change that the ledger and this build give together, undefined for none. A record that is announced as withdrawn gets a second
 * `Delete` only when its day or what replaces it changes.
 */
export function changeBetween(
  entry: LedgerEntry | undefined,
  record: PublishedRecord | undefined,
  missing: MissingRecords,
): Change | Refusal | undefined {
  if (record) return entry ? seenAgain(entry, record) : firstSeen(record);
  if (!entry || entry.state === "withdrawn") return undefined;
  return missing === "withdrawn" ? gone(entry) : missing;
}
