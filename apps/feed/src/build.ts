import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { type FolderWriter, publishFolder } from "@openhpa/io";
import {
  createLineSpool,
  type LineFolder,
  recordPages,
  stageRecords,
  withLineFolder,
  withPublishedBefore,
} from "@openhpa/publish";
import type { BuildContext } from "./build/build-context.js";
import { createCounts } from "./build/counts.js";
import { settingsOf } from "./build/settings.js";
import { writeFeed } from "./build/write-feed.js";
import { assertLog } from "./changes/record-changes.js";
import type { FeedOptions, FeedSummary } from "./options.js";

/** Folder for temporary files; gone before the feed is published. */
const WORK = ".work";

/**
 * Writes the open-data feed of some valid records as static files, as a whole or not at all. The same records give the same bytes in
 * whatever order they come; against the last build in the same folder only what changed is written anew, and what disappears is
 * announced. Memory does not grow with the number of records. Throws a {@link PublishError} for wrong options and for ids that would vanish
 * unannounced or be used again, an IoError for the folder.
 */
export async function buildFeed(
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  options: FeedOptions,
): Promise<FeedSummary> {
  const settings = settingsOf(options);
  const { baseUrl, title, publisher, territories, includePersonalData } = settings;
  const write = async (folder: FolderWriter, lines: LineFolder): Promise<FeedSummary> => {
    const work = lines.folder;
    const begun = options.site?.begin({ baseUrl, title, publisher, territories });
    const counts = createCounts(settings, begun);
    const { previous } = folder;
    await assertLog(previous, options);
    const onKept = counts.summary.addKept;
    const all = withPublishedBefore(records, { previous, leftOut: options.leftOut, onKept });
    const staged = await stageRecords(folder, all, { cardOf: counts.cardOf, includePersonalData, lines });
    const recordPage = recordPages(staged);
    const addresses = createLineSpool(join(work, "addresses"));
    try {
      const site = await begun?.open({ folder, lines, staged, recordPage, addresses });
      const context: BuildContext = { folder, baseUrl, staged, recordPage, addresses, site };
      return await writeFeed({ context, settings, options, counts, lines });
    } finally {
      addresses.abandon();
    }
  };
  const whole = async (folder: FolderWriter) => {
    const work = join(folder.root, WORK);
    const summary = await withLineFolder(work, (lines) => write(folder, lines));
    await rm(work, { recursive: true, force: true });
    return summary;
  };
  return publishFolder(options.out, "feed", whole, options);
}
