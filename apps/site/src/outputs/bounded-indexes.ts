import { compareCodePoints } from "@openhpa/core";
import { indexPath, territoryIndexPage, yearIndexPage } from "../pages/subjects/subject-index.js";
import { pagePlaces } from "./page-places.js";
import { inBoth, type SiteOutput } from "./site-output.js";

/** The numbers of the subjects whose paths begin so. */
const below = (counts: ReadonlyMap<string, number>, folder: string) =>
  new Map(
    [...counts].filter(([path]) => path.startsWith(folder)).sort(([a], [b]) => compareCodePoints(a, b)),
  );

/** The lists of territories and of years. */
export const boundedIndexes: SiteOutput = ({ site, overview }) => ({
  from: "cards",
  name: "bounded-indexes",
  places: [...pagePlaces(indexPath("territory")), ...pagePlaces(indexPath("year"))],
  *pieces({ modified }) {
    const known = overview.result();
    yield {
      name: "territory",
      modified,
      inputs: below(known.records, "territory/"),
      make: () => inBoth((language) => territoryIndexPage(site, known, language)),
    };
    yield {
      name: "year",
      modified,
      inputs: below(known.records, "year/"),
      make: () => inBoth((language) => yearIndexPage(site, known, language)),
    };
  },
});
