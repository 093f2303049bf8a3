import {
  type BuildFacts,
  type OpenPart,
  type Output,
  type OutputPart,
  pageLanguages,
  pathIn,
  recordPath,
} from "@openhpa/publish";
import { listPage } from "../pages/list-pages.js";
import { createOverview } from "../pages/overview/overview.js";
import { PAGE_SIZE } from "../pages/record-list.js";
import { recordPage } from "../pages/record-page.js";
import type { Site } from "../pages/site.js";
import { tombstonePage } from "../pages/tombstone-page.js";
import { loadEngine, type SearchEngine } from "../search/engine.js";
import { SEARCH, searchIndex } from "../search/search-index.js";
import { codeFolder } from "./browser-files.js";
import { entrances } from "./entrances.js";
import { fixedFiles } from "./fixed-files.js";
import { generalOutputs } from "./general-outputs.js";
import { pictureOutputs } from "./picture-outputs.js";
import { subjectOutput } from "./subject-outputs.js";

/** The search, where the machine has an engine; it is started to find out, unless the last build had it. */
async function searchOutputs({ count, territories, hadGroups }: BuildFacts): Promise<readonly Output[]> {
  if (count === 0) return [];
  let loaded: Promise<SearchEngine | undefined> | undefined;
  const load = () => {
    loaded ??= loadEngine();
    return loaded;
  };
  if (!hadGroups(SEARCH) && (await load()) === undefined) return [];
  const engine = async () => {
    const found = await load();
    if (!found) throw new Error("The search engine of the last build does not start any more");
    return found;
  };
  return [{ from: "group", ...searchIndex({ territories, engine }) }];
}

const pathsOf = (record: Parameters<typeof recordPath>[0]) =>
  pageLanguages.map((language) => pathIn(language, recordPath(record, "html")));

/** The table of what people read; adding an output is adding its file and a row. */
async function open(facts: BuildFacts): Promise<OpenPart> {
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
}

/** The pages for people: what `openhpa feed build` puts beside the data, unless it is told to leave them out. */
export const site: OutputPart = {
  get code() {
    return [codeFolder()];
  },
  open,
};
