import type { PageLanguage } from "@openhpa/publish/browser";
import { legalEnglish } from "./legal-en.js";
import { legalFrench } from "./legal-fr.js";
import type { Worded } from "./words.js";

/** What the pages that the law asks for say around the facts of a publisher. */
export type LegalWords = Worded<typeof legalFrench>;

const byLanguage: Readonly<Record<PageLanguage, LegalWords>> = { fr: legalFrench, en: legalEnglish };

/** The words of the pages about law in a language. */
export function legalWords(language: PageLanguage): LegalWords {
  return byLanguage[language];
}
