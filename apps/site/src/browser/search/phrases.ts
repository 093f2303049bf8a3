import type { PublishedRecord } from "../../search/published.js";
import { fold } from "../../search/text/fold.js";
import { tokensOf } from "../../search/text/tokens.js";

/** Words between quotation marks of any kind. */
const QUOTED = /"([^"]+)"|«([^»]+)»|“([^”]+)”|„([^“”]+)[“”]/gu;

const formsOf = (text: string) => tokensOf(text).map(({ form }) => fold(form));

/** A run of words that has to stand in a text as it is typed, but for accents and capitals. */
export type Phrase = readonly string[];

/** The phrases of a query that stand between quotation marks; a single word is none. */
export function phrasesOf(query: string): readonly Phrase[] {
  return [...query.matchAll(QUOTED)]
    .map((found) => formsOf(found.slice(1).find((part) => part !== undefined) ?? ""))
    .filter(({ length }) => length > 1);
}

function holdsRun(forms: readonly string[], phrase: Phrase): boolean {
  return forms.some((_form, at) => phrase.every((word, by) => forms[at + by] === word));
}

/** True for a record that prints every phrase in its title or in one of its texts. */
export function printsAll({ title, texts }: PublishedRecord, phrases: readonly Phrase[]): boolean {
  const printed = [...Object.values(title), ...texts.map(([, text]) => text)].map(formsOf);
  return phrases.every((phrase) => printed.some((forms) => holdsRun(forms, phrase)));
}
