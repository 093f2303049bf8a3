import type { PageLanguage } from "@openhpa/publish/browser";
import { contributeEn } from "./contribute-en.js";
import { contributeFr } from "./contribute-fr.js";
import type { Worded } from "./words.js";

/** The wording of the contribute page in one language; the French file says what there is to say. */
export type ContributeWords = Worded<typeof contributeFr>;

const byLanguage: Readonly<Record<PageLanguage, ContributeWords>> = { fr: contributeFr, en: contributeEn };

/** The wording of the contribute page in a language. */
export function contributeWords(language: PageLanguage): ContributeWords {
  return byLanguage[language];
}
