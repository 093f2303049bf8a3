import { createHash } from "node:crypto";
import type { GroupOutput, MadeFile, MadeGroup } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { type SearchDocument, searchDocument } from "./document.js";
import type { SearchEngine } from "./engine.js";
import { searchLanguages } from "./language.js";
import { facetsFile, suggestionFiles } from "./lists.js";
import { partCount, partFolder, partOf } from "./parts.js";
import type { PublishedIndex } from "./published.js";
import { recordFacts } from "./record-facts.js";
import { partCounts } from "./search-part.js";
import { createTally, type FacetCounts } from "./tally.js";

/** Name of the output. */
export const SEARCH = "search";

export interface SearchIndexOptions {
  readonly territories: TerritoryIndex;
  /** Starts the engine, which is asked for when a part has to be made. */
  readonly engine: () => Promise<SearchEngine>;
  /** Fewer records than this make no part of their own; for tests. */
  readonly smallestPart?: number;
}

/** The lists of all parts, and what tells a browser of them. */
function* lists(
  territories: TerritoryIndex,
  parts: readonly MadeGroup<FacetCounts>[],
  records: number,
): Generator<MadeFile> {
  const tally = createTally(territories);
  for (const { summary } of parts) tally.merge(summary);
  const pieces: Record<string, readonly string[]> = {};
  for (const language of searchLanguages) {
    const suggestions = suggestionFiles(tally, language);
    yield facetsFile(tally, language);
    yield* suggestions.values();
    pieces[language] = [...suggestions.keys()];
  }
  const inputs = parts.map(({ digest }) => digest);
  const published: PublishedIndex = {
    records,
    parts: parts.map((_part, index) => partFolder(index)),
    pieces,
    version: createHash("sha256").update(inputs.join("\n")).digest("hex").slice(0, 16),
  };
  yield { path: "search/index.json", content: `${JSON.stringify(published)}\n` };
}

/** The search index: a group of records is a part of it. */
export function searchIndex({
  territories,
  engine,
  smallestPart,
}: SearchIndexOptions): GroupOutput<SearchDocument, FacetCounts> {
  return {
    name: SEARCH,
    groups: (records) => partCount(records, smallestPart),
    groupOf: partOf,
    item: (record, card) =>
      record.withdrawn === undefined
        ? searchDocument(record, card, recordFacts(record), territories)
        : undefined,
    make: async (part, documents) => (await engine()).build(part, documents),
    summary: (documents) => partCounts(documents, territories),
    finish: (parts, records) => lists(territories, parts, records),
  };
}
