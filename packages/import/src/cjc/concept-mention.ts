import type { ConceptScheme } from "@openhpa/vocabularies";
import type { Reading } from "../harmonise/reading.js";
import { exactLabel } from "./exact-label.js";
import { printedWords } from "./printed-label.js";

/** Finds the labels of a scheme that are printed inside a text, as whole words. */
export type MentionFinder<N extends string = string> = (text: string) => readonly Reading<N>[];

/** A label that means its concept wherever it is printed: of several words, not one that a sentence may use for something else. */
export function isPhrase(label: string): boolean {
  return label.trim().split(/\s+/u).length > 1;
}

/** An acronym such as `CJC` or `E2C`. */
export function isAcronym(label: string): boolean {
  return /^[\p{Lu}\d]{2,12}$/u.test(label);
}

/**
 * A finder for those labels of a scheme that are `wanted`, behind `before` (the source of a form). The longest label wins; a label of several
 * concepts is not decided; acronyms count in capitals only. The labels are put together when a text is first searched.
 */
export function mentionFinder<N extends string>(
  scheme: ConceptScheme<N>,
  wanted: (label: string) => boolean,
  before = "",
): MentionFinder<N> {
  let find: MentionFinder<N> | undefined;
  return (text) => {
    find ??= preparedFinder(scheme, wanted, before);
    return find(text);
  };
}

/** What a finder does once its labels have been put together. */
function preparedFinder<N extends string>(
  scheme: ConceptScheme<N>,
  wanted: (label: string) => boolean,
  before: string,
): MentionFinder<N> {
  const labels = [...scheme.concepts.values()]
    .filter(({ deprecated }) => deprecated === undefined)
    .flatMap(({ prefLabel, altLabel }) => [prefLabel.fr, ...(altLabel?.fr ?? [])])
    .filter(wanted)
    .sort((a, b) => b.length - a.length);
  const conceptOf = exactLabel(scheme);
  const acronyms = new Set(labels.filter(isAcronym));
  const words = labels.map(printedWords).join("|");
  const form = new RegExp(`(?<![\\p{L}\\p{N}])${before}(${words})(?![\\p{L}\\p{N}])`, "giu");
  return (text) =>
    [...text.matchAll(form)].flatMap((found) => {
      const label = found[1] ?? "";
      const isSpoilt = acronyms.has(label.toUpperCase()) && !acronyms.has(label);
      const value = conceptOf(label);
      if (value === undefined || isSpoilt) return [];
      const end = found.index + found[0].length;
      const start = end - label.length;
      return [{ value, start, end, method: "vocabulary-match", certainty: "certain" } as const];
    });
}
