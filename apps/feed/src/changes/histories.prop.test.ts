import type { ChangeEvent } from "@openhpa/publish";
import {
  arbitraryHistory,
  type BuildWords,
  datesOf,
  inForce,
  instantOf,
  isRefused,
  liveIn,
  nothingPublished,
  recordsAfter,
  stateAfter,
} from "@openhpa/testkit";
import fc from "fast-check";
import { expect, test } from "vitest";
import { builtLog, emptyLog, type MemoryLog } from "./testing/memory-log.js";

const HISTORIES = 10_000;

/** What a build is asked for, as the command would ask: an instant in the future is refused before anything else. */
async function attempt(log: MemoryLog, records: Parameters<typeof builtLog>[1], words: BuildWords) {
  const at = instantOf(words, log.events.at(-1)?.at);
  if (at !== undefined && words.today !== undefined && Date.parse(at) >= Date.parse(words.today) + 1000)
    return undefined;
  return builtLog(log, records, { ...words, at }).catch((error: Error & { code?: string }) => {
    if (error.code === undefined) throw error;
    return undefined;
  });
}

/** The latest instant that the events of a build may have: what was given, what the records say, or the second after the last event. */
function boundOf(records: Parameters<typeof builtLog>[1], at: string | undefined, last: string | undefined) {
  if (at !== undefined) return `${new Date(at).toISOString().slice(0, 19)}Z`;
  const next = last === undefined ? [] : [`${new Date(Date.parse(last) + 1000).toISOString().slice(0, 19)}Z`];
  const days = datesOf(records).map((day) => `${day}T00:00:00Z`);
  return [...next, ...days].sort().at(-1) ?? "1970-01-01T00:00:00Z";
}

function expectInOrder(
  events: readonly ChangeEvent[],
  added: readonly ChangeEvent[],
  last: string | undefined,
): void {
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
  for (const [index, { at }] of events.entries()) expect(at >= (events[index - 1]?.at ?? "")).toBe(true);
  for (const { at } of added) expect(last === undefined || at > last).toBe(true);
  expect(new Set(added.map(({ type, key }) => `${type} ${key}`)).size).toBe(added.length);
}

function expectLedger({ ledger, events }: MemoryLog): void {
  const eventsOf = (key: string) => events.filter((event) => event.key === key);
  expect(ledger.map(({ key }) => key)).toEqual([...new Set(events.map(({ key }) => key))].sort());
  for (const entry of ledger) {
    const [first, last] = [eventsOf(entry.key)[0], eventsOf(entry.key).at(-1)] as [ChangeEvent, ChangeEvent];
    const mark = ({ sequence, at }: ChangeEvent) => ({ sequence, at });
    expect([entry.first, entry.last]).toEqual([mark(first), mark(last)]);
    expect(entry.state).toBe(last.kind === "Delete" ? "withdrawn" : "live");
    expect(entry.withdrawn).toBe(
      last.kind === "Delete" ? (last.withdrawn ?? last.at.slice(0, 10)) : undefined,
    );
  }
}

test("ten thousand histories end in a log and a ledger without an event out of order, and nothing is lost", async () => {
  const seen = { taken: 0, refused: 0, events: 0 };
  const property = fc.asyncProperty(arbitraryHistory({ keys: 4, builds: 5 }), async (history) => {
    let log = emptyLog;
    let state = nothingPublished;
    const client = { position: 0, live: new Map<string, unknown>() };
    for (const [edition, step] of history.entries()) {
      const records = recordsAfter(state, step, edition);
      const { last } = state;
      const built = await attempt(log, records, step.words);
      expect(built === undefined, JSON.stringify(step.words)).toBe(isRefused(state, records, step.words));
      seen[built ? "taken" : "refused"] += 1;
      if (!built) continue;
      const added = built.events.slice(log.events.length);
      expect(built.events.slice(0, log.events.length)).toEqual(log.events);
      expectInOrder(built.events, added, last);
      expectLedger(built);
      const bound = boundOf(records, instantOf(step.words, last), last);
      for (const { at, kind } of added) expect(kind === "Delete" ? at === bound : at <= bound).toBe(true);
      seen.events += added.length;
      log = built;
      state = stateAfter(state, records, log.events.at(-1)?.at);
      // A client that comes back reads on from where it was, and one that comes late reads everything.
      for (const { kind, id, state: what, data } of log.changes.slice(client.position))
        if (what === "deleted") client.live.delete(`${kind} ${id}`);
        else client.live.set(`${kind} ${id}`, data);
      client.position = log.changes.length;
      expect(client.live).toEqual(inForce(state));
      expect(liveIn(log.changes)).toEqual(client.live);
    }
  });
  await fc.assert(property, { numRuns: HISTORIES });
  expect(seen.taken).toBeGreaterThan(HISTORIES);
  expect(seen.refused).toBeGreaterThan(HISTORIES / 4);
  expect(seen.events).toBeGreaterThan(seen.taken);
});
