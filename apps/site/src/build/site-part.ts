import {
  type OpenSite,
  orderByTitle,
  type Page,
  pageLanguages,
  pathIn,
  recordPath,
  type SiteBuild,
  type SiteContext,
  type SiteFacts,
  type SitePart,
  type TitledRecords,
} from "@openhpa/publish";
import { createOverview, type OverviewCollector } from "../pages/overview/overview.js";
import { recordPage } from "../pages/record-page.js";
import type { Site } from "../pages/site.js";
import { tombstonePage } from "../pages/tombstone-page.js";
import { loadEngine } from "../search/engine.js";
import { createSearchIndex } from "../search/search-index.js";
import { codeFolder } from "./browser-files.js";
import { entrances } from "./entrances.js";
import { writeFixedFiles } from "./fixed-files.js";
import { writeGeneralPages } from "./general-pages.js";
import type { SiteOutput } from "./site-output.js";
import { writeSubjects } from "./subject-outputs.js";

async function openSite(
  facts: SiteFacts,
  overview: OverviewCollector,
  { folder, lines, staged, recordPage: pageOf, addresses }: SiteContext,
): Promise<OpenSite> {
  const site: Site = { ...facts, entrances, recordPage: pageOf };
  const output: SiteOutput = { folder, site, work: lines.folder, addresses };
  await writeFixedFiles(folder);
  const engine = staged.count > 0 ? await loadEngine() : undefined;
  const { territories } = facts;
  const search = engine && createSearchIndex(folder, { count: staged.count, territories, engine });
  const inBoth = (make: (language: (typeof pageLanguages)[number]) => Page) => pageLanguages.map(make);
  let titled: TitledRecords;
  return {
    hasSearch: search !== undefined,
    recordPages: (record) =>
      inBoth((language) => ({
        path: pathIn(language, recordPath(record, "html")),
        content: recordPage(site, record, language),
      })),
    see: async (record, place) => {
      await search?.add(record, staged.at(place).card);
    },
    tombstonePages: (tombstone) => inBoth((language) => tombstonePage(site, tombstone, language)),
    writeSearch: async () => {
      await search?.finish();
    },
    async writeSubjects() {
      titled = await orderByTitle(staged, lines);
      const organisations = await writeSubjects(output, titled);
      for (let left = organisations; left > 0; left--) overview.addOrganisation();
    },
    async writeGeneral({ modified, ...end }) {
      const dated = { ...output, site: { ...site, modified } };
      const hasSearch = search !== undefined;
      await writeGeneralPages(dated, { titled, overview: overview.result(), hasSearch, ...end });
    },
  };
}

function begin(facts: SiteFacts): SiteBuild {
  const overview = createOverview();
  return { add: overview.add, open: (context) => openSite(facts, overview, context) };
}

/** The pages for people: what `openhpa feed build` puts beside the data, unless it is told to leave them out. */
export const site: SitePart = {
  get code() {
    return codeFolder();
  },
  begin,
};
