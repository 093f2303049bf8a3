import { type Action, compareCodePoints } from "@openhpa/core";
import { latestDay } from "@openhpa/io";
import type { ChangeEvent } from "@openhpa/publish";
import {
  byName,
  eventTimes,
  type LedgerEntry,
  ledgerAfter,
  type PublishedRecord,
  parseInstant,
} from "@openhpa/publish";
import { changeLines, newTally, numbered } from "../comparison.js";
import { type JsonChange, jsonChange } from "../json-page.js";

/** A log and its ledger in memory, built by the functions of the build without its files. */
export interface MemoryLog {
  readonly ledger: readonly LedgerEntry[];
  readonly events: readonly ChangeEvent[];
  /** The changes as JSON clients read them. */
  readonly changes: readonly JsonChange[];
}

export const emptyLog: MemoryLog = { ledger: [], events: [], changes: [] };

/** What a build of the log is told. */
export interface MemoryBuild {
  readonly at?: string | undefined;
  readonly today?: string | undefined;
  readonly withdrawMissing: boolean;
  readonly unread: number;
}

async function* streamed<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

async function gathered<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function publishedOf(record: Action, place: number): PublishedRecord {
  const { type, key, title, created = "", modified = "", withdrawn } = record;
  const day = (created > modified ? created : modified) || undefined;
  const sha256 = JSON.stringify(record);
  return { type, key, title: title.fr ?? key, place, sha256, day, ...(withdrawn && { withdrawn }) };
}

/** The log after one more build. Throws what the build throws, and the log before is still whole then. */
export async function builtLog(
  log: MemoryLog,
  records: readonly Action[],
  { at, today, withdrawMissing, unread }: MemoryBuild,
): Promise<MemoryLog> {
  const times = eventTimes(log.events.at(-1)?.at, at);
  const latest = latestDay({ at: at && parseInstant(at), today });
  const missing = !withdrawMissing ? "missing-records" : unread > 0 ? "unread-records" : "withdrawn";
  const tally = newTally();
  const compared = changeLines(streamed(log.ledger), streamed(records.map(publishedOf)), {
    ...{ latest, missing, times, tally },
  });
  const lines = (await gathered(compared)).sort(compareCodePoints);
  const events = await gathered(numbered(streamed(lines), log.events.length, times, tally));
  const ledger = await gathered(ledgerAfter(streamed(log.ledger), streamed([...events].sort(byName))));
  const changes = events.map((event) => {
    const record = event.kind === "Delete" ? undefined : records[event.place as number];
    const forms = record && { json: JSON.stringify(record), linked: "", terms: [] };
    return JSON.parse(jsonChange(event, forms)) as JsonChange;
  });
  return { ledger, events: [...log.events, ...events], changes: [...log.changes, ...changes] };
}
