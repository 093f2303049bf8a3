import type { AddressedFile, BuildEnd, Dataset, Output } from "@openhpa/publish";
import { pageLanguages, pathIn } from "@openhpa/publish";
import { contributePage } from "../pages/contribute-page.js";
import { datasetPage } from "../pages/dataset-page.js";
import { legalPages } from "../pages/legal/legal-pages.js";
import { notFoundPage } from "../pages/not-found-page.js";
import type { OverviewCollector } from "../pages/overview/overview.js";
import { overviewPage } from "../pages/overview/overview-page.js";
import { viewAt } from "../pages/page-view.js";
import { schemePages } from "../pages/scheme-pages.js";
import { SEARCH_PATH, searchBox } from "../pages/search-box.js";
import { searchPage } from "../pages/search-page.js";
import type { Site } from "../pages/site.js";
import { territoryIndexPage, yearIndexPage } from "../pages/subjects/subject-index.js";
import { subjectIndexes } from "./subject-outputs.js";

/** What the pages about all records are made with. */
export interface GeneralPages {
  readonly site: Site;
  readonly overview: OverviewCollector;
  readonly hasSearch: boolean;
}

/** The page in both languages, in the site map with the day of its last change where it has one. */
function* inBoth(
  make: (language: (typeof pageLanguages)[number]) => Omit<AddressedFile, "address">,
  modified?: string,
): Generator<AddressedFile> {
  for (const language of pageLanguages) yield { ...make(language), address: { modified } };
}

function* overviewFiles(
  { site, overview, hasSearch }: GeneralPages,
  end: BuildEnd,
): Generator<AddressedFile> {
  const { modified, datasets, fileAt } = end;
  const [dataset] = datasets as readonly [Dataset];
  const dated = { ...site, modified };
  const known = overview.result();
  const sizeOf = (path: string) => fileAt(path)?.bytes;
  const entrance = { overview: known, dataset, sizeOf, searchBox: hasSearch ? searchBox : undefined };
  yield* inBoth((language) => overviewPage(dated, entrance, language), modified);
  yield* inBoth((language) => territoryIndexPage(dated, known, language), modified);
  yield* inBoth((language) => yearIndexPage(dated, known, language), modified);
}

function* datasetFiles({ site }: GeneralPages, end: BuildEnd): Generator<AddressedFile> {
  const { datasets, services, modified, fileAt } = end;
  const dated = { ...site, modified };
  const sizeOf = (path: string) => fileAt(path)?.bytes;
  for (const dataset of datasets)
    yield* inBoth(
      (language) => datasetPage(dated, dataset, datasets, sizeOf, language, services),
      dataset.modified,
    );
}

function* schemeFiles({ site, overview }: GeneralPages): Generator<AddressedFile> {
  const { records } = overview.result();
  for (const language of pageLanguages)
    for (const page of schemePages(site, language, (stem) => records.get(stem) ?? 0))
      yield { ...page, address: {} };
}

function* fixedPages({ site, hasSearch }: GeneralPages): Generator<AddressedFile> {
  yield* inBoth((language) =>
    searchPage(viewAt(site, pathIn(language, SEARCH_PATH)), { available: hasSearch }),
  );
  yield* inBoth((language) => contributePage(site, language));
  for (const language of pageLanguages)
    for (const page of legalPages(site, language)) yield { ...page, address: {} };
  for (const language of pageLanguages) yield notFoundPage(site, language);
}

/** The pages about all records together: adding one is adding its file and a row. */
export function generalOutputs(pages: GeneralPages): readonly Output[] {
  const { site, overview } = pages;
  return [
    { from: "cards", name: "subject-indexes", make: (end) => subjectIndexes(site, overview, end) },
    { from: "cards", name: "overview", make: (end) => overviewFiles(pages, end) },
    { from: "cards", name: "datasets", make: (end) => datasetFiles(pages, end) },
    {
      from: "cards",
      name: "vocabularies",
      inputs: () => [...overview.result().records],
      make: () => schemeFiles(pages),
    },
    { from: "cards", name: "fixed-pages", inputs: () => pages.hasSearch, make: () => fixedPages(pages) },
  ];
}
