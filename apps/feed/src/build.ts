import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { type FolderWriter, publishFolder } from "@openhpa/io";
import {
  cardOf,
  createBuildTally,
  createDatasetFacts,
  createFileMarks,
  createLineSpool,
  createState,
  findLastIn,
  inputsOf,
  type LineFolder,
  listedCardOf,
  markedFolder,
  type OpenPart,
  type OutputPart,
  openFileMarks,
  openLastRecords,
  openState,
  type RecordSource,
  recordPages,
  type StagedRecords,
  type StateKey,
  stageRecords,
  withLineFolder,
  withPublishedBefore,
} from "@openhpa/publish";
import { pipelineDigest, versionsIn } from "./build/code-digest.js";
import { dataPart } from "./build/data-part.js";
import { readDump } from "./build/dump-files.js";
import { type LeftFacts, leftSummary } from "./build/left-folder.js";
import { findPlaceIn, placedTally } from "./build/placed-files.js";
import type { Run } from "./build/run.js";
import { type Settings, settingsOf } from "./build/settings.js";
import { createSummary } from "./build/summary.js";
import { writeFeed } from "./build/write-feed.js";
import { assertLog } from "./changes/record-changes.js";
import type { FeedOptions, FeedSummary } from "./options.js";
import { carriedDump } from "./outputs/dump.js";

/** Folder for temporary files; gone before the feed is published. */
const WORK = ".work";

/** What the state of a build holds for: its code, and the options that decide bytes of records, pages and lists. */
function stateKey(settings: Settings, options: FeedOptions): StateKey {
  const { baseUrl, title, publisher, territories, includePersonalData, latest } = settings;
  const isComplete = territories.isCompleteFor("commune");
  const hasSite = options.site !== undefined;
  // Never the list itself, nor a digest of it: what it takes out of a record is seen when that is compared with the last one.
  const hasOppositions = options.oppositions !== undefined;
  const decisive = { baseUrl, title, publisher, isComplete, includePersonalData, hasSite, hasOppositions };
  return {
    code: pipelineDigest(),
    options: hash("sha256", JSON.stringify(decisive), "hex"),
    latest,
  };
}

/** What a dump says of itself; undefined for a folder that is none, which is refused when the dump is carried. */
function manifestText(dump: string): string | undefined {
  try {
    return readFileSync(join(dump, "manifest.json"), "utf8");
  } catch {
    return undefined;
  }
}

/** What else decides bytes, of files that every build that changes anything makes. */
function endDigest({ modified }: Settings, { dump }: FeedOptions): string {
  const manifest = dump && manifestText(dump);
  return hash("sha256", JSON.stringify({ modified, manifest }), "hex");
}

function openParts(
  parts: readonly OutputPart[],
  { baseUrl, title, publisher, territories, includePersonalData: hasPersonalData }: Settings,
  staged: StagedRecords,
): Promise<readonly OpenPart[]> {
  const recordPage = recordPages(staged);
  const { count } = staged;
  const shared = { baseUrl, title, publisher, territories, hasPersonalData };
  const facts = { ...shared, count, recordPage };
  return Promise.all(parts.map((part) => part.open(facts)));
}

/** The folder that a build writes, and what the last one left. */
function openFolder(given: FolderWriter, lines: LineFolder, key: StateKey) {
  const opened = openState(given.previous, key);
  const lastState = typeof opened === "string" ? undefined : opened;
  const state = createState(given.root);
  const lastMarks = lastState && openFileMarks(lastState);
  const marks = createFileMarks(given.root, state);
  const folder = markedFolder(given, marks, lastMarks);
  const records = lastState && openLastRecords(folder, lastState, lines);
  return {
    folder,
    state,
    marks,
    lastMarks,
    last: lastState && records && { state: lastState, records },
    versions: (lastState?.facts as LeftFacts | undefined)?.versions ?? {},
    /** Why nothing of the last build can be used again. */
    because: typeof opened === "string" ? opened : undefined,
  };
}

