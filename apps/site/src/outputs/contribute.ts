import { contributePage, contributePath } from "../pages/contribute-page.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";

/** The form. */
export const contribute: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "contribute",
  places: pagePlaces(contributePath),
  *pieces() {
    yield { name: "all", inputs: null, make: () => inBoth((language) => contributePage(site, language)) };
  },
});
