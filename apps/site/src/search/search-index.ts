import { createHash } from "node:crypto";
import type { GroupOutput, MadeFile, MadeGroup } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { dictionaryFiles } from "./dictionary/dictionary-files.js";
import { type SearchDocument, searchDocument } from "./document.js";
import { searchLanguages } from "./language.js";
import { facetsFile, suggestionFiles } from "./lists.js";
import { partCount, partFolder, partOf } from "./parts.js";
import type { PublishedIndex } from "./published.js";
import { recordFacts } from "./record-facts.js";
import { type PartSummary, searchPart } from "./search-part.js";
import { createTally } from "./tally.js";

/** Name of the output. */
export const SEARCH = "search";

export interface SearchIndexOptions {
  readonly territories: TerritoryIndex;
  /** Fewer records than this make no part of their own; for tests. */
  readonly smallestPart?: number;
  /** Told of every part that is made, with the number of its records; for tests. */
  readonly onPart?: (part: number, records: number) => void;
}

const shortDigest = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The lists of all parts, and what tells a browser of them. */
function* lists(
  territories: TerritoryIndex,
  parts: readonly MadeGroup<PartSummary>[],
  records: number,
): Generator<MadeFile> {
  const tally = createTally(territories);
  for (const { summary } of parts) tally.merge(summary.counts);
  const pieces: Record<string, readonly string[]> = {};
  for (const language of searchLanguages) {
    const suggestions = suggestionFiles(tally, language);
    yield facetsFile(tally, language);
    yield* suggestions.values();
    pieces[language] = [...suggestions.keys()];
  }
  const dictionary = dictionaryFiles(
    parts.map(({ summary }) => summary.vocabulary),
    territories,
  );
  yield* dictionary.files;
  const published: PublishedIndex = {
    records,
    parts: parts.map(({ digest, summary }, part) => ({
      folder: partFolder(part),
      records: summary.records,
      pieces: summary.pieces,
      version: digest.slice(0, 16),
    })),
    dictionary: dictionary.starts,
    pieces,
    version: shortDigest(parts.map(({ digest }) => digest).join("\n")),
  };
  yield { path: "search/index.json", content: `${JSON.stringify(published)}\n` };
}

/** The search index: a group of records is a part of it. */
export function searchIndex({
  territories,
  smallestPart,
  onPart,
}: SearchIndexOptions): GroupOutput<SearchDocument, PartSummary> {
  return {
    name: SEARCH,
    groups: (records) => partCount(records, smallestPart),
    groupOf: partOf,
    item: (record, card) =>
      record.withdrawn === undefined
        ? searchDocument(record, card, recordFacts(record), territories)
        : undefined,
    make: async (part, documents) => {
      onPart?.(part, documents.length);
      return searchPart(part, documents, territories);
    },
    finish: (parts, records) => lists(territories, parts, records),
  };
}
