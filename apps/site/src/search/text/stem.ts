import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { stemmer as italian } from "@orama/stemmers/italian";
import { fold } from "./fold.js";
import type { TextLanguage } from "./text-language.js";

const stemmers: Readonly<Record<TextLanguage, (word: string) => string>> = {
  fr: french,
  en: english,
  de: german,
  it: italian,
};

/** The stem of a word in lower case, folded: the forms of one word in this language share it (Snowball). */
export function stemOf(form: string, language: TextLanguage): string {
  return fold(stemmers[language](form));
}
