import { isFunctionWord } from "./function-words.js";
import { stemmedLanguages, type TextLanguage } from "./text-language.js";
import { type Token, tokensOf } from "./tokens.js";

/** The language of a text among those whose words are brought to stems; undefined for another. */
export function textLanguage(tag: string): TextLanguage | undefined {
  return stemmedLanguages.find((language) => language === tag.slice(0, 2));
}

/**
 * The words of a text that say something, in their order, with their places; of a compound whose first part says nothing (`sans-abri`) the
 * compound is the word.
 */
export function tellingWords(text: string, language: TextLanguage): readonly Token[] {
  return tokensOf(text)
    .filter(({ form }) => !isFunctionWord(form, language))
    .map((token) => withoutHead(token, (head) => isFunctionWord(head, language)));
}

/** The compound for the word where its first part says nothing. */
export function withoutHead(token: Token, saysNothing: (word: string) => boolean): Token {
  const { form, compound, head, from, to } = token;
  return compound !== undefined && head !== undefined && saysNothing(head)
    ? { form: compound, from: from - head.length - 1, to, tail: form }
    : token;
}

/** The words of a label that say something, in their order. */
export function labelWords(label: string, language: TextLanguage): readonly string[] {
  return tellingWords(label, language).map(({ form }) => form);
}

/** The words of the name of a place that say something: `Île-de-France` is also written without hyphens. */
export function placeWords(name: string): readonly string[] {
  return tellingWords(name, "fr").map(({ form, tail }) => tail ?? form);
}
