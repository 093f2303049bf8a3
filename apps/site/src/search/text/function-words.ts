import { stopwords as english } from "@orama/stopwords/english";
import { stopwords as french } from "@orama/stopwords/french";
import { stopwords as german } from "@orama/stopwords/german";
import { stopwords as italian } from "@orama/stopwords/italian";
import { fold } from "./fold.js";
import type { TextLanguage } from "./text-language.js";

/** Words of the library's list that fiches use for a thing: summer, sound. */
const things = new Set(["été", "étés", "son", "sommes"]);

/** Words of French questions and sentences that the library's list does not have. */
const more =
  "chez comment dont où afin lors ainsi quoi pourquoi quand entre vers cela car donc etc aussi comme faire fait faite faits faites".split(
    " ",
  );

const lists: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  fr: new Set([...french.filter((word) => word !== "" && !things.has(word)), ...more]),
  en: new Set(english),
  de: new Set(german),
  it: new Set(italian),
};

const folded: Readonly<Record<TextLanguage, ReadonlySet<string>>> = {
  fr: new Set([...lists.fr].map(fold).filter((word) => !["ete", "etes", "a"].includes(word))),
  en: new Set([...lists.en].map(fold)),
  de: new Set([...lists.de].map(fold)),
  it: new Set([...lists.it].map(fold)),
};

/** True for an article, a preposition, a pronoun or an auxiliary: it stands everywhere, says nothing and is not indexed. */
export function isFunctionWord(form: string, language: TextLanguage): boolean {
  return lists[language].has(form);
}

/** The same for a typed word, whose accents may be missing. */
export function isTypedFunctionWord(form: string, language: TextLanguage): boolean {
  return lists[language].has(form) || folded[language].has(form);
}
