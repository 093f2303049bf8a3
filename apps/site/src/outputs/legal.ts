import { pageLanguages } from "@openhpa/publish";
import { legalPages } from "../pages/legal/legal-pages.js";
import { legalPaths } from "../pages/legal/legal-paths.js";
import { pagePlaces } from "./page-places.js";
import type { SiteOutput } from "./site-output.js";

/** The pages that the law asks for, where the publisher stated what they say. */
export const legal: SiteOutput = ({ site }) => ({
  from: "cards",
  name: "legal",
  places: site.publisher.facts ? Object.values(legalPaths).flatMap(pagePlaces) : [],
  *pieces() {
    const make = () => pageLanguages.flatMap((language) => [...legalPages(site, language)]);
    yield { name: "all", inputs: null, make };
  },
});
