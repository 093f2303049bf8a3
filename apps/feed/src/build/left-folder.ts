import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { FolderWriter } from "@openhpa/io";
import {
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
  /** The files of the folder, those of temporary and of state folders apart. */
  readonly whole: Totals;
}

const notPublished = new Set([STATE_FOLDER, ".work", ".openhpa.json"]);

/** The files in a folder that a build writes, and their bytes; none where it cannot be read. */
export function folderTotals(root: string): Totals {
  let [files, bytes] = [0, 0];
  const walk = (folder: string, isRoot: boolean) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (isRoot && notPublished.has(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) walk(path, false);
      else {
        files += 1;
        bytes += statSync(path).size;
      }
    }
  };
  walk(root, true);
  return { files, bytes };
}

/** What a build has found when its records are staged. */
interface Found {
  readonly folder: FolderWriter;
  readonly staged: StagedRecords;
  readonly last: { readonly state: LastState; readonly records: LastRecords };
  readonly options: FeedOptions;
  readonly summary: ReturnType<typeof createSummary>;
  readonly end: string;
  readonly versions: OutputVersions;
}

/**
 * Whether a build would write what stands there: the same records, nothing left out, the same facts, every file in its size. A dump is
 * always looked at. */
function isUnchanged({ staged, last, options, end, versions }: Found): boolean {
  const { records, state } = last;
  const facts = state.facts as unknown as LeftFacts;
  const isSame = staged.outdated.length === 0 && staged.count === records.count;
  const { leftOut, explain } = options;
  const hasDump = options.dump !== undefined;
  const isWhole = !leftOut || (leftOut.keys.size === 0 && leftOut.unread === 0);
  if (!isSame || !isWhole || hasDump || explain !== undefined || facts.end !== end) return false;
  if (!isDeepStrictEqual(versions, facts.versions)) return false;
  const { files, bytes } = folderTotals(state.root);
  return files === facts.whole.files && bytes === facts.whole.bytes;
}

/** Leaves the folder of the last build as it is, where nothing has changed; undefined where something has to be made. */
export function leftSummary(found: Found): FeedSummary | undefined {
  if (!isUnchanged(found)) return undefined;
  const { folder, staged, last, options, summary } = found;
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
