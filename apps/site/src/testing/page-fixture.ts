import type { HpaRecord } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import {
  byLabel,
  type Card,
  cardOf,
  createDatasetFacts,
  type Distribution,
  datasetsOf,
  pageLanguages,
  pathIn,
  recordPageOf,
  recordPath,
} from "@openhpa/publish";
import { schemes } from "@openhpa/vocabularies";
import { recordPage } from "../pages/record-page.js";
import type { Site } from "../pages/site.js";
import { hasNewestFeed, newestFeedPath } from "../pages/subjects/newest-feed.js";
import { sitePages } from "./site-pages.js";

const words = (name: string) => ({
  name,
  title: { fr: `Actions (${name})`, en: `Actions (${name})` },
  description: { fr: "Une ligne par action.", en: "A row for each action." },
});

/** Some files of the actions, of which one is packed. */
const distributions: readonly Distribution[] = [
  { dataset: "actions", path: "actions.csv", type: "text/csv", ...words("csv") },
  {
    dataset: "actions",
    path: "actions.ndjson.gz",
    type: "application/gzip",
    packed: "application/x-ndjson",
    ...words("ndjson"),
  },
];

/** Pages made by the page functions alone, without a folder. */
export interface RenderedSite {
  readonly site: Site;
  readonly cards: readonly Card[];
  /** Content by path. */
  readonly pages: ReadonlyMap<string, string>;
  /** Paths of the other files that a feed holds and pages link to. */
  readonly files: ReadonlySet<string>;
}

/** All pages of some records in both languages. */
export async function renderedSite(
  records: readonly HpaRecord[],
  options: Pick<Site, "baseUrl" | "territories"> & Partial<Site>,
): Promise<RenderedSite> {
  const { territories } = options;
  const cards = records
    .map((record) => cardOf({ territories }, record))
    .sort((a, b) => byLabel(a.title, b.title) || compareCodePoints(a.key, b.key));
  const byKey = new Map(cards.map((card) => [card.key, recordPageOf(card)]));
  const site: Site = {
    title: "Actions de promotion de la santé et de prévention",
    publisher: {
      name: "Fédération d'essai",
      url: "https://federation.example.org/",
      email: "donnees@federation.example.org",
    },
    modified: "2026-11-21",
    recordPage: (key) => byKey.get(key),
    ...options,
  };
  const facts = createDatasetFacts(territories);
  for (const card of cards) facts.add(card);
  const datasets = datasetsOf({
    title: site.title,
    records: facts.result(),
    modified: site.modified,
    distributions,
  });
  const pages = new Map<string, string>();
  for await (const { path, content } of sitePages(site, cards, datasets, () => 12_345))
    pages.set(path, content);
  for (const record of records) {
    for (const language of pageLanguages)
      pages.set(pathIn(language, recordPath(record, "html")), recordPage(site, record, language));
  }
  const files = new Set([
    "style.css",
    "icon.svg",
    "script/page.js",
    ...["catalog.jsonld", "catalog.ttl", "catalog.rdf"],
    ...datasets.flatMap(({ distributions }) => distributions.map(({ path }) => path)),
    ...Object.keys(schemes).map((name) => `vocab/${name}.ttl`),
    ...cards
      .flatMap((card) => card.subjects.map(({ path }) => path).filter(hasNewestFeed))
      .flatMap((path) => pageLanguages.map((language) => pathIn(language, newestFeedPath(path)))),
    ...records.flatMap((record) =>
      (["json", "jsonld", "ttl"] as const).map((ending) => recordPath(record, ending)),
    ),
  ]);
  return { site, cards, pages, files };
}
