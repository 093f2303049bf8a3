import type {
  PublishedFacet,
  PublishedIndex,
  PublishedRecord,
  PublishedRow,
} from "../../search/published.js";
import { createDictionary } from "./dictionary.js";
import { filesBelow, type ReadFile, readingOnce } from "./files.js";
import {
  countedValues,
  holding,
  holdingMost,
  type Matches,
  matchesOf,
  type Records,
  relevanceOf,
} from "./matching.js";
import { createOrdering } from "./ordering.js";
import { openPart } from "./part.js";
import { phrasesOf } from "./phrases.js";
import type { Reading } from "./query.js";
import { createNumbering } from "./ranking.js";
import { readQuery } from "./read-query.js";
import { createRecordReader } from "./record-reader.js";
import type { SearchState } from "./state.js";
import { titlePages } from "./title-pages.js";

/** Records by value of a facet. */
export type Counts = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** What would be found if less were asked for. */
export interface Loosened {
  /** Words of the query to leave out. */
  readonly word?: string;
  /** A facet to leave out. */
  readonly facet?: string;
  readonly records: number;
}

/** A line of a table of results. */
export interface FoundRow {
  readonly row: PublishedRow;
  readonly values: (facet: string) => readonly string[];
}

/** What a search found. */
export interface Found {
  readonly records: number;
  /** How the words were understood. */
  readonly reading: Reading;
  /** For each facet that was to be counted, how many records each value would give, the values chosen in the same facet left aside. */
  readonly counts: Counts;
  /** True where no record holds all words of a long query: what was found are those that hold the most of them. */
  readonly isPartial: boolean;
  /** True where nothing is coded with the concepts that the words name: what was found holds the words. */
  readonly isByWordsAlone?: boolean;
  /** How many records were read for a quoted phrase, the nearest ones, where more hold its words; undefined where all were. */
  readonly readForPhrase?: number | undefined;
  /** Where nothing was found: what less would find. */
  readonly loosened: readonly Loosened[];
  /** Some of the records, in the order asked for. */
  page(from: number, size: number): Promise<readonly PublishedRecord[]>;
  /** All of them as lines of a table with the values of these facets. */
  rows(facets: readonly string[]): Promise<readonly FoundRow[]>;
}

export interface SearchOptions {
  /** Facets whose values are to be counted. */
  readonly counted: readonly string[];
  /** True while one types: the last word may be incomplete. */
  readonly isBeingTyped?: boolean;
}

/** Searches all parts of the index; nothing is loaded before the first search, and then what it needs. */
export interface Searcher {
  search(state: SearchState, options: SearchOptions): Promise<Found>;
}

export interface SearcherOptions {
  readonly index: PublishedIndex;
  readonly facets: readonly PublishedFacet[];
  readonly language: "fr" | "en";
  readonly read: ReadFile;
}

/** Parts from which on a query is a sentence, of which not every word has to be found. */
const SENTENCE = 5;

/** Results that are put in order by how near to each other the words stand. */
const COMPARED = 20;

const NOTHING_READ: Reading = {
  parts: [],
  unknown: [],
  corrected: [],
  concepts: [],
  words: [],
  saysNothing: false,
};

/** A searcher for the index below a root, in the browser. */
export function searcherBelow(root: URL, options: Omit<SearcherOptions, "read">): Searcher {
  return createSearcher({ ...options, read: filesBelow(root) });
}

/** The found records as lines of a table, with the values of some facets. */
async function rowsOf(
  { parts, numbering }: Records,
  numbers: readonly number[],
  names: readonly string[],
): Promise<readonly FoundRow[]> {
  const rows = await Promise.all(parts.map((part) => part.rows()));
  const columns = await Promise.all(
    names.map(async (name) => [name, await Promise.all(parts.map((part) => part.column(name)))] as const),
  );
  const byName = new Map(columns);
  return numbers.map((number) => {
    const [part, record] = numbering.placeOf(number);
    return {
      row: rows[part]?.[record] as PublishedRow,
      values(facet) {
        const column = byName.get(facet)?.[part];
        const set = column?.ofRecord[record] ?? [];
        return set.map((value) => column?.values[value] ?? "");
      },
    };
  });
}

/** Where nothing holds what words were taken for, they are in no record, and the others are only like them; but for names of concepts. */
function withoutCorrections(reading: Reading): Reading {
  const { corrected, unknown, concepts } = reading;
  const isName = ({ typed }: { readonly typed: string }) => concepts.some((one) => one.typed.includes(typed));
  const taken = corrected
    .filter((one) => !isName(one))
    .map(({ typed, used }) => ({ typed, nearest: [used] }));
  return { ...reading, corrected: corrected.filter(isName), unknown: [...unknown, ...taken] };
}

