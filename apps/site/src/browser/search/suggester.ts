import { normaliseLabel } from "@openhpa/vocabularies";
import { type PublishedSuggestion, pieceFor, piecePath, wordsOf } from "../../search/published.js";

/** A value of a facet that the typed words may mean. */
export interface Suggestion {
  readonly label: string;
  readonly facet: string;
  readonly value: string;
  readonly count: number;
}

interface Prepared extends Suggestion {
  readonly forms: readonly (readonly string[])[];
}

/** Suggests values of facets; the piece of a letter is loaded when a word with it is typed. */
export type Suggester = (typed: string, limit: number) => Promise<readonly Suggestion[]>;

function prepared([label, facet, value, count, others = []]: PublishedSuggestion): Prepared {
  return {
    label,
    facet,
    value,
    count,
    forms: [label, ...others].map((form) => wordsOf(normaliseLabel(form))),
  };
}

/** How well the typed words fit a label: 0 when it begins with them, 1 when its words do, 2 when another name's do; undefined when not. */
function fit({ forms }: Prepared, typed: readonly string[]): number | undefined {
  const fits = (form: readonly string[]) =>
    typed.every((word) => form.some((candidate) => candidate.startsWith(word)));
  const at = forms.findIndex(fits);
  if (at < 0) return undefined;
  if (at > 0) return 2;
  return typed.every((word, index) => forms[0]?.[index]?.startsWith(word)) ? 0 : 1;
}

/** A suggester for one language that loads the pieces that exist and no other. */
export function createSuggester(root: URL, language: string, existing: readonly string[]): Suggester {
  const known = new Set(existing);
  const pieces = new Map<string, Promise<readonly Prepared[]>>();
  const load = async (piece: string): Promise<readonly Prepared[]> => {
    const response = await fetch(new URL(piecePath(language, piece), root));
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return ((await response.json()) as readonly PublishedSuggestion[]).map(prepared);
  };
  const loadFor = (word: string) => {
    const piece = pieceFor(word, known);
    if (piece === undefined) return [];
    const loading = pieces.get(piece) ?? load(piece);
    pieces.set(piece, loading);
    loading.catch(() => pieces.delete(piece));
    return loading;
  };
  return async (typed, limit) => {
    const words = wordsOf(normaliseLabel(typed));
    const longest = [...words].sort((a, b) => b.length - a.length)[0];
    if (longest === undefined) return [];
    const ranked = (await loadFor(longest)).flatMap((suggestion) => {
      const rank = fit(suggestion, words);
      return rank === undefined ? [] : [{ suggestion, rank }];
    });
    ranked.sort((a, b) => a.rank - b.rank || b.suggestion.count - a.suggestion.count);
    return ranked.slice(0, limit).map(({ suggestion }) => suggestion);
  };
}
