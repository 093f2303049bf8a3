import { fr } from "./words/fr.js";

/** The wording of the pages by language; a new language is one more file of words with the same keys. */
const wordsByLanguage = { fr } as const;

/** Languages in which pages can be written; labels of fields and concepts exist in all of them. */
export type PageLanguage = keyof typeof wordsByLanguage;

/** The pages' own wording in one language. */
export type Words = (typeof wordsByLanguage)[PageLanguage];

/** The wording of a language. */
export function wordsOf(language: PageLanguage): Words {
  return wordsByLanguage[language];
}
