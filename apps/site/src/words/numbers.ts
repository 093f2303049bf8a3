import type { PageLanguage } from "@openhpa/publish/browser";
import { englishNumber, englishShare, englishSize } from "./english-numbers.js";
import { frenchNumber, frenchShare, frenchSize } from "./french-numbers.js";
import { wordsOf } from "./words-of.js";

interface NumberWording {
  readonly number: (value: number) => string;
  readonly share: (share: number) => string;
  readonly size: (bytes: number, units: readonly string[]) => string;
}

const wordings: Readonly<Record<PageLanguage, NumberWording>> = {
  fr: { number: frenchNumber, share: frenchShare, size: frenchSize },
  en: { number: englishNumber, share: englishShare, size: englishSize },
};

interface InLanguage {
  readonly language: PageLanguage;
}

/** A number as the page's language writes it. */
export function numberText({ language }: InLanguage, value: number): string {
  return wordings[language].number(value);
}

/** A share between 0 and 1 as a percentage with one decimal. */
export function shareText({ language }: InLanguage, share: number): string {
  return wordings[language].share(share);
}

/** A size in bytes, in the largest fitting unit of the page's language. */
export function sizeText({ language }: InLanguage, bytes: number): string {
  return wordings[language].size(bytes, wordsOf(language).bytes);
}
