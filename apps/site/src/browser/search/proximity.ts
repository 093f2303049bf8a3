import type { PublishedRecord } from "../../search/published.js";
import { isTypedFunctionWord } from "../../search/text/function-words.js";
import { tokensOf } from "../../search/text/tokens.js";

/** What a record is worth more where words of a query stand together. */
const SIDE_BY_SIDE = 0.4;
const IN_ONE_TEXT = 0.15;
const IN_TITLE = 0.5;

type Words = readonly ReadonlySet<string>[];

/** For each telling word of a text, which words of the query it is. */
function placesIn(text: string, words: Words): readonly (readonly number[])[] {
  return tokensOf(text)
    .filter(({ form }) => !isTypedFunctionWord(form, "fr") || words.some((forms) => forms.has(form)))
    .map(({ form, compound }) =>
      words.flatMap((forms, at) =>
        forms.has(form) || (compound !== undefined && forms.has(compound)) ? [at] : [],
      ),
    );
}

/** Share of the neighbours of a query that are neighbours in a text too, in this order. */
function sideBySide(places: readonly (readonly number[])[], words: Words): number {
  const pairs = new Set<number>();
  for (const [at, here] of places.entries())
    for (const word of here) if (places[at + 1]?.includes(word + 1)) pairs.add(word);
  return pairs.size / Math.max(1, words.length - 1);
}

/** True where every word of the query is there, one that is asked for twice in two places. */
function holdsAll(places: readonly (readonly number[])[], words: Words): boolean {
  return words.every((forms, word) => {
    const same = words.filter((other, at) => at <= word && [...other].some((form) => forms.has(form)));
    return places.filter((here) => here.includes(word)).length >= same.length;
  });
}

function worthOf(text: string, words: Words): number {
  const places = placesIn(text, words);
  if (!holdsAll(places, words)) return 0;
  return IN_ONE_TEXT + SIDE_BY_SIDE * sideBySide(places, words);
}

/** By how much a record gains where the words of a query stand in its title or side by side in one of its texts: a factor from 1 on. */
export function proximity({ title, texts }: PublishedRecord, words: Words): number {
  if (words.length < 2) return 1;
  const inTitle = Math.max(0, ...Object.values(title).map((text) => worthOf(text, words)));
  const inTexts = Math.max(0, ...texts.map(([, text]) => worthOf(text, words)));
  return 1 + (inTitle > 0 ? IN_TITLE + inTitle : inTexts);
}
