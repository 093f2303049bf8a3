import { hash } from "node:crypto";
import { type BuildFacts, type OpenPart, type OutputPart, readCodeVersions } from "@openhpa/publish";
import { boundedIndexes } from "../outputs/bounded-indexes.js";
import { browserFilesDigest } from "../outputs/browser-files.js";
import { contribute } from "../outputs/contribute.js";
import { datasets } from "../outputs/datasets.js";
import { fixedFiles } from "../outputs/fixed-files.js";
import { legal } from "../outputs/legal.js";
import { lists } from "../outputs/lists.js";
import { notFound } from "../outputs/not-found.js";
import { overview } from "../outputs/overview.js";
import { pictures } from "../outputs/pictures.js";
import { recordPages } from "../outputs/record-pages.js";
import { search } from "../outputs/search.js";
import { searchPages } from "../outputs/search-page.js";
import type { SiteContext, SiteOutput } from "../outputs/site-output.js";
import { subjectIndexes } from "../outputs/subject-indexes.js";
import { subjects } from "../outputs/subjects.js";
import { vocabularies } from "../outputs/vocabularies.js";
import { createOverview } from "../pages/overview/overview.js";
import { entrances } from "./entrances.js";

/** The table of what people read; adding an output is adding its file and a row. */
const rows: readonly SiteOutput[] = [
  fixedFiles,
  recordPages,
  subjects,
  lists,
  pictures,
  subjectIndexes,
  overview,
  boundedIndexes,
  datasets,
  vocabularies,
  searchPages,
  contribute,
  legal,
  notFound,
  search,
];

async function open(facts: BuildFacts): Promise<OpenPart> {
  const { baseUrl, title, publisher, territories, hasPersonalData, recordPage } = facts;
  const context: SiteContext = {
    site: { baseUrl, title, publisher, territories, hasPersonalData, entrances, recordPage },
    facts,
    overview: createOverview(territories),
  };
  return { outputs: rows.map((row) => row(context)), count: context.overview.add };
}

/** The pages for people: what `openhpa feed build` puts beside the data, unless it is told to leave them out. */
export const site: OutputPart = {
  versions() {
    const { outputs, ...versions } = readCodeVersions("@openhpa/site", import.meta.url);
    const files = `${outputs["fixed-files"]} ${browserFilesDigest()}`;
    return { ...versions, outputs: { ...outputs, "fixed-files": hash("sha256", files, "hex") } };
  },
  open,
};
