import { createHash } from "node:crypto";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "./document.js";
import type { SearchEngine } from "./engine.js";
import { createTally, type FacetCounts } from "./tally.js";

/** The fingerprint of all that decides the bytes of a part. */
export function partInput(
  engine: Pick<SearchEngine, "version">,
  documents: readonly SearchDocument[],
): string {
  const hash = createHash("sha256").update(`${engine.version}\n`);
  for (const document of documents) hash.update(`${JSON.stringify(document)}\n`);
  return hash.digest("hex");
}

/** What the lists of all parts need of one. */
export function partCounts(documents: readonly SearchDocument[], territories: TerritoryIndex): FacetCounts {
  const tally = createTally(territories);
  for (const document of documents) tally.add(document);
  return tally.counts();
}
