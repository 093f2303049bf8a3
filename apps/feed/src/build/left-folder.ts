import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { FolderWriter } from "@openhpa/io";
import {
  type LastMarks,
  type LastRecords,
  type LastState,
  type OutputVersions,
  STATE_FOLDER,
  type StagedRecords,
  smallCountsOf,
} from "@openhpa/publish";
import type { FeedOptions, FeedSummary } from "../options.js";
import type { createSummary } from "./summary.js";

/** How many files a folder holds below it, and their bytes. */
interface Totals {
  readonly files: number;
  readonly bytes: number;
}

/** What a build remembers for one that finds nothing changed. */
export interface LeftFacts extends Totals, Pick<FeedSummary, "modified" | "search"> {
  /** Digest of what decides bytes beside records, code and options of the state. */
  readonly end: string;
  /** The versions of the code of all outputs. */
  readonly versions: OutputVersions;
}

const notPublished = new Set([STATE_FOLDER, ".work", ".openhpa.json"]);

/** The paths of the files that a build wrote into a folder. */
function* publishedFiles(root: string, folder = ""): Generator<string> {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    if (folder === "" && notPublished.has(entry.name)) continue;
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) yield* publishedFiles(root, `${path}/`);
    else yield path;
  }
}

/** Whether a folder holds the files that the last build left, as it left them, and no other. */
function isWhole(root: string, marks: LastMarks): boolean {
  let files = 0;
  for (const path of publishedFiles(root)) {
    if (!marks.isIntact(path)) return false;
    files += 1;
  }
  return files === marks.count;
}

/** What the last build left. */
interface Last {
  readonly state: LastState;
  readonly records: LastRecords;
}

/** What a build has found when its records are staged. */
interface Found {
  readonly folder: FolderWriter;
  readonly staged: StagedRecords;
  readonly last: Last | undefined;
  readonly marks: LastMarks | undefined;
  readonly options: FeedOptions;
  readonly summary: ReturnType<typeof createSummary>;
  readonly end: string;
  readonly versions: OutputVersions;
}

/**
 * Whether a build would write what stands there: the same records, nothing left out, the same facts, every file as it was. A dump is
 * always looked at. */
function isUnchanged({ staged, marks, options, end, versions }: Found, last: Last): boolean {
  const { records, state } = last;
  const facts = state.facts as unknown as LeftFacts;
  const isSame = staged.outdated.length === 0 && staged.count === records.count;
  const { leftOut, explain } = options;
  const hasDump = options.dump !== undefined;
  const hasAll = !leftOut || (leftOut.keys.size === 0 && leftOut.unread === 0);
  if (!isSame || !hasAll || hasDump || explain !== undefined || facts.end !== end) return false;
  if (!isDeepStrictEqual(versions, facts.versions)) return false;
  return marks !== undefined && isWhole(state.root, marks);
}

/** Leaves the folder of the last build as it is, where nothing has changed; undefined where something has to be made. */
export function leftSummary(found: Found): FeedSummary | undefined {
  const { folder, staged, last, options, summary } = found;
  if (!last || !isUnchanged(found, last)) return undefined;
  for (let place = 0; place < staged.count; place++) {
    const { card, small = 0 } = staged.at(place);
    summary.add(card);
    for (let left = small; left > 0; left--) summary.addSmallCount();
    if (small > 0 && options.onSmallCount)
      for (const count of smallCountsOf(staged.recordAt(place))) options.onSmallCount(count);
  }
  folder.leave();
  const { modified, search, files, bytes } = last.state.facts as unknown as LeftFacts;
  const changes = { created: 0, updated: 0, withdrawn: 0, unchanged: staged.count, undated: 0 };
  const again = { left: true, outputs: { feed: { kept: files } } };
  return { ...summary.result({ changes, modified, search, files, bytes }), again };
}
