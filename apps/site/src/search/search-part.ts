import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "./document.js";
import type { PartTerms } from "./part/part-terms.js";
import { vocabularyOf } from "./part/part-terms.js";
import { createTally, type FacetCounts } from "./tally.js";

/** What the lists of all parts need of one. */
export interface PartSummary {
  readonly counts: FacetCounts;
  readonly records: number;
  readonly pieces: number;
  /** Its terms, a line for each. */
  readonly vocabulary: string;
}

/** How often the values of facets occur in some documents. */
export function partCounts(documents: readonly SearchDocument[], territories: TerritoryIndex): FacetCounts {
  const tally = createTally(territories);
  for (const document of documents) tally.add(document);
  return tally.counts();
}

/** What the lists of all parts need of documents with these terms. */
export function partSummary(
  documents: readonly SearchDocument[],
  terms: PartTerms,
  territories: TerritoryIndex,
): PartSummary {
  return {
    counts: partCounts(documents, territories),
    records: documents.length,
    pieces: terms.pieces,
    vocabulary: vocabularyOf(terms),
  };
}