/** What less would find, where nothing was found. */
function loosened(
  { chosen }: SearchState,
  reading: Reading,
  matches: Matches,
  total: number,
): readonly Loosened[] {
  const words = matches.words.length > 1 ? reading.parts : [];
  return [
    ...words.map(({ typed }, word) => ({ word: typed, records: holding(matches, total, { word }).length })),
    ...[...chosen.keys()].map((facet) => ({ facet, records: holding(matches, total, { facet }).length })),
  ].filter(({ records }) => records > 0);
}

/** A searcher that reads its files as it is told to. */
export function createSearcher({ index, facets, language, read: readFile }: SearcherOptions): Searcher {
  const read = readingOnce(readFile);
  const dictionary = createDictionary(index, read);
  const parts = index.parts.map((part) => openPart(part, read));
  const numbering = createNumbering(parts.map(({ records }) => records));
  const records: Records = { parts, numbering };
  const { total } = numbering;
  const years = facets.find(({ name }) => name === "year")?.values.map(({ value }) => value) ?? [];

  const reader = createRecordReader(records);
  const countsOf = async (facet: string, matches: Matches, partial?: readonly number[]) => {
    if (partial) return countedValues(records, facet, partial);
    const others = matches.filters.filter(([name]) => name !== facet).length;
    if (matches.words.length + others > 0)
      return countedValues(records, facet, holding(matches, total, { facet }));
    const values = facets.find(({ name }) => name === facet)?.values ?? [];
    return Object.fromEntries(values.map(({ value, count }) => [value, count]));
  };

  const searchOnce: Searcher["search"] = async (state, { counted, isBeingTyped = false }) => {
    const { query, order, wordsOnly, chosen } = state;
    const options = { language, years, wordsOnly, isBeingTyped };
    const reading = query === "" ? NOTHING_READ : await readQuery(dictionary, query, options);
    const isSentence = reading.parts.length >= SENTENCE && reading.unknown.length * 2 < reading.parts.length;
    const isKnown = reading.unknown.length === 0 || isSentence;
    const matches = await matchesOf(records, reading, chosen);
    const all = isKnown ? holding(matches, total) : [];
    const phrases = phrasesOf(query);
    const isPartial = all.length === 0 && isSentence && phrases.length === 0;
    const numbers = isPartial ? holdingMost(matches, total) : await reader.printing(all, phrases, matches);
    const isChosen = isPartial || phrases.length > 0;
    const counts = counted.map(
      async (facet) =>
        [facet, isKnown ? await countsOf(facet, matches, isChosen ? numbers : undefined) : {}] as const,
    );
    const ordering = createOrdering(records, { order, numbers, matches });
    const isRanked = order === "relevance" && reading.words.length > 1;
    let first: Promise<readonly PublishedRecord[]> | undefined;
    /** The first results with those before in which the words stand side by side; the others follow as they are. */
    const ranked = async (from: number, size: number) => {
      first ??= ordering
        .some(0, COMPARED)
        .then((nearest) => reader.nearestFirst(nearest, relevanceOf(matches, total), reading));
      const head = (await first).slice(from, from + size);
      return [...head, ...(await plain(Math.max(from, COMPARED), from + size))];
    };
    const plain = async (from: number, to: number) =>
      Promise.all((await ordering.some(from, to)).map(reader.recordAt));
    const byTitle = order === "title" ? titlePages({ ...records, numbers, language }) : undefined;
    return {
      records: numbers.length,
      reading,
      counts: new Map(await Promise.all(counts)),
      loosened: numbers.length === 0 ? loosened(state, reading, matches, total) : [],
      isPartial,
      readForPhrase: phrases.length > 0 && all.length > reader.forPhrase ? reader.forPhrase : undefined,
      page: (from, size) => {
        if (byTitle) return byTitle(from, size);
        return isRanked ? ranked(from, size) : plain(from, from + size);
      },
      rows: async (names) => rowsOf(records, await ordering.all(), names),
    };
  };

  return {
    async search(state, options) {
      const found = await searchOnce(state, options);
      if (found.records > 0) return found;
      if (!state.wordsOnly && found.reading.concepts.length > 0) {
        const alone = await searchOnce({ ...state, wordsOnly: true }, options);
        if (alone.records > 0 && !alone.isPartial) return { ...alone, isByWordsAlone: true };
      }
      return { ...found, reading: withoutCorrections(found.reading) };
    },
  };
}
