import type { PageLanguage } from "@openhpa/publish/browser";
import { questionsEn } from "./contribute-questions-en.js";
import { type FormQuestions, questionsFr } from "./contribute-questions-fr.js";

export type { QuestionId, QuestionWords, StepId } from "./contribute-questions-fr.js";

const byLanguage: Readonly<Record<PageLanguage, FormQuestions>> = { fr: questionsFr, en: questionsEn };

/** What the form asks, in a language. */
export function questionWords(language: PageLanguage): FormQuestions {
  return byLanguage[language];
}
