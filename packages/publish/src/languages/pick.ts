import type { LanguageMap } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import type { PageLanguage } from "./page-language.js";

/** What decides which of several languages a text is shown in. */
export interface Readers {
  readonly language: PageLanguage;
  /** Language of the record's source, where the page is about a record. */
  readonly recordLanguage?: string | undefined;
}

/** A text in the language of the page, else in that of the source, else in the first there is; with its language. */
export function pick(view: Readers, text: LanguageMap): { readonly text: string; readonly language: string } {
  for (const language of [view.language, view.recordLanguage ?? "fr", "fr"]) {
    const own = text[language];
    if (own !== undefined) return { text: own, language };
  }
  const [first = view.language] = Object.keys(text).sort(compareCodePoints);
  return { text: text[first] ?? "", language: first };
}

/** A text in the language of the page as a plain string. */
export function plainText(view: Readers, text: LanguageMap): string {
  return pick(view, text).text;
}
