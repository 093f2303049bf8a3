import type { Dataset, ListedCard, Service, TitledRecords } from "@openhpa/publish";
import { pageLanguages, pathIn } from "@openhpa/publish";
import { contributePage } from "../pages/contribute-page.js";
import { datasetPage } from "../pages/dataset-page.js";
import { listPages } from "../pages/list-pages.js";
import { notFoundPage } from "../pages/not-found-page.js";
import type { Overview } from "../pages/overview/overview.js";
import { overviewPage } from "../pages/overview/overview-page.js";
import { viewAt } from "../pages/page-view.js";
import { schemePages } from "../pages/scheme-pages.js";
import { SEARCH_PATH, searchBox } from "../pages/search-box.js";
import { searchPage } from "../pages/search-page.js";
import { territoryIndexPage, yearIndexPage } from "../pages/subjects/subject-index.js";
import { type SiteOutput, writePage, writePages } from "./site-output.js";

/** What the pages that are about all records together show. */
export interface GeneralPages {
  readonly titled: TitledRecords;
  readonly overview: Overview;
  readonly datasets: readonly Dataset[];
  readonly services: readonly Service[];
  readonly sizeOf: (path: string) => number | undefined;
  /** False where the build had no search engine. */
  readonly hasSearch: boolean;
}

function* inForce(titled: TitledRecords): Generator<ListedCard> {
  for (const card of titled.cards()) if (!card.withdrawn) yield card;
}

/** The entrance, the lists, the pages of datasets and vocabularies, search, contribution and the page for what is not there, in both languages. */
export async function writeGeneralPages(
  output: SiteOutput,
  { titled, overview, datasets, services, sizeOf, hasSearch }: GeneralPages,
): Promise<void> {
  const { site, folder } = output;
  const [dataset] = datasets as readonly [Dataset];
  const { modified } = site;
  const records = overview.actions + overview.registries;
  const countOf = (stem: string) => overview.records.get(stem) ?? 0;
  for (const language of pageLanguages) {
    const entrance = { overview, dataset, sizeOf, searchBox: hasSearch ? searchBox : undefined };
    await writePage(output, overviewPage(site, entrance, language), modified);
    await writePages(output, listPages(site, inForce(titled), records, language), modified);
    await writePage(output, territoryIndexPage(site, overview, language), modified);
    await writePage(output, yearIndexPage(site, overview, language), modified);
    for (const dataset of datasets)
      await writePage(
        output,
        datasetPage(site, dataset, datasets, sizeOf, language, services),
        dataset.modified,
      );
    await writePages(output, schemePages(site, language, countOf));
    const search = viewAt(site, pathIn(language, SEARCH_PATH));
    await writePage(output, searchPage(search, { available: hasSearch }));
    await writePage(output, contributePage(site, language));
    const { path, content } = notFoundPage(site, language);
    await folder.write(path, content);
  }
}
