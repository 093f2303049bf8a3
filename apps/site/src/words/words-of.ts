import type { PageLanguage } from "@openhpa/publish/browser";
import { en } from "./en.js";
import { fr } from "./fr.js";
import type { Words } from "./words.js";

export type { Words } from "./words.js";

/** The wording of the pages by language; a new language is one more file of words with the same keys. */
const wordsByLanguage: Readonly<Record<PageLanguage, Words>> = { fr, en };

/** The wording of a language. */
export function wordsOf(language: PageLanguage): Words {
  return wordsByLanguage[language];
}
