import type { PageLanguage } from "@openhpa/publish/browser";
import { englishDate, englishPeriod } from "./english-dates.js";
import { frenchDate, frenchPeriod } from "./french-dates.js";

interface DateWording {
  readonly date: (edtf: string) => string;
  readonly period: (start: string | undefined, end: string | undefined) => string;
}

const wordings: Readonly<Record<PageLanguage, DateWording>> = {
  fr: { date: frenchDate, period: frenchPeriod },
  en: { date: englishDate, period: englishPeriod },
};

/** An EDTF date in the words of the page's language. */
export function dateText({ language }: { readonly language: PageLanguage }, edtf: string): string {
  return wordings[language].date(edtf);
}

/** A period in the words of the page's language; empty when it has neither end. */
export function periodText(
  { language }: { readonly language: PageLanguage },
  start: string | undefined,
  end: string | undefined,
): string {
  return wordings[language].period(start, end);
}
