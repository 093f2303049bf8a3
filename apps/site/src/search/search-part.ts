import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "./document.js";
import { createTally, type FacetCounts } from "./tally.js";

/** What the lists of all parts need of one. */
export function partCounts(documents: readonly SearchDocument[], territories: TerritoryIndex): FacetCounts {
  const tally = createTally(territories);
  for (const document of documents) tally.add(document);
  return tally.counts();
}
