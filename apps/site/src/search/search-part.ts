import type { GroupFiles, GroupItems } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "./document.js";
import { partFiles } from "./part/part-files.js";
import { createPartTerms, vocabularyOf } from "./part/part-terms.js";
import { createTally, type FacetCounts } from "./tally.js";

/** What the lists of all parts need of one. */
export interface PartSummary {
  readonly counts: FacetCounts;
  readonly records: number;
  readonly pieces: number;
  /** Its terms, a line for each. */
  readonly vocabulary: string;
}

/** The files of a part from its documents in the order of keys, and what it leaves for the lists of all. */
export function searchPart(
  part: number,
  documents: GroupItems<SearchDocument>,
  territories: TerritoryIndex,
): GroupFiles<PartSummary> {
  const [tally, terms] = [createTally(territories), createPartTerms()];
  const each = (document: SearchDocument) => {
    terms.add(document);
    tally.add(document);
  };
  return {
    files: partFiles(part, documents, each, terms.result),
    summary: () => ({
      counts: tally.counts(),
      records: documents.length,
      pieces: terms.result().pieces,
      vocabulary: vocabularyOf(terms.result()),
    }),
  };
}
