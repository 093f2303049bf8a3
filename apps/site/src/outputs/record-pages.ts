import { type PageLanguage, pageLanguages, pathIn, recordFolders, recordPath } from "@openhpa/publish";
import { recordPage } from "../pages/record-page.js";
import { tombstonePage } from "../pages/tombstone-page.js";
import { pagePlaces } from "./page-places.js";
import type { SiteOutput } from "./site-output.js";

const pathOf = (record: Parameters<typeof recordPath>[0], language: PageLanguage) =>
  pathIn(language, recordPath(record, "html"));

/** The page of every record, and what stays there when it is gone. */
export const recordPages: SiteOutput = ({ site }) => ({
  from: "record",
  name: "record-pages",
  places: Object.values(recordFolders).flatMap((folder) => pagePlaces(`${folder}/*.html`)),
  showsRelated: true,
  showsOthers: true,
  paths: (record) => pageLanguages.map((language) => pathOf(record, language)),
  make: (record, others) =>
    pageLanguages.map((language) => ({
      path: pathOf(record, language),
      content: recordPage(site, record, language, others),
    })),
  gone: (tombstone) => pageLanguages.map((language) => tombstonePage(site, tombstone, language)),
});
