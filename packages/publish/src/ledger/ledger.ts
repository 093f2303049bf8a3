import type { HpaRecord } from "@openhpa/core";
import type { ChangeEvent } from "./change.js";
import { outerJoin } from "./outer-join.js";
import { byName, type Tombstone } from "./published-record.js";

/** Where an event stands in the log. */
export interface EventMark {
  readonly sequence: number;
  readonly at: string;
}

/** One line of the ledger: an id that was published, whatever became of it. */
export interface LedgerEntry extends Pick<HpaRecord, "type" | "key" | "id" | "replacedBy"> {
  readonly state: "live" | "withdrawn";
  /** SHA-256 of the JSON that was announced last. */
  readonly sha256: string;
  readonly title: string;
  readonly first: EventMark;
  readonly last: EventMark;
  /** ISO day, where the state is withdrawn. */
  readonly withdrawn?: string | undefined;
}

/** The line of a record after an event. */
export function entryAfter(entry: LedgerEntry | undefined, event: ChangeEvent): LedgerEntry {
  const { type, key, id, title, sha256, sequence, at, withdrawn, replacedBy } = event;
  const last = { sequence, at };
  const isGone = event.kind === "Delete";
  return {
    type,
    key,
    ...(id === undefined ? {} : { id }),
    state: isGone ? "withdrawn" : "live",
    sha256,
    title,
    first: entry?.first ?? last,
    last,
    ...(isGone ? { withdrawn: withdrawn ?? dayOf(at) } : {}),
    ...(isGone && replacedBy !== undefined ? { replacedBy } : {}),
  };
}

/** The ledger after some events; both come in the order of names, no name has two events. */
export async function* ledgerAfter(
  entries: AsyncIterable<LedgerEntry>,
  events: AsyncIterable<ChangeEvent>,
): AsyncGenerator<LedgerEntry> {
  for await (const [entry, event] of outerJoin(entries, events, byName))
    yield event ? entryAfter(entry, event) : (entry as LedgerEntry);
}

/** The day on which an event happened, which is that of the withdrawal where the record gives none. */
export function dayOf(at: string): string {
  return at.slice(0, "2026-01-01".length);
}

/** What is left of a withdrawn record, undefined for one that is live. */
export function tombstoneOf(entry: LedgerEntry): Tombstone | undefined {
  const { type, key, id, title, state, withdrawn, replacedBy } = entry;
  if (state === "live" || withdrawn === undefined) return undefined;
  return {
    type,
    key,
    ...(id === undefined ? {} : { id }),
    title,
    withdrawn,
    ...(replacedBy === undefined ? {} : { replacedBy }),
  };
}
