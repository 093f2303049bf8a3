import type { Action, HpaRecord } from "@openhpa/core";
import { type FolderWriter, gzipStream, publishFolder, type WrittenFile } from "@openhpa/io";
import { toJsonLd, toTurtle } from "@openhpa/rdf";
import { smallTerritories } from "@openhpa/vocabularies";
import type { Card } from "./card.js";
import { type CatalogueOptions, catalogueJsonLd, catalogueTurtle } from "./catalogue/catalogue.js";
import type { Dataset } from "./catalogue/dataset.js";
import { datasetsOf } from "./catalogue/datasets.js";
import { modelFiles } from "./model-files.js";
import { type FeedOptions, type FeedSummary, parseBaseUrl, parseDay, parsePublisher } from "./options.js";
import { byCodePoint } from "./order.js";
import { datasetPage } from "./pages/dataset-page.js";
import { browsePages, indexPages } from "./pages/index-pages.js";
import { wordsOf } from "./pages/language.js";
import { notFoundPage } from "./pages/not-found-page.js";
import { viewAt } from "./pages/page-view.js";
import { recordPage } from "./pages/record-page.js";
import { schemePages } from "./pages/scheme-pages.js";
import type { Site } from "./pages/site.js";
import { styleSheet } from "./pages/style.js";
import { recordPath } from "./record-files.js";
import { type StagedRecords, stageRecords } from "./staged-records.js";
import { csvOf } from "./tables/csv.js";
import { jsonLdOf } from "./tables/json-ld.js";
import { ndjsonOf } from "./tables/ndjson.js";
import { headersFile, robotsFile, sitemapFiles } from "./web-server-files.js";

const json = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

async function* actionsOf(records: AsyncIterable<HpaRecord>): AsyncGenerator<Action> {
  for await (const record of records) if (record.type === "Action") yield record;
}

/** The pages and the linked data of every record, one record at a time. */
async function writeRecords(
  folder: FolderWriter,
  site: Site,
  staged: StagedRecords,
  onRecord: FeedOptions["onRecord"],
): Promise<void> {
  const base = site.baseUrl;
  let done = 0;
  for await (const record of staged.all()) {
    await folder.write(recordPath(record, "jsonld"), json(toJsonLd(record, { base })));
    await folder.write(recordPath(record, "ttl"), toTurtle(record, { base }));
    await folder.write(recordPath(record, "html"), recordPage(site, record));
    done += 1;
    onRecord?.(done, staged.cards.length);
  }
}

async function writeTables(folder: FolderWriter, base: string, staged: StagedRecords): Promise<void> {
  await folder.writeStream("actions.csv", csvOf(actionsOf(staged.all())));
  await folder.writeStream("actions.ndjson.gz", gzipStream(ndjsonOf(staged.all())));
  await folder.writeStream("actions.jsonld", jsonLdOf(staged.all(), base));
}

async function writePages(
  folder: FolderWriter,
  site: Site,
  cards: readonly Card[],
  datasets: readonly Dataset[],
): Promise<string[]> {
  const sizes = new Map(folder.files().map(({ path, bytes }) => [path, bytes]));
  const sizeOf = (path: string) => sizes.get(path);
  const [actions] = datasets as readonly [Dataset];
  const pages = [
    indexPages(site, cards, actions, sizeOf),
    browsePages(site, cards),
    datasets.map((dataset) => datasetPage(site, dataset, datasets, sizeOf)),
    schemePages(site),
  ];
  const paths: string[] = [];
  for (const group of pages) {
    for (const { path, content } of group) {
      await folder.write(path, content);
      paths.push(path);
    }
  }
  const { path, content } = notFoundPage(site);
  await folder.write(path, content);
  return paths;
}

async function writeCatalogue(folder: FolderWriter, options: CatalogueOptions): Promise<void> {
  const document = catalogueJsonLd(options);
  await folder.write("catalog.jsonld", json(document));
  await folder.write("catalog.ttl", await catalogueTurtle(document));
}

async function writeServerFiles(
  folder: FolderWriter,
  site: Site,
  cards: readonly Card[],
  pages: readonly string[],
): Promise<void> {
  await folder.write("style.css", styleSheet);
  await folder.write("_headers", headersFile());
  await folder.write("robots.txt", robotsFile(site.baseUrl));
  for (const { path, content } of sitemapFiles(site.baseUrl, cards, pages, site.modified))
    await folder.write(path, content);
}

function latest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .sort(byCodePoint)
    .at(-1);
}

function earliest(days: readonly (string | undefined)[]): string | undefined {
  return days.filter((day) => day !== undefined).sort(byCodePoint)[0];
}

function countBy(cards: readonly Card[], of: (card: Card) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const card of cards) counts.set(of(card), (counts.get(of(card)) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodePoint(a, b)));
}

function summaryOf(site: Site, cards: readonly Card[], files: readonly WrittenFile[]): FeedSummary {
  return {
    baseUrl: site.baseUrl,
    actions: cards.filter(({ type }) => type === "Action").length,
    registries: cards.filter(({ type }) => type === "Registry").length,
    levels: countBy(cards, ({ level }) => level ?? "none"),
    licences: countBy(cards, ({ licence }) => licence),
    ...(site.modified === undefined ? {} : { modified: site.modified }),
    files: files.length,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/**
 * Writes the open-data feed of some valid records as static files, as a whole or not at all. The same records give the same bytes in
 * whatever order they come; memory holds a card for each. Throws a {@link FeedError} for wrong options, an IoError for the folder.
 */
export async function buildFeed(
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  options: FeedOptions,
): Promise<FeedSummary> {
  const { territories = smallTerritories(), includePersonalData = false } = options;
  const publisher = parsePublisher(options.publisher);
  const baseUrl = parseBaseUrl(options.baseUrl);
  const given = options.modified === undefined ? undefined : parseDay(options.modified);
  const language = "fr";
  const title = options.title ?? wordsOf(language).siteTitle;
  const draft: Site = { baseUrl, title, publisher, language, territories, recordPages: new Map() };
  return publishFolder(options.out, "feed", async (folder) => {
    const staged = await stageRecords(folder, records, viewAt(draft, "index.html"), includePersonalData);
    const { cards } = staged;
    const modified = given ?? latest(cards.map((card) => card.modified));
    const issued = earliest(cards.map((card) => card.created)) ?? modified;
    const recordPages = new Map(
      cards.map((card) => [card.key, { path: recordPath(card, "html"), title: card.title }]),
    );
    const site: Site = { ...draft, modified, recordPages };
    for await (const { path, content } of modelFiles()) await folder.write(path, content);
    await writeRecords(folder, site, staged, options.onRecord);
    await writeTables(folder, baseUrl, staged);
    const datasets = datasetsOf({ title, cards, territories, issued, modified });
    const written = new Map(folder.files().map((file) => [file.path, file]));
    await writeCatalogue(folder, {
      baseUrl,
      title,
      publisher,
      datasets,
      issued,
      modified,
      fileAt: (path) => written.get(path),
    });
    const pages = await writePages(folder, site, cards, datasets);
    await writeServerFiles(folder, site, cards, pages);
    return summaryOf(site, cards, folder.files());
  });
}
