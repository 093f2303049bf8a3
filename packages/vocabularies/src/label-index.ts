import type { Concept, ConceptScheme, Language } from "./concept.js";
import { normaliseLabel } from "./label-form.js";

/** Concepts of a scheme by label: as printed, and in the normalised form. */
export interface LabelIndex<N extends string = string> {
  readonly exact: ReadonlyMap<string, NonEmpty<Concept<N>>>;
  readonly normalised: ReadonlyMap<string, NonEmpty<Concept<N>>>;
  /** Number of words of the longest normalised label. */
  readonly longest: number;
}

type NonEmpty<T> = readonly [T, ...T[]];

const LANGUAGES: readonly Language[] = ["fr", "en", "de", "it"];
const indexes = new WeakMap<object, Map<Language | "any", LabelIndex>>();

/** The label index of a scheme in one language or in all; built at the first call and kept with the scheme. */
export function labelIndexOf<N extends string>(scheme: ConceptScheme<N>, language?: Language): LabelIndex<N> {
  const byLanguage = indexes.get(scheme) ?? new Map<Language | "any", LabelIndex>();
  indexes.set(scheme, byLanguage);
  const known = byLanguage.get(language ?? "any");
  if (known !== undefined) return known as LabelIndex<N>;
  const built = buildIndex(scheme, language === undefined ? LANGUAGES : [language]);
  byLanguage.set(language ?? "any", built);
  return built;
}

function buildIndex<N extends string>(
  scheme: ConceptScheme<N>,
  languages: readonly Language[],
): LabelIndex<N> {
  const exact = new Map<string, [Concept<N>, ...Concept<N>[]]>();
  const normalised = new Map<string, [Concept<N>, ...Concept<N>[]]>();
  let longest = 0;
  for (const concept of scheme.concepts.values()) {
    for (const label of labelsOf(concept, languages)) {
      const form = normaliseLabel(label);
      add(exact, label, concept);
      add(normalised, form, concept);
      longest = Math.max(longest, form.split(" ").length);
    }
  }
  return { exact, normalised, longest };
}

function labelsOf(concept: Concept, languages: readonly Language[]): string[] {
  return languages.flatMap((language) => {
    const preferred = concept.prefLabel[language];
    return [...(preferred === undefined ? [] : [preferred]), ...(concept.altLabel?.[language] ?? [])];
  });
}

function add<T>(index: Map<string, [T, ...T[]]>, label: string, concept: T): void {
  const known = index.get(label);
  if (known === undefined) index.set(label, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}