type OpenFolder = ReturnType<typeof openFolder>;

/** Puts the records of a build in their order. */
function stage(
  { folder, state, last }: OpenFolder,
  lines: LineFolder,
  source: RecordSource,
  { site, leftOut, oppositions, onExcluded }: FeedOptions,
  { includePersonalData, territories }: Settings,
  onKept: () => void,
): Promise<StagedRecords> {
  const recall = oppositions ? undefined : last?.records.recall;
  const inputs = inputsOf(source, recall ?? (() => undefined));
  const all = withPublishedBefore(inputs, { previous: folder.previous, leftOut, onKept });
  const card = site
    ? (record: Parameters<typeof listedCardOf>[0]) => cardOf({ territories }, record)
    : listedCardOf;
  const kept = { includePersonalData, oppositions, onExcluded };
  return stageRecords(folder, all, { cardOf: card, ...kept, lines, state, last: last?.records });
}

/** Writes a feed into a folder, or finds that nothing has changed. */
async function writeOrLeave(
  opened: OpenFolder,
  lines: LineFolder,
  source: RecordSource,
  options: FeedOptions,
  { settings, key, parts }: { settings: Settings; key: StateKey; parts: readonly OutputPart[] },
): Promise<FeedSummary> {
  const { folder, state, marks, lastMarks, last, because } = opened;
  const { baseUrl, territories } = settings;
  const versions = versionsIn(parts);
  const summary = createSummary(baseUrl);
  const staged = await stage(opened, lines, source, options, settings, summary.addKept);
  const end = endDigest(settings, options);
  const found = { folder, staged, last, marks: lastMarks, options, summary, end, versions };
  const left = options.oppositions ? undefined : leftSummary(found);
  if (left) return left;
  const open = await openParts(parts, settings, staged);
  const dump = options.dump === undefined ? undefined : await readDump(options.dump, baseUrl);
  const table = [...open.flatMap(({ outputs }) => outputs), ...(dump ? [carriedDump(dump)] : [])];
  const findPlace = findPlaceIn(table);
  const tally = placedTally(createBuildTally(options.explain), findPlace);
  const findLast = findLastIn(last?.state, versions, opened.versions);
  const facts = createDatasetFacts(territories);
  const addresses = createLineSpool(join(lines.folder, "addresses"));
  const begun = { folder, settings, options, lines, staged, last, findLast, state, tally, table, findPlace };
  const run: Run = { ...begun, parts: open, summary, facts, addresses, dump };
  try {
    const written = await writeFeed(run);
    const { modified, search, files, bytes } = written;
    marks.end();
    state.seal(key, { end, modified, search, files, bytes, versions } satisfies LeftFacts);
    const again = { left: false, because, outputs: tally.counts(), explained: tally.explained() };
    return { ...written, again };
  } finally {
    addresses.abandon();
  }
}

/**
 * Writes the open-data feed of some valid records as static files, as a whole or not at all. The same records give the same bytes in
 * whatever order they come; against the last build in the same folder only what changed is made again, and what disappears is
 * announced; where nothing has changed, the folder stays as it is. Memory does not grow with the number of records. Throws a {@link PublishError} for wrong options and for ids that would vanish
 * unannounced or be used again, an IoError for the folder.
 */
export async function buildFeed(source: RecordSource, options: FeedOptions): Promise<FeedSummary> {
  const settings = settingsOf(options);
  const parts = [options.data ?? dataPart, ...(options.site ? [options.site] : [])];
  const whole = async (folder: FolderWriter) => {
    const work = join(folder.root, WORK);
    await assertLog(folder.previous, options);
    const key = stateKey(settings, options);
    const summary = await withLineFolder(work, async (lines) => {
      const opened = openFolder(folder, lines, key);
      try {
        return await writeOrLeave(opened, lines, source, options, { settings, key, parts });
      } finally {
        opened.marks.abandon();
      }
    });
    await rm(work, { recursive: true, force: true });
    return summary;
  };
  return publishFolder(options.out, "feed", whole, options);
}
