import { type FolderWriter, sortedLines } from "@openhpa/io";
import { trimBase } from "@openhpa/rdf";
import { type Change, type ChangeEvent, type ChangeKind, changeBetween } from "./change.js";
import { type LogSeal, lastSeal, linesOf, sealOf } from "./change-log.js";
import {
  type LogSizes,
  logSizes,
  type PageRow,
  type ReadForms,
  writePages,
  writePageTree,
} from "./change-pages.js";
import { type EventTimes, eventTimes } from "./instants.js";
import { entryAfter, type LedgerEntry, tombstoneOf } from "./ledger.js";
import { ascending, outerJoin } from "./outer-join.js";
import { changePaths, immutablePaths } from "./paths.js";
import { byName, type PublishedRecord, type Tombstone } from "./published-record.js";
import { createRefusals } from "./refusals.js";

export interface ChangeOptions {
  /** Address under which the feed is published. */
  readonly baseUrl: string;
  /** ISO instant of this publication, given by the caller and never by a clock; by default the days of the records. */
  readonly at?: string | undefined;
  /** Announces published records that are not in this build as withdrawn for ever; otherwise they stop it. */
  readonly withdrawMissing: boolean;
  /** Reads the forms of the record at a place of this build. */
  readonly readForms: ReadForms;
  /** How large pages and nodes are; tests make them small. */
  readonly sizes?: Partial<LogSizes> | undefined;
}

/** What a build changed against the one before. */
export interface ChangesSummary {
  readonly created: number;
  readonly updated: number;
  readonly withdrawn: number;
  readonly unchanged: number;
  /** Number of the last event of the log. */
  readonly sequence: number;
  /** Files that will never change, `*` standing for any characters. */
  readonly immutablePaths: readonly string[];
  /** What is left of every record that was ever withdrawn, in the order of keys; read from the folder as long as it is there. */
  tombstones(): AsyncGenerator<Tombstone>;
}

const counters = { Create: "created", Update: "updated", Delete: "withdrawn" } as const satisfies Record<
  ChangeKind,
  keyof ChangesSummary
>;

/** Sorts after every instant: the place of what has no day of its own. */
const UNDATED = "~";

/** Characters that each sort holds at most: two of them run at once, one feeding the other. */
const SORTED_IN_MEMORY = 4_000_000;

interface Tally {
  created: number;
  updated: number;
  withdrawn: number;
  unchanged: number;
}

/** The ledger of the last build and the records of this one, side by side, as sortable lines of changes: instant, key, change. */
async function* changeLines(
  entries: AsyncIterable<LedgerEntry>,
  records: AsyncIterable<PublishedRecord>,
  options: { readonly withdrawMissing: boolean; readonly times: EventTimes; readonly tally: Tally },
): AsyncGenerator<string> {
  const { withdrawMissing, times, tally } = options;
  const refusals = createRefusals();
  for await (const [entry, record] of outerJoin(entries, ascending(records, byName), byName)) {
    if (record) times.see(record.day);
    const change = changeBetween(entry, record, withdrawMissing);
    if (change === undefined) tally.unchanged += record ? 1 : 0;
    else if (typeof change === "string") refusals.add(change, (record ?? entry)?.key ?? "");
    else {
      const day = change.kind === "Delete" ? undefined : record?.day;
      yield `${times.of(day) ?? UNDATED} ${change.key} ${JSON.stringify(change)}`;
    }
  }
  refusals.assertNone();
}

/** The sorted lines as numbered events. */
async function* numbered(
  lines: AsyncIterable<string>,
  last: number,
  times: EventTimes,
  tally: Tally,
): AsyncGenerator<ChangeEvent> {
  let sequence = last;
  for await (const line of lines) {
    const end = line.indexOf(" ");
    const at = line.slice(0, end);
    const change = JSON.parse(line.slice(line.indexOf(" ", end + 1) + 1)) as Change;
    sequence += 1;
    tally[counters[change.kind]] += 1;
    yield { ...change, sequence, at: at === UNDATED ? times.undated() : at };
  }
}

/** Events as lines that sort by the name of the record. */
async function* namedLines(events: AsyncIterable<ChangeEvent>): AsyncGenerator<string> {
  for await (const event of events) yield `${event.key} ${event.type} ${JSON.stringify(event)}`;
}

async function* eventsOf(lines: AsyncIterable<string>): AsyncGenerator<ChangeEvent> {
  for await (const line of lines) {
    const end = line.indexOf(" ", line.indexOf(" ") + 1);
    yield JSON.parse(line.slice(end + 1)) as ChangeEvent;
  }
}

async function* ledgerLines(
  entries: AsyncIterable<LedgerEntry>,
  events: AsyncIterable<ChangeEvent>,
): AsyncGenerator<string> {
  for await (const [entry, event] of outerJoin(entries, events, byName)) {
    yield `${JSON.stringify(event ? entryAfter(entry, event) : entry)}\n`;
  }
}

async function* tombstonesIn(root: string): AsyncGenerator<Tombstone> {
  for await (const entry of linesOf<LedgerEntry>(root, changePaths.ledger)) {
    const tombstone = tombstoneOf(entry);
    if (tombstone) yield tombstone;
  }
}

/**
 * Writes what this build changes against the last one into the change log: the ledger of ids, pages of events for RDF clients (LDES) and
 * for JSON clients, which are never rewritten. Records come in the order of keys; memory does not grow with their number. Throws a
 * {@link FeedError} for an id that would vanish unannounced, be used again or change, for another base URL and for an altered log.
 */
export async function recordChanges(
  folder: FolderWriter,
  records: () => AsyncIterable<PublishedRecord>,
  options: ChangeOptions,
): Promise<ChangesSummary> {
  const { withdrawMissing, readForms } = options;
  const baseUrl = trimBase(options.baseUrl);
  const sizes = { ...logSizes, ...options.sizes };
  const seal: LogSeal | undefined = await lastSeal(folder.previous, baseUrl);
  const times = eventTimes(seal?.at, options.at);
  const tally: Tally = { created: 0, updated: 0, withdrawn: 0, unchanged: 0 };
  const before = () => linesOf<LedgerEntry>(folder.previous, changePaths.ledger);
  const sorting = { folder: folder.root, memory: SORTED_IN_MEMORY };

  const changes = changeLines(before(), records(), { withdrawMissing, times, tally });
  const events = numbered(sortedLines(changes, sorting), seal?.sequence ?? 0, times, tally);
  const rows: PageRow[] = [];
  const onPage = (row: PageRow) => rows.push(row);
  const paged = writePages(folder, events, { baseUrl, sizes, readForms, onPage });
  const named = eventsOf(sortedLines(namedLines(paged), sorting));
  const ledger = await folder.writeStream(changePaths.ledger, ledgerLines(before(), named));

  const newest = rows.at(-1);
  const sequence = newest ? newest.after + newest.events : (seal?.sequence ?? 0);
  const at = newest?.to ?? seal?.at;
  const pages = await writePageTree(folder, rows, { baseUrl, breadth: sizes.breadth, sequence });
  const next = { baseUrl, sequence, ...(at === undefined ? {} : { at }), ledger: ledger.sha256, pages };
  await folder.write(changePaths.seal, sealOf(next));
  return { ...tally, sequence, immutablePaths, tombstones: () => tombstonesIn(folder.root) };
}
