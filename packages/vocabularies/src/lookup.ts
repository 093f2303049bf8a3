import { distance } from "fastest-levenshtein";
import type { Concept, ConceptScheme, Language } from "./concept.js";
import { normaliseLabel } from "./label-form.js";
import { type Labelled, type LabelledConcept, labelIndexOf } from "./label-index.js";

/** A concept found by a printed label, and how: `exact` needed nothing but NFC, `normalised` needed `normaliseLabel`. */
export interface LabelMatch<N extends string = string, C extends LabelledConcept<N> = Concept<N>> {
  readonly concept: C;
  readonly how: "exact" | "normalised";
}

/** At most one match; when several concepts carry the label they are all in `ambiguous`; suggestions only without a match. */
export interface LabelLookup<N extends string = string, C extends LabelledConcept<N> = Concept<N>> {
  readonly match?: LabelMatch<N, C>;
  readonly ambiguous?: readonly C[];
  readonly suggestions: readonly C[];
}

const SUGGESTIONS = 3;
const LEAST_LIKENESS = 0.5;

/**
 * Finds the concept that a printed label names: exact label first, then its normalised form, then the nearest ones as
 * suggestions. The text is taken whole: it is never split, because labels contain commas.
 */
export function lookupLabel<N extends string>(
  scheme: ConceptScheme<N>,
  printed: string,
  language?: Language,
): LabelLookup<N> {
  return lookupLabelIn<Concept<N>>(scheme, printed, language);
}

/** What {@link lookupLabel} does, in anything that has concepts with labels. */
export function lookupLabelIn<C extends LabelledConcept>(
  scheme: Labelled<C>,
  printed: string,
  language?: Language,
): LabelLookup<string, C> {
  const index = labelIndexOf(scheme, language);
  const exact = index.exact.get(printed.normalize("NFC").trim());
  const found = exact ?? index.normalised.get(normaliseLabel(printed));
  if (found === undefined) return withoutMatch(index.normalised, printed);
  const [concept, ...others] = found;
  if (others.length > 0) return { ambiguous: found, suggestions: [] };
  return { match: { concept, how: exact === undefined ? "normalised" : "exact" }, suggestions: [] };
}

/** The suggestions are the costly part, and most callers only ask whether there is a match: they are made when they are read. */
function withoutMatch<C extends LabelledConcept>(
  labels: ReadonlyMap<string, readonly C[]>,
  printed: string,
): LabelLookup<string, C> {
  let suggestions: readonly C[] | undefined;
  return {
    get suggestions() {
      suggestions ??= nearest(labels, printed);
      return suggestions;
    },
  };
}

function nearest<C extends LabelledConcept>(labels: ReadonlyMap<string, readonly C[]>, printed: string): C[] {
  const wanted = normaliseLabel(printed);
  if (wanted === "") return [];
  const wantedWords = words(wanted);
  const best = new Map<C, number>();
  for (const [label, concepts] of labels) {
    const score = likeness(wanted, wantedWords, label);
    if (score < LEAST_LIKENESS) continue;
    for (const concept of concepts) best.set(concept, Math.max(score, best.get(concept) ?? 0));
  }
  return [...best]
    .sort(([, a], [, b]) => b - a)
    .slice(0, SUGGESTIONS)
    .map(([concept]) => concept);
}

/** Between 0 and 1: the better of letter likeness (edit distance) and word likeness (shared words). */
function likeness(a: string, wordsA: ReadonlySet<string>, b: string): number {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  // Letters that one of the two does not have count in full: of quite another length, it is not worth counting the others.
  const letters = shorter / longer < LEAST_LIKENESS ? 0 : 1 - distance(a, b) / longer;
  const wordsB = words(b);
  let shared = 0;
  for (const word of wordsA) if (wordsB.has(word)) shared += 1;
  return Math.max(letters, shared === 0 ? 0 : (2 * shared) / (wordsA.size + wordsB.size));
}

function words(label: string): Set<string> {
  return new Set(label.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2));
}
