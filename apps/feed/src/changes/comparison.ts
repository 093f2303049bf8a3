import type { EventTimes, LedgerEntry } from "@openhpa/publish";
import {
  ascending,
  byName,
  type Change,
  type ChangeEvent,
  type ChangeKind,
  changeBetween,
  type MissingRecords,
  outerJoin,
  type PublishedRecord,
} from "@openhpa/publish";
import { createRefusals } from "./refusals.js";

const counters = { Create: "created", Update: "updated", Delete: "withdrawn" } as const satisfies Record<
  ChangeKind,
  keyof Tally
>;

/** A change with the day on which its record says that it happened. */
interface DatedChange {
  readonly day?: string | undefined;
  readonly change: Change;
}

/** Sorts after every instant: the place of what has no day of its own. */
const UNDATED = "~";

/** What a build counts while it compares. */
export interface Tally {
  created: number;
  updated: number;
  withdrawn: number;
  unchanged: number;
  undated: number;
}

/** A tally of nothing yet. */
export function newTally(): Tally {
  return { created: 0, updated: 0, withdrawn: 0, unchanged: 0, undated: 0 };
}

/** The day on which a change happened, as the record itself says it; undefined for one that is gone without a word. */
function dayOfChange(change: Change, record: PublishedRecord | undefined): string | undefined {
  return change.kind === "Delete" ? change.withdrawn : record?.day;
}

/** The instant of a change, or the place of what takes that of the build, as every withdrawal does: it is told by this build and by nothing before. */
function instantOf({ kind }: Change, day: string | undefined, times: EventTimes): string {
  return times.of(kind === "Delete" ? undefined : day) ?? UNDATED;
}

function isLater(record: PublishedRecord, latest: string | undefined): boolean {
  return (
    latest !== undefined && [record.day, record.withdrawn].some((day) => day !== undefined && day > latest)
  );
}

/** How a build is compared with the one before. */
export interface Comparison {
  /** The last day by which a record may date itself; any by default. */
  readonly latest?: string | undefined;
  readonly missing: MissingRecords;
  readonly times: EventTimes;
  readonly tally: Tally;
}

/**
 * The ledger of the last build and the records of this one, side by side, both in the order of names, as sortable lines of changes: instant,
 * key, change. Throws a {@link PublishError} at their end for what a build may not do.
 */
export async function* changeLines(
  entries: AsyncIterable<LedgerEntry>,
  records: AsyncIterable<PublishedRecord>,
  { latest, missing, times, tally }: Comparison,
): AsyncGenerator<string> {
  const refusals = createRefusals();
  for await (const [entry, record] of outerJoin(entries, ascending(records, byName), byName)) {
    for (const day of [record?.day, record?.withdrawn]) times.see(day);
    if (record && isLater(record, latest)) refusals.add("future-date", record.key);
    const change = changeBetween(entry, record, missing);
    if (change === undefined) tally.unchanged += record ? 1 : 0;
    else if (typeof change === "string") refusals.add(change, (record ?? entry)?.key ?? "");
    else {
      const day = dayOfChange(change, record);
      yield `${instantOf(change, day, times)} ${change.key} ${JSON.stringify({ day, change } satisfies DatedChange)}`;
    }
  }
  refusals.assertNone();
}

/** The sorted lines as numbered events. */
export async function* numbered(
  lines: AsyncIterable<string>,
  last: number,
  times: EventTimes,
  tally: Tally,
): AsyncGenerator<ChangeEvent> {
  let sequence = last;
  for await (const line of lines) {
    const end = line.indexOf(" ");
    const own = line.slice(0, end);
    const { day, change } = JSON.parse(line.slice(line.indexOf(" ", end + 1) + 1)) as DatedChange;
    const at = own === UNDATED ? times.ofBuild() : own;
    sequence += 1;
    tally[counters[change.kind]] += 1;
    if (times.isAssumed(at, day)) tally.undated += 1;
    yield { ...change, sequence, at };
  }
}
