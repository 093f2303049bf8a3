import type { Labels } from "@openhpa/vocabularies";

/** The languages that the search speaks. */
export type SearchLanguage = "fr" | "en";

/** All of them, the one of the records first. */
export const searchLanguages: readonly SearchLanguage[] = ["fr", "en"];

/** A wording in every language of the search. */
export type SearchLabels = Readonly<Record<SearchLanguage, string>>;

/** Labels of a concept for the search; French where there is no English one. */
export function searchLabels({ fr, en }: Pick<Labels, "fr" | "en">): SearchLabels {
  return { fr, en: en ?? fr };
}

/** The same words in every language: a name. */
export function sameWords(name: string): SearchLabels {
  return { fr: name, en: name };
}

/** A label as it stands inside a sentence: small at its beginning, but for what English writes with a capital. */
export function inSentence({ fr, en }: SearchLabels): SearchLabels {
  const small = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
  return { fr: small(fr), en: /^Swiss\b/u.test(en) ? en : small(en) };
}
