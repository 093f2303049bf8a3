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

/** A French plural: Snowball takes the end of `fruit` for that of a verb, and not that of `fruits`. */
const FRENCH_PLURAL = /(?<=.{4})[sx]$/u;

/** The stem of a word in lower case, folded: the forms of one word in this language share it (Snowball). */
export function stemOf(form: string, language: TextLanguage): string {
  return fold(stemmers[language](language === "fr" ? form.replace(FRENCH_PLURAL, "") : form));
}
