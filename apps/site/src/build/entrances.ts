import { contributePath } from "../pages/contribute-page.js";
import { SEARCH_PATH } from "../pages/search-box.js";
import type { Site } from "../pages/site.js";
import { searchWording } from "../search/wording.js";
import { contributeWords } from "../words/contribute.js";

/** The entrances that every page leads to beside the lists. */
export const entrances: Site["entrances"] = [
  { path: SEARCH_PATH, label: { fr: searchWording("fr").title, en: searchWording("en").title } },
  { path: contributePath, label: { fr: contributeWords("fr").title, en: contributeWords("en").title } },
];
