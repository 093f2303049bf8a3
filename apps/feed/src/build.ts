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
import { writtenRecords } from "./build/record-outputs.js";
import { writeServerFiles, writeTombstones } from "./build/server-outputs.js";
import { writeSubjects } from "./build/subject-outputs.js";
import { createSummary } from "./build/summary.js";
import { type Card, cardOf, type ListedCard, listedCardOf } from "./card.js";
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
import { createOverview } from "./pages/overview/overview.js";
import type { Site } from "./pages/site.js";
import { loadEngine } from "./search/engine.js";
import { createSearchIndex } from "./search/search-index.js";
import { smallCountsOf } from "./small-counts/index.js";
import { buildFingerprint } from "./staging/fingerprint.js";
import { readInStep } from "./staging/in-step.js";
import { type LineFolder, withLineFolder } from "./staging/line-store.js";
import { createLinkedWriter, type LinkedLines } from "./staging/linked-lines.js";
import { linkedRecords } from "./staging/record-lines.js";
import { type StagedRecords, stageRecords } from "./staging/staged-records.js";
import { orderByTitle } from "./staging/titled-records.js";
import { type DataFileContext, dataFiles } from "./tables/index.js";
import { wordsOf } from "./words/language.js";

/** Folder for temporary files; gone before the feed is published. */
const WORK = ".work";

/** The files that every record is in, all in one pass over the records. Gives what was written, by path. */
async function writeDataFiles(
  folder: FolderWriter,
  records: AsyncGenerator<HpaRecord>,
  context: DataFileContext,
): Promise<ReadonlyMap<string, WrittenFile>> {
  const files = await readInStep(
    records,
    dataFiles.map(
      ({ path, write }) =>
        (own) =>
          folder.writeStream(path, write(own, context)),
    ),
  );
  return new Map(files.map((file) => [file.path, file]));
}

function writeChanges(
  folder: FolderWriter,
  staged: StagedRecords,
  linked: LinkedLines,
  { baseUrl, at, withdrawMissing = false }: Pick<FeedOptions, "baseUrl" | "at" | "withdrawMissing">,
): Promise<ChangesSummary> {
  const published = async function* () {
    for (let place = 0; place < staged.count; place++) {
      const { card, ...state } = staged.at(place);
      const { type, key, title, modified: day } = card;
      yield { type, key, title, day, place, ...state };
    }
  };
  const readForms = (place: number) => ({ json: staged.jsonAt(place), ...linked.at(place) });
  return recordChanges(folder, published, { baseUrl, at, withdrawMissing, readForms });
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
  const write = async (folder: FolderWriter, lines: LineFolder): Promise<FeedSummary> => {
    const work = lines.folder;
    const summary = createSummary(baseUrl);
    const facts = createDatasetFacts(territories);
    const overview = createOverview();
    const count = <T extends ListedCard>(card: T): T => {
      summary.add(card);
      facts.add(card);
      return card;
    };
    const fullCardOf = (record: HpaRecord): Card => {
      const card = count(cardOf({ territories }, record));
      overview.add(card);
      return card;
    };
    const staged = await stageRecords(folder, records, {
      cardOf: pages ? fullCardOf : (record) => count(listedCardOf(record)),
      includePersonalData,
      lines,
    });
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

    const engine = pages && staged.count > 0 ? await loadEngine() : undefined;
    const search = engine && createSearchIndex(folder, { count: staged.count, territories, engine });
    const fingerprint = buildFingerprint({
      baseUrl,
      title,
      publisher,
      pages,
      territories: territories.isCompleteFor("commune"),
    });
    const linked = linkedRecords(baseUrl);
    const linkedLines = createLinkedWriter(lines);
    const published = writtenRecords(context, {
      fingerprint,
      pages,
      linked,
      see: async (record, place) => {
        for (const small of smallCountsOf(record)) {
          summary.addSmallCount();
          options.onSmallCount?.(small);
        }
        linkedLines.add(linked(record));
        if (record.withdrawn === undefined) await search?.add(record, staged.cardAt(place));
        options.onRecord?.(place + 1, staged.count);
      },
    });
    const written = await writeDataFiles(folder, published, { base: baseUrl, territories, linked });
    options.onStep?.("files");
    const changes = await writeChanges(folder, staged, linkedLines.stored(), options);
    await writeTombstones(context, changes, pages);
    const dump = options.dump === undefined ? undefined : await carryDump(folder, options.dump, baseUrl);
    if (search) options.onStep?.("search");
    await search?.finish();
    if (pages) options.onStep?.("pages");
    const titled = pages ? await orderByTitle(staged, lines) : undefined;
    if (titled) {
      const organisations = await writeSubjects(context, titled);
      for (let left = organisations; left > 0; left--) overview.addOrganisation();
    }

    const described = { title, records: facts.result(), issued, modified, dump };
    const datasets = datasetsOf(described);
    const services = servicesOf(described);
    const fileAt = (path: string) => written.get(path);
    const catalogue = { baseUrl, title, publisher, datasets, services, issued, modified, fileAt };
    for await (const { path, content } of catalogueFiles(catalogue)) await folder.write(path, content);
    if (titled) {
      const sizeOf = (path: string) => fileAt(path)?.bytes;
      await writeGeneralPages(context, {
        titled,
        overview: overview.result(),
        datasets,
        services,
        sizeOf,
        hasSearch: search !== undefined,
      });
    }
    await writeServerFiles(context, changes);
    return summary.result({ modified, changes, search: search !== undefined, ...folder.totals() });
  };
  return publishFolder(options.out, "feed", async (folder) => {
    const work = join(folder.root, WORK);
    const result = await withLineFolder(work, (lines) => write(folder, lines));
    await rm(work, { recursive: true, force: true });
    return result;
  });
}
