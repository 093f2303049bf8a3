import { type ConceptScheme, lookupLabel, splitPrintedList } from "@openhpa/vocabularies";
import type { Reading } from "./reading.js";

/** A part of a printed text that is no known label. */
export interface UnknownLabel {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Notations of the nearest concepts, or of all that carry the label; for a person to choose from, never applied. */
  readonly suggestions: readonly string[];
}

/** The concepts of a printed list and what is left. */
export interface ConceptList<N extends string = string> {
  readonly readings: readonly Reading<N>[];
  readonly unknown: readonly UnknownLabel[];
}

/** Longer texts are no labels: they are not compared with the scheme. */
const LONGEST_LABEL = 200;
const LONGEST_LIST = 4000;

/**
 * The notation of the concept whose label a text is, as {@link matchConcept} finds it. What else may have been meant, the costly part, is not
 * sought.
 */
export function conceptNamed<N extends string>(scheme: ConceptScheme<N>, printed: string): N | undefined {
  const text = printed.trim();
  return text.length > LONGEST_LABEL ? undefined : lookupLabel(scheme, text).match?.concept.notation;
}

/** The concept whose label a text is, taken whole: exact or in normalised form. A label of several concepts is not decided. */
export function matchConcept<N extends string>(
  scheme: ConceptScheme<N>,
  printed: string,
): Reading<N> | UnknownLabel {
  const start = printed.length - printed.trimStart().length;
  const text = printed.trim();
  const end = start + text.length;
  if (text.length > LONGEST_LABEL) return { text, start, end, suggestions: [] };
  const { match, ambiguous, suggestions } = lookupLabel(scheme, text);
  const value = match?.concept.notation;
  if (value !== undefined) return { value, start, end, method: "vocabulary-match", certainty: "certain" };
  return { text, start, end, suggestions: (ambiguous ?? suggestions).map(({ notation }) => notation) };
}

/** True when a text was read. */
export function isRead<T>(result: Reading<T> | UnknownLabel | undefined): result is Reading<T> {
  return result !== undefined && "value" in result;
}

/**
 * The concepts of a printed list, by whole labels, longest first: commas inside labels and missing commas do no harm. What else may have been meant
 * by a part, the costly part, is sought unless the caller has enough of it.
 */
export function matchConceptList<N extends string>(
  scheme: ConceptScheme<N>,
  printed: string,
  { suggests = true }: { readonly suggests?: boolean } = {},
): ConceptList<N> {
  const readings: Reading<N>[] = [];
  const unknown: UnknownLabel[] = [];
  if (printed.length > LONGEST_LIST)
    return { readings, unknown: [{ text: printed, start: 0, end: printed.length, suggestions: [] }] };
  for (const { text, start, end, match } of splitPrintedList(scheme, printed).segments) {
    if (match === undefined) {
      const near = suggests ? (matchConcept(scheme, text) as UnknownLabel).suggestions : [];
      unknown.push({ text, start, end, suggestions: near ?? [] });
    } else {
      readings.push({
        value: match.concept.notation,
        start,
        end,
        method: "vocabulary-match",
        certainty: "certain",
      });
    }
  }
  return { readings, unknown };
}
