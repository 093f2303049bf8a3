import type { SearchLabels } from "./language.js";
import type { TextLanguage } from "./text/text-language.js";

/** What the scripts of the pages read beside the index: the files that the build writes and the browser loads. */

/** The value of a facet that says that nothing is known. */
export const UNKNOWN = "unknown";

/** `search/index.json`: where the parts of the index are. */
export interface PublishedIndex {
  /** Records in the index. */
  readonly records: number;
  readonly parts: readonly PublishedPart[];
  /** The folded word with which each block of the dictionary begins, in their order. */
  readonly dictionary: readonly string[];
  /** The pieces of the suggestions that exist, by language, so that a browser asks for no other. */
  readonly pieces: Readonly<Record<string, readonly string[]>>;
  /** Changes whenever a part changes: keeps browsers from mixing an old file with a new one. */
  readonly version: string;
}

export interface PublishedPart {
  /** From the root of the feed, with final slash. */
  readonly folder: string;
  readonly records: number;
  /** Pieces that its terms are cut into. */
  readonly pieces: number;
  /** Changes whenever the part changes. */
  readonly version: string;
}

/** What a result shows: a line of `records/<number>.bin`, which holds {@link recordsInFile} of them. */
export interface PublishedRecord {
  /** Path of the French page of the record from the root of the feed. */
  readonly url: string;
  readonly title: Readonly<Record<string, string>>;
  readonly owner?: string;
  readonly years?: string;
  readonly kinds: readonly string[];
  readonly territories: readonly string[];
  /** Texts from which an excerpt is cut, the telling ones first. */
  readonly texts: readonly (readonly [language: string, text: string])[];
}

/** A line of `rows.bin`: what a table of results says of a record beside the values of its facets. */
export type PublishedRow = readonly [
  key: string,
  url: string,
  title: Readonly<Record<string, string>>,
  owner: string,
  years: string,
];

/** What a word has instead of a number of records that belongs to names of concepts which no record has: it is right, and means nothing else. */
export const IN_NO_RECORD = -1;

/** A word of the dictionary: in how many records it stands (0: in a name of a concept that some have), in which languages it was read, as bits. */
export type PublishedWord = readonly [form: string, records: number, languages: number];

/** A concept or territory that some record has, in a block of the dictionary. */
export interface PublishedConcept {
  readonly label: SearchLabels;
  readonly kind: SearchLabels;
  /** The terms that find it: its code and those of the concepts inside it. */
  readonly terms: readonly string[];
  /** True for a place, whose name is looked for as words as well. */
  readonly isPlace?: true;
}

/** A block of the dictionary: its words in the order of their folded forms, and the names of concepts that begin with one of them. */
export interface PublishedBlock {
  readonly words: readonly PublishedWord[];
  readonly concepts: readonly PublishedConcept[];
  /** Names with the language they are in and the number of the concept in this block. */
  readonly names: readonly (readonly [name: string, language: TextLanguage, concept: number])[];
}

/** Records of a part from which on a reader of its results loads no others with them. */
const LARGE_PART = 2000;

/** Records that share a file of a part with so many: few enough for little to be loaded in vain, enough to keep the number of files down. */
export function recordsInFile(records: number): number {
  return records > LARGE_PART ? 1 : 4;
}

/** Records of a part in `order/newest.bin`: as far as one reads the newest records of a base before all years are loaded. */
export const NEWEST_OF_PART = 100;

export const termsPath = (folder: string, piece: number): string => `${folder}terms/${piece}.bin`;
export const columnPath = (folder: string, facet: string): string => `${folder}facet/${facet}.bin`;
export const newestPath = (folder: string): string => `${folder}order/newest.bin`;
export const yearsPath = (folder: string): string => `${folder}order/years.bin`;
export const rankPath = (folder: string, language: string): string => `${folder}order/title.${language}.bin`;
export const rowsPath = (folder: string): string => `${folder}rows.bin`;
export const blockPath = (block: number): string => `search/words/${block}.bin`;

export const recordsPath = (folder: string, file: number): string => `${folder}records/${file}.bin`;

/** A value of a facet in use, with the number of records that have it. */
export interface PublishedValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** A facet of `search/facets.<language>.json` with its values in the order of the page; `values` is empty where a facet is not listed. */
export interface PublishedFacet {
  readonly name: string;
  readonly label: string;
  readonly listed: boolean;
  readonly values: readonly PublishedValue[];
}

/** A line of `search/suggest/<language>/<letter>.json`: label, facet, value, number of records, and other words for it. */
export type PublishedSuggestion = readonly [
  label: string,
  facet: string,
  value: string,
  count: number,
  others?: readonly string[],
];

/** Words too short to look for, whose first letter makes no piece of the suggestions. */
const SHORTEST_WORD = 2;

/** The words of a label or query that already is in normal form. */
export function wordsOf(normal: string): readonly string[] {
  return normal.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST_WORD);
}

/** The piece of the suggestions for so many first letters of a word; everything unusual is in one piece. */
export function pieceOf(word: string, letters = 1): string {
  const beginning = word.slice(0, letters);
  return /^[a-z0-9]+$/.test(beginning) ? beginning : "_";
}

/** The piece with the most of the first letters of a word among those that exist. */
export function pieceFor(word: string, existing: ReadonlySet<string>): string | undefined {
  for (let letters = word.length; letters > 0; letters -= 1) {
    const piece = pieceOf(word, letters);
    if (existing.has(piece)) return piece;
  }
  return undefined;
}

/** Path of a piece of the suggestions. */
export function piecePath(language: string, piece: string): string {
  return `search/suggest/${language}/${piece}.json`;
}
