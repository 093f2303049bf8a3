import type { TextLanguage } from "./text/text-language.js";

/** The term under which the index has the texts that print a name of several words: `~fr:person age`. */
export function mentionTerm(language: TextLanguage, stems: readonly string[]): string {
  return `~${language}:${stems.join(" ")}`;
}
