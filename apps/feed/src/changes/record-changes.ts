import { type FolderWriter, sortedLines } from "@openhpa/io";
import type { ChangeEvent, MissingRecords, Oppositions, PublishedRecord, Tombstone } from "@openhpa/publish";
import {
  changePaths,
  type EventTimes,
  eventTimes,
  knownInstant,
  type LedgerEntry,
  type LogSeal,
  lastSeal,
  ledgerAfter,
  linesOf,
  sealOf,
  tombstoneOf,
} from "@openhpa/publish";
import { trimBase } from "@openhpa/rdf";
import {
  type LogSizes,
  logSizes,
  type PageRow,
  type ReadForms,
  writePages,
  writePageTree,
} from "./change-pages.js";
import { changeLines, newTally, numbered } from "./comparison.js";
import { entriesWithout } from "./opposed.js";

export interface ChangeOptions {
  /** Address under which the feed is published. */
  readonly baseUrl: string;
  /** ISO instant of this publication, given by the caller and never by a clock; by default the days of the records. */
  readonly at?: string | undefined;
  /** The last day by which a record may date itself; any by default. */
  readonly latest?: string | undefined;
  /** Announces published records that are not in this build as withdrawn for ever; otherwise they stop it. */
  readonly withdrawMissing: boolean;
  /** Records of the input that were left out and may be any: as long as there is one, no missing record is withdrawn. None by default. */
  readonly unread?: number | undefined;
  /** Who is kept out of the log, of what it held before too. Nobody by default. */
  readonly oppositions?: Oppositions | undefined;
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
  /** Changes that nothing dates: they stand a second after the last event of the build before. */
  readonly undated: number;
  /** Number of the last event of the log. */
  readonly sequence: number;
  /** Instants of the first build that published something and of the last event; none where nothing has a date. */
  readonly issued?: string | undefined;
  readonly at?: string | undefined;
  /** What is left of every record that was ever withdrawn, in the order of keys; read from the folder as long as it is there. */
  tombstones(): AsyncGenerator<Tombstone>;
}

/** Characters that each sort holds at most: two of them run at once, one feeding the other. */
const SORTED_IN_MEMORY = 4_000_000;

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
  for await (const entry of ledgerAfter(entries, events)) yield `${JSON.stringify(entry)}\n`;
}

async function* tombstonesIn(root: string): AsyncGenerator<Tombstone> {
  for await (const entry of linesOf<LedgerEntry>(root, changePaths.ledger)) {
    const tombstone = tombstoneOf(entry);
    if (tombstone) yield tombstone;
  }
}

/** Refuses at once what would be refused when the records are known: an altered log, another base URL, an instant before the last event. */
export async function assertLog(
  previous: string | undefined,
  { baseUrl, at }: Pick<ChangeOptions, "baseUrl" | "at">,
): Promise<void> {
  const seal = await lastSeal(previous, trimBase(baseUrl));
  eventTimes(seal?.at, at);
}

function missingIn({ withdrawMissing, unread = 0 }: ChangeOptions): MissingRecords {
  if (!withdrawMissing) return "missing-records";
  return unread > 0 ? "unread-records" : "withdrawn";
}

/** The instant of the first build that published something: as the seal says, or this one; a log of before that was kept is as old as its last event. */
function firstPublication(
  seal: LogSeal | undefined,
  sequence: number,
  times: EventTimes,
): string | undefined {
  const before = seal?.issued ?? seal?.at;
  return before ?? (sequence > 0 ? times.ofBuild() : undefined);
}

/**
 * Writes what this build changes against the last one into the change log: the ledger of ids, pages of events for RDF clients (LDES) and
 * for JSON clients, which are never rewritten. Records come in the order of keys; memory does not grow with their number. Throws a
 * {@link PublishError} for an id that would vanish unannounced, be used again or change, for a record dated in the future, for an instant
 * that lies before the last event, for another base URL and for an altered log.
 */
export async function recordChanges(
  folder: FolderWriter,
  records: () => AsyncIterable<PublishedRecord>,
  options: ChangeOptions,
): Promise<ChangesSummary> {
  const { readForms, latest } = options;
  const baseUrl = trimBase(options.baseUrl);
  const sizes = { ...logSizes, ...options.sizes };
  const seal: LogSeal | undefined = await lastSeal(folder.previous, baseUrl);
  const times = eventTimes(seal?.at, options.at);
  const tally = newTally();
  const { oppositions } = options;
  const before = () => entriesWithout(linesOf<LedgerEntry>(folder.previous, changePaths.ledger), oppositions);
  const sorting = { folder: folder.root, memory: SORTED_IN_MEMORY };

  const changes = changeLines(before(), records(), { latest, missing: missingIn(options), times, tally });
  const events = numbered(sortedLines(changes, sorting), seal?.sequence ?? 0, times, tally);
  const rows: PageRow[] = [];
  const onPage = (row: PageRow) => rows.push(row);
  const paged = writePages(folder, events, { baseUrl, sizes, readForms, onPage });
  const named = eventsOf(sortedLines(namedLines(paged), sorting));
  const ledger = await folder.writeStream(changePaths.ledger, ledgerLines(before(), named));

  const newest = rows.at(-1);
  const sequence = newest ? newest.after + newest.events : (seal?.sequence ?? 0);
  const at = newest?.to ?? seal?.at;
  const issued = firstPublication(seal, sequence, times);
  const pages = await writePageTree(folder, rows, { baseUrl, breadth: sizes.breadth, sequence, oppositions });
  await folder.write(
    changePaths.seal,
    sealOf({ baseUrl, sequence, ...(at && { at }), ...(issued && { issued }), ledger: ledger.sha256, pages }),
  );
  return {
    ...tally,
    sequence,
    issued: knownInstant(issued),
    at: knownInstant(at),
    tombstones: () => tombstonesIn(folder.root),
  };
}
