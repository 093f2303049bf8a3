import { pathIn } from "@openhpa/publish/browser";
import { viewAt } from "../pages/page-view.js";
import { SEARCH_PATH } from "../pages/search-box.js";
import { searchPage } from "../pages/search-page.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";

/** The page of the search. */
export const searchPages: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "search-page",
  places: pagePlaces(SEARCH_PATH),
  *pieces() {
    yield {
      name: "all",
      inputs: null,
      make: () => inBoth((language) => searchPage(viewAt(site, pathIn(language, SEARCH_PATH)))),
    };
  },
});
