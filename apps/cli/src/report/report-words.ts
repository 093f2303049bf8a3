import { wordsEn } from "./words-en.js";
import { wordsFr } from "./words-fr.js";

/** Languages of a report. */
export type ReportLanguage = "fr" | "en";
export type ReportWords = typeof wordsFr;

/** The words of a report by its language. */
export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { fr: wordsFr, en: wordsEn };
