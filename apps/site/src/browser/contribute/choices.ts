import type { PageLanguage } from "@openhpa/publish/browser";
import { type Concept, type ConceptScheme, normaliseLabel } from "@openhpa/vocabularies";

/** Something that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A second line: what it means, or where it lies. */
  readonly hint?: string | undefined;
}

/** A choice with the words it is found by, in their normalised form; the first is its own label. */
export interface Searchable<C extends Choice = Choice> {
  readonly choice: C;
  readonly forms: readonly string[];
}

/** The concepts of a scheme that can be chosen, and the one that is, even when it is an old one. */
export function conceptChoices(
  scheme: ConceptScheme,
  language: PageLanguage,
  chosen: readonly string[] = [],
): readonly Searchable[] {
  const prefix = scheme.prefix ?? "";
  const wording = (labels: Concept["prefLabel"]) => labels[language] ?? labels.fr;
  return [...scheme.concepts.values()].flatMap((concept) => {
    const value = prefix + concept.notation;
    if (concept.deprecated && !chosen.includes(value)) return [];
    const label = wording(concept.prefLabel);
    const words = [
      label,
      ...Object.values(concept.prefLabel),
      ...Object.values(concept.altLabel ?? {}).flat(),
    ];
    const forms = [...new Set([...words, value].map((word) => normaliseLabel(String(word))))];
    return [{ choice: { value, label, hint: wording(concept.definition) }, forms }];
  });
}

/** How well a form answers what was typed: 0 is best, undefined is not at all. */
function rank(form: string, wanted: string, words: readonly string[]): number | undefined {
  if (form === wanted) return 0;
  if (form.startsWith(wanted)) return 1;
  const wordsOfForm = form.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => wordsOfForm.some((candidate) => candidate.startsWith(word)))) return 2;
  return words.every((word) => form.includes(word)) ? 3 : undefined;
}

/** The choices that answer a search, best first, in their own order where they answer equally well; all of them for a blank search. */
export function searchChoices<C extends Choice>(
  all: Iterable<Searchable<C>>,
  query: string,
  most: number,
): readonly C[] {
  const wanted = normaliseLabel(query);
  const words = wanted.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const ranked: C[][] = [[], [], [], []];
  for (const { choice, forms } of all) {
    if (wanted === "") {
      ranked[0]?.push(choice);
      continue;
    }
    if (words.length === 0) continue;
    let best: number | undefined;
    for (const form of forms) {
      const rankOfForm = rank(form, wanted, words);
      if (rankOfForm !== undefined && (best === undefined || rankOfForm < best)) best = rankOfForm;
    }
    if (best !== undefined) ranked[best]?.push(choice);
  }
  return ranked.flat().slice(0, most);
}
