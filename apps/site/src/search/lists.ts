import { compareCodePoints } from "@openhpa/core";
import { sortedByLabel } from "@openhpa/publish/browser";
import { normaliseLabel } from "@openhpa/vocabularies";
import { searchFacets } from "./facets.js";
import { type SearchLanguage, searchLanguages } from "./language.js";
import {
  type PublishedFacet,
  type PublishedSuggestion,
  pieceOf,
  piecePath,
  UNKNOWN,
  wordsOf,
} from "./published.js";
import type { Tally } from "./tally.js";

/** A file of the search, written as it is. */
export interface SearchFile {
  readonly path: string;
  readonly content: string;
}

/** The facets in one language, in display order, with the values in use. */
export function publishedFacets(tally: Tally, language: SearchLanguage): readonly PublishedFacet[] {
  return searchFacets.map((facet) => ({
    name: facet.name,
    label: facet.label[language],
    listed: facet.listed,
    values: facet.listed
      ? tally
          .values(facet, language)
          .map(({ value, label, count }) => ({ value, label: label[language], count }))
      : [],
  }));
}

/** Everything that can be suggested in one language, in alphabetical order. */
export function publishedSuggestions(tally: Tally, language: SearchLanguage): readonly PublishedSuggestion[] {
  const suggestions = searchFacets.flatMap((facet) =>
    tally
      .values(facet, language)
      .filter(({ value }) => value !== UNKNOWN)
      .map(({ value, label, others, count }): PublishedSuggestion => {
        const labelHere = label[language];
        const more = [...new Set([...others, ...searchLanguages.map((other) => label[other])])]
          .filter((other) => normaliseLabel(other) !== normaliseLabel(labelHere))
          .sort(compareCodePoints);
        return more.length === 0
          ? [labelHere, facet.name, value, count]
          : [labelHere, facet.name, value, count, more];
      }),
  );
  return sortedByLabel(
    suggestions,
    ([label]) => label,
    (a, b) => compareCodePoints(a[1] + a[2], b[1] + b[2]),
  );
}

/** Lines of a piece; of more, those with the most records are kept, and the others are in the pieces with one letter more. */
const LINES = 250;

/** Letters of the longest pieces. */
const LONGEST_PIECE = 4;

/** The most frequent of some suggestions, in their order. */
function mostFrequent(suggestions: readonly PublishedSuggestion[]): readonly PublishedSuggestion[] {
  if (suggestions.length <= LINES) return suggestions;
  const numbers = suggestions.map((_suggestion, at) => at);
  const byRecords = (a: number, b: number) =>
    (suggestions[b] as PublishedSuggestion)[3] - (suggestions[a] as PublishedSuggestion)[3] || a - b;
  const kept = new Set(numbers.sort(byRecords).slice(0, LINES));
  return suggestions.filter((_suggestion, at) => kept.has(at));
}

const wordsIn = ([label, , , , others = []]: PublishedSuggestion): readonly string[] =>
  [label, ...others].flatMap((name) => wordsOf(normaliseLabel(name)));

/** The suggestions by the first letters of their words, so many of them. */
function byBeginning(
  suggestions: readonly PublishedSuggestion[],
  words: ReadonlyMap<PublishedSuggestion, readonly string[]>,
  letters: number,
): ReadonlyMap<string, readonly PublishedSuggestion[]> {
  const byPiece = new Map<string, PublishedSuggestion[]>();
  for (const suggestion of suggestions) {
    const long = (words.get(suggestion) ?? []).filter((word) => word.length >= letters);
    for (const piece of new Set(long.map((word) => pieceOf(word, letters)))) {
      const ofPiece = byPiece.get(piece) ?? [];
      byPiece.set(piece, ofPiece);
      ofPiece.push(suggestion);
    }
  }
  return byPiece;
}

/**
 * The suggestions cut by the first letters of their words: a browser loads the piece with the most of the letters that are typed. A piece that
 * would be long is cut further, and keeps what most records have.
 */
function pieces(
  suggestions: readonly PublishedSuggestion[],
): ReadonlyMap<string, readonly PublishedSuggestion[]> {
  const byPiece = new Map<string, readonly PublishedSuggestion[]>();
  const words = new Map(suggestions.map((suggestion) => [suggestion, wordsIn(suggestion)]));
  const cut = (some: readonly PublishedSuggestion[], letters: number, within: string) => {
    for (const [piece, own] of byBeginning(some, words, letters)) {
      if (!piece.startsWith(within)) continue;
      byPiece.set(piece, mostFrequent(own));
      if (own.length > LINES && letters < LONGEST_PIECE) cut(own, letters + 1, piece);
    }
  };
  cut(suggestions, 1, "");
  return byPiece;
}

/** The facets of a language. */
export function facetsFile(tally: Tally, language: SearchLanguage): SearchFile {
  return {
    path: `search/facets.${language}.json`,
    content: `${JSON.stringify(publishedFacets(tally, language))}\n`,
  };
}

/** The suggestions of a language by piece, in the order of the pieces. */
export function suggestionFiles(tally: Tally, language: SearchLanguage): ReadonlyMap<string, SearchFile> {
  const byPiece = [...pieces(publishedSuggestions(tally, language))].sort(([a], [b]) =>
    compareCodePoints(a, b),
  );
  return new Map(
    byPiece.map(([piece, lines]) => [
      piece,
      {
        path: piecePath(language, piece),
        content: `[\n${lines.map((line) => JSON.stringify(line)).join(",\n")}\n]\n`,
      },
    ]),
  );
}
