/** What the scripts of the pages read beside the index: the files that the build writes and the browser loads. */

/** The value of a facet that says that nothing is known. */
export const UNKNOWN = "unknown";

/** What the index calls the one latest year of a record: results are put in order by it, nothing is chosen by it. */
export const LATEST = "latest";

/** `search/index.json`: where the parts of the index are. */
export interface PublishedIndex {
  /** Records in the index. */
  readonly records: number;
  /** Folders of the parts from the root of the feed, with final slash; the first one also holds the engine. */
  readonly parts: readonly string[];
  /** The pieces of the suggestions that exist, by language, so that a browser asks for no other. */
  readonly pieces: Readonly<Record<string, readonly string[]>>;
  /** Changes whenever a part changes: keeps browsers from mixing an old part with a new one. */
  readonly version: string;
}

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

/** The piece of the suggestions that holds the labels with this word: its first letter; everything unusual is in one piece. */
export function pieceOf(word: string): string {
  return /^[a-z0-9]/.test(word) ? word.charAt(0) : "_";
}

/** Path of a piece of the suggestions. */
export function piecePath(language: string, piece: string): string {
  return `search/suggest/${language}/${piece}.json`;
}
