import { type ConceptScheme, normaliseLabel } from "@openhpa/vocabularies";
import {
  type ConceptList,
  isRead,
  matchConcept,
  matchConceptList,
  type UnknownLabel,
} from "../harmonise/concept-label.js";
import type { Reading } from "../harmonise/reading.js";

/** Concepts by code or printed label. Each text is looked up once, and only so many unknown ones are compared with all labels. */
export interface Vocabulary {
  /** The value of a record (with the scheme's prefix) for a code or a label. */
  one(scheme: ConceptScheme, text: string): Reading<string> | UnknownLabel;
  /** The concepts of a text with several labels, by whole labels. */
  many(scheme: ConceptScheme, text: string): ConceptList;
}

/** Unknown labels for which the nearest concepts are sought; a table of nonsense has no use for them. */
const MOST_COMPARED = 300;
const LONGEST = 4_000;
/** Texts of which the answer is kept; a table that has more says something new in each row. */
const MOST_KEPT = 5_000;

function keep<T>(answers: Map<string, T>, text: string, answer: T): void {
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(text, answer);
}

/** Codes and labels of a scheme, normalised: what can be a match at all. */
function formsOf(scheme: ConceptScheme): ReadonlySet<string> {
  const forms = new Set<string>();
  for (const { prefLabel, altLabel } of scheme.concepts.values()) {
    for (const label of Object.values(prefLabel)) forms.add(normaliseLabel(label));
    for (const label of Object.values(altLabel ?? {}).flat()) forms.add(normaliseLabel(label));
  }
  return forms;
}

export function createVocabulary(): Vocabulary {
  const forms = new Map<ConceptScheme, ReadonlySet<string>>();
  const known = new Map<ConceptScheme, Map<string, Reading<string> | UnknownLabel>>();
  const lists = new Map<ConceptScheme, Map<string, ConceptList>>();
  let compared = 0;

  const prefixed = (scheme: ConceptScheme, reading: Reading<string>): Reading<string> => ({
    ...reading,
    value: (scheme.prefix ?? "") + reading.value,
  });

  function find(scheme: ConceptScheme, text: string): Reading<string> | UnknownLabel {
    const prefix = scheme.prefix ?? "";
    const whole = { start: 0, end: text.length };
    const bare = prefix !== "" && text.startsWith(prefix) ? text.slice(prefix.length) : text;
    const isCode = (code: string) => scheme.concepts.has(code);
    if ((prefix === "" || bare !== text) && isCode(bare))
      return { value: prefix + bare, ...whole, method: "vocabulary-match", certainty: "certain" };
    if (prefix !== "" && isCode(text.toUpperCase()))
      return {
        value: prefix + text.toUpperCase(),
        ...whole,
        method: "vocabulary-match",
        certainty: "certain",
      };
    const labels = forms.get(scheme) ?? formsOf(scheme);
    forms.set(scheme, labels);
    const isKnown = text.length <= LONGEST && labels.has(normaliseLabel(text));
    if (!isKnown && (text.length > LONGEST || compared >= MOST_COMPARED))
      return { text, ...whole, suggestions: [] };
    if (!isKnown) compared += 1;
    const match = matchConcept(scheme, text);
    if (isRead(match)) return prefixed(scheme, match);
    return { ...match, suggestions: match.suggestions.map((code) => prefix + code) };
  }

  return {
    one(scheme, text) {
      const cache = known.get(scheme) ?? new Map<string, Reading<string> | UnknownLabel>();
      known.set(scheme, cache);
      const cached = cache.get(text);
      if (cached) return cached;
      const match = find(scheme, text);
      if (text.length < 200) keep(cache, text, match);
      return match;
    },
    many(scheme, text) {
      const cache = lists.get(scheme) ?? new Map<string, ConceptList>();
      lists.set(scheme, cache);
      const cached = cache.get(text);
      if (cached) return cached;
      const whole: UnknownLabel = { text, start: 0, end: text.length, suggestions: [] };
      if (text.length > LONGEST) return { readings: [], unknown: [whole] };
      const matches = matchConceptList(scheme, text, { suggests: compared < MOST_COMPARED });
      compared += matches.unknown.length;
      const list = { ...matches, readings: matches.readings.map((reading) => prefixed(scheme, reading)) };
      keep(cache, text, list);
      return list;
    },
  };
}
