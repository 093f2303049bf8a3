import type { BuildFacts, OpenPart, OutputPart } from "@openhpa/publish";
import { boundedIndexes } from "../outputs/bounded-indexes.js";
import { codeFolder } from "../outputs/browser-files.js";
import { contribute } from "../outputs/contribute.js";
import { datasets } from "../outputs/datasets.js";
import { fixedFiles } from "../outputs/fixed-files.js";
import { legal } from "../outputs/legal.js";
import { lists } from "../outputs/lists.js";
import { notFound } from "../outputs/not-found.js";
import { overview } from "../outputs/overview.js";
import { recordPages } from "../outputs/record-pages.js";
import { search } from "../outputs/search.js";
import { searchPages } from "../outputs/search-page.js";
import type { SiteContext, SiteOutput } from "../outputs/site-output.js";
import { subjectIndexes } from "../outputs/subject-indexes.js";
import { subjects } from "../outputs/subjects.js";
import { vocabularies } from "../outputs/vocabularies.js";
import { createOverview } from "../pages/overview/overview.js";
import { entrances } from "./entrances.js";
<<<<<<< HEAD
import { fixedFiles } from "./fixed-files.js";
import { generalOutputs } from "./general-outputs.js";
import { pictureOutputs } from "./picture-outputs.js";
import { subjectOutput } from "./subject-outputs.js";
=======
>>>>>>> 88c2933 (Every output says where it stands and with which media type; catalogue, site map and server files are made from the rows, and what stands about all records is made again only where what it shows changed)

/** The table of what people read, beside the search; adding an output is adding its file and a row. */
const rows: readonly SiteOutput[] = [
  fixedFiles,
  recordPages,
  subjects,
  lists,
  subjectIndexes,
  overview,
  boundedIndexes,
  datasets,
  vocabularies,
  searchPages,
  contribute,
  legal,
  notFound,
];

async function open(facts: BuildFacts): Promise<OpenPart> {
<<<<<<< HEAD
  const { baseUrl, title, publisher, territories, hasPersonalData, recordPage: pageOf } = facts;
  const named = { baseUrl, title, publisher, territories, hasPersonalData };
  const site: Site = { ...named, entrances, recordPage: pageOf };
  const overview = createOverview();
  const search = await searchOutputs(facts);
  const outputs: readonly Output[] = [
    { from: "once", name: "fixed-files", make: () => fixedFiles(publisher) },
    {
      from: "record",
      name: "record-pages",
      showsRelated: true,
      isAddressed: true,
      paths: pathsOf,
      make: (record) =>
        pageLanguages.map((language) => ({
          path: pathIn(language, recordPath(record, "html")),
          content: recordPage(site, record, language),
        })),
    },
    {
      from: "tombstone",
      name: "tombstone-pages",
      paths: pathsOf,
      make: (tombstone) => pageLanguages.map((language) => tombstonePage(site, tombstone, language)),
    },
    ...search,
    { from: "subject", ...subjectOutput(site) },
    {
      from: "list",
      name: "lists",
      pageSize: PAGE_SIZE,
      make: (page, cards, count) =>
        pageLanguages.map((language) => listPage(site, { page, cards, count }, language)),
    },
    ...pictureOutputs(site, overview),
    ...generalOutputs({ site, overview, hasSearch: search.length > 0 }),
  ];
  return { outputs, count: overview.add };
=======
  const { baseUrl, title, publisher, territories, hasPersonalData, recordPage } = facts;
  const found = await search(facts);
  const context: SiteContext = {
    site: { baseUrl, title, publisher, territories, hasPersonalData, entrances, recordPage },
    facts,
    overview: createOverview(),
    hasSearch: found !== undefined,
  };
  const outputs = rows.map((row) => row(context));
  return { outputs: found ? [...outputs, found] : outputs, count: context.overview.add };
>>>>>>> 88c2933 (Every output says where it stands and with which media type; catalogue, site map and server files are made from the rows, and what stands about all records is made again only where what it shows changed)
}

/** The pages for people: what `openhpa feed build` puts beside the data, unless it is told to leave them out. */
export const site: OutputPart = {
  get code() {
    return [codeFolder()];
  },
  open,
};
