import type { Concept, Language } from "./concept.js";
import { normaliseLabel } from "./label-form.js";

/** What is read of a concept to find it by a label. */
export type LabelledConcept<N extends string = string> = Pick<
  Concept<N>,
  "notation" | "prefLabel" | "altLabel"
>;

/** What is read of a scheme to find its concepts by their labels. */
export interface Labelled<C extends LabelledConcept> {
  readonly concepts: ReadonlyMap<string, C>;
}

/** Concepts of a scheme by label: as printed, and in the normalised form. */
export interface LabelIndex<C extends LabelledConcept = LabelledConcept> {
  readonly exact: ReadonlyMap<string, NonEmpty<C>>;
  readonly normalised: ReadonlyMap<string, NonEmpty<C>>;
  /** Number of words of the longest normalised label. */
  readonly longest: number;
}

type NonEmpty<T> = readonly [T, ...T[]];

const LANGUAGES: readonly Language[] = ["fr", "en", "de", "it"];
const indexes = new WeakMap<object, Map<Language | "any", LabelIndex>>();

/** The label index of a scheme in one language or in all; built at the first call and kept with the scheme. */
export function labelIndexOf<C extends LabelledConcept>(
  scheme: Labelled<C>,
  language?: Language,
): LabelIndex<C> {
  const byLanguage = indexes.get(scheme) ?? new Map<Language | "any", LabelIndex>();
  indexes.set(scheme, byLanguage);
  const known = byLanguage.get(language ?? "any");
  if (known !== undefined) return known as LabelIndex<C>;
  const built = buildIndex(scheme, language === undefined ? LANGUAGES : [language]);
  byLanguage.set(language ?? "any", built);
  return built;
}

function buildIndex<C extends LabelledConcept>(
  scheme: Labelled<C>,
  languages: readonly Language[],
): LabelIndex<C> {
  const exact = new Map<string, [C, ...C[]]>();
  const normalised = new Map<string, [C, ...C[]]>();
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

function labelsOf(concept: LabelledConcept, languages: readonly Language[]): string[] {
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
