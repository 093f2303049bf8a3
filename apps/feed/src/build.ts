import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import { type FolderWriter, publishFolder, type WrittenFile } from "@openhpa/io";
import { smallTerritories } from "@openhpa/vocabularies";
import type { BuildContext } from "./build/build-context.js";
import { entrances, recordPages } from "./build/build-site.js";
import { carryDump } from "./build/dump-files.js";
import { writeGeneralPages } from "./build/general-pages.js";
import { createLineSpool } from "./build/line-spool.js";
import { writeModel } from "./build/model-outputs.js";
import { writeRecords } from "./build/record-outputs.js";
import { writeServerFiles, writeTombstones } from "./build/server-outputs.js";
import { writeSubjects } from "./build/subject-outputs.js";
import { createSummary } from "./build/summary.js";
import { type Card, cardOf } from "./card.js";
import { catalogueFiles } from "./catalogue/catalogue.js";
import { createDatasetFacts } from "./catalogue/dataset-facts.js";
import { datasetsOf, servicesOf } from "./catalogue/datasets.js";
import { type ChangesSummary, recordChanges } from "./changes/record-changes.js";
import {
  type FeedOptions,
  type FeedSummary,
  parseBaseUrl,
  parseDay,
  parseInstant,
  parsePublisher,
} from "./options.js";
import { wordsOf } from "./pages/language.js";
import { createOverview } from "./pages/overview/overview.js";
import type { Site } from "./pages/site.js";
import { loadEngine } from "./search/engine.js";
import { createSearchIndex } from "./search/search-index.js";
import { smallCountsOf } from "./small-counts/index.js";
import { buildFingerprint } from "./staging/fingerprint.js";
import { type StagedRecords, stageRecords } from "./staging/staged-records.js";
import { dataFiles } from "./tables/index.js";

/** Folder for temporary files; gone before the feed is published. */
const WORK = ".work";

/** The files that every record is in. Gives what was written, by path. */
async function writeDataFiles(
  folder: FolderWriter,
  staged: StagedRecords,
  site: Site,
): Promise<Map<string, WrittenFile>> {
  const written = new Map<string, WrittenFile>();
  const context = { base: site.baseUrl, territories: site.territories };
  for (const { path, write } of dataFiles)
    written.set(
      path,
      await folder.writeStream(
        path,
        write(() => staged.records(), context),
      ),
    );
  return written;
}

function writeChanges(
  folder: FolderWriter,
  staged: StagedRecords,
  { baseUrl, at, withdrawMissing = false }: Pick<FeedOptions, "baseUrl" | "at" | "withdrawMissing">,
): Promise<ChangesSummary> {
  const published = async function* () {
    for await (const { card, ...state } of staged.byKey()) {
      const { type, key, title, modified: day } = card;
      yield { type, key, title, day, ...state };
    }
  };
  return recordChanges(folder, published, { baseUrl, at, withdrawMissing, readRecord: staged.record });
}

/**
 * Writes the open-data feed of some valid records as static files, as a whole or not at all. The same records give the same bytes in
 * whatever order they come; against the last build in the same folder only what changed is written anew, and what disappears is
 * announced. Memory does not grow with the number of records. Throws a {@link FeedError} for wrong options and for ids that would vanish
 * unannounced or be used again, an IoError for the folder.
 */
export async function buildFeed(
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  options: FeedOptions,
): Promise<FeedSummary> {
  const { territories = smallTerritories(), includePersonalData = false, pages = true, at } = options;
  const publisher = parsePublisher(options.publisher);
  const baseUrl = parseBaseUrl(options.baseUrl);
  const given = options.modified === undefined ? undefined : parseDay(options.modified);
  if (at !== undefined) parseInstant(at);
  const title = options.title ?? wordsOf("fr").siteTitle;
  return publishFolder(options.out, "feed", async (folder) => {
    const work = join(folder.root, WORK);
    const summary = createSummary(baseUrl);
    const facts = createDatasetFacts(territories);
    const overview = createOverview();
    const see = (card: Card) => {
      summary.add(card);
      facts.add(card);
      overview.add(card);
      return card;
    };
    const staged = await stageRecords(folder, records, {
      cardOf: (record) => see(cardOf({ territories }, record)),
      includePersonalData,
      work,
    });
    const { count } = staged;
    const modified = given ?? summary.latest();
    const issued = summary.earliest() ?? modified;
    const site: Site = {
      baseUrl,
      title,
      publisher,
      modified,
      territories,
      entrances,
      recordPage: recordPages(staged),
    };
    const addresses = createLineSpool(join(work, "addresses"));
    const context: BuildContext = { folder, site, staged, work, addresses };
    await writeModel(folder, pages);

    const engine = pages && count > 0 ? await loadEngine() : undefined;
    const search = engine && createSearchIndex(folder, { count, territories, engine });
    const fingerprint = buildFingerprint({
      baseUrl,
      title,
      publisher,
      pages,
      territories: territories.isCompleteFor("commune"),
    });
    let done = 0;
    await writeRecords(context, {
      fingerprint,
      pages,
      see: async (record, card) => {
        for (const small of smallCountsOf(record)) {
          summary.addSmallCount();
          options.onSmallCount?.(small);
        }
        if (!card.withdrawn) await search?.add(record, card);
        done += 1;
        options.onRecord?.(done, count);
      },
    });
    options.onStep?.("files");
    const written = await writeDataFiles(folder, staged, site);
    const changes = await writeChanges(folder, staged, options);
    await writeTombstones(context, changes, pages);
    const dump = options.dump === undefined ? undefined : await carryDump(folder, options.dump, baseUrl);
    if (search) options.onStep?.("search");
    await search?.finish();
    if (pages) {
      options.onStep?.("pages");
      const organisations = await writeSubjects(context);
      for (let left = organisations; left > 0; left--) overview.addOrganisation();
    }

    const described = { title, records: facts.result(), issued, modified, dump };
    const datasets = datasetsOf(described);
    const services = servicesOf(described);
    const fileAt = (path: string) => written.get(path);
    const catalogue = { baseUrl, title, publisher, datasets, services, issued, modified, fileAt };
    for await (const { path, content } of catalogueFiles(catalogue)) await folder.write(path, content);
    if (pages) {
      const sizeOf = (path: string) => fileAt(path)?.bytes;
      await writeGeneralPages(context, {
        overview: overview.result(),
        datasets,
        services,
        sizeOf,
        hasSearch: search !== undefined,
      });
    }
    await writeServerFiles(context, changes);
    staged.close();
    await rm(work, { recursive: true, force: true });
    return summary.result({ modified, changes, search: search !== undefined, ...folder.totals() });
  });
}
