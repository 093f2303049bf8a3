import { conceptStem } from "@openhpa/publish/browser";
import { schemes } from "@openhpa/vocabularies";
import { schemeIndexPage, schemePage } from "../pages/scheme-pages.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";

/** The page of every vocabulary, with the number of records of its concepts, and their list. */
export const vocabularies: SiteOutput = ({ site, overview }) => ({
  from: "cards",
  name: "vocabularies",
  places: pagePlaces("vocab/*.html"),
  *pieces() {
    const { records } = overview.result();
    yield {
      name: "index",
      inputs: null,
      make: () => inBoth((language) => schemeIndexPage(site, language)),
    };
    for (const scheme of Object.values(schemes)) {
      const stems = [...scheme.concepts.keys()].map((notation) => conceptStem(scheme, notation));
      const counts = new Map(stems.map((stem) => [stem, records.get(stem) ?? 0]));
      yield {
        name: scheme.name,
        inputs: counts,
        make: () => inBoth((language) => schemePage(site, scheme, language, (stem) => counts.get(stem) ?? 0)),
      };
    }
  },
});
