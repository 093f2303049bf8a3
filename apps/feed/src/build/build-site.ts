import type { StagedRecords } from "@openhpa/publish";
import { pick, recordPath } from "@openhpa/publish";
import { contributePath } from "../pages/contribute-page.js";
import { SEARCH_PATH } from "../pages/search-box.js";
import type { RecordPage, Site } from "../pages/site.js";
import { searchWording } from "../search/wording.js";
import { contributeWords } from "../words/contribute.js";

/** Pages that were asked for last, so that a chain of editions does not read the same record again and again. */
const REMEMBERED = 500;

/** Finds the page of a record by its key in what was staged. */
export function recordPages(staged: StagedRecords): Site["recordPage"] {
  const pagesByKey = new Map<string, RecordPage | undefined>();
  return (key) => {
    if (pagesByKey.has(key)) return pagesByKey.get(key);
    const record = staged.find(key);
    const page = record && {
      path: recordPath(record, "html"),
      title: pick({ language: "fr", recordLanguage: record.language }, record.title).text,
    };
    if (pagesByKey.size >= REMEMBERED) pagesByKey.clear();
    pagesByKey.set(key, page);
    return page;
  };
}

/** The entrances that every page leads to beside the lists. */
export const entrances: Site["entrances"] = [
  { path: SEARCH_PATH, label: { fr: searchWording("fr").title, en: searchWording("en").title } },
  { path: contributePath, label: { fr: contributeWords("fr").title, en: contributeWords("en").title } },
];
