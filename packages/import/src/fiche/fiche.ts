import type { ConceptScheme } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { Reading } from "../harmonise/reading.js";
import type { ImportOptions } from "../import-result.js";
import { originIn, type Passage, partOf, spanOf } from "../passage.js";
import type { PassageLedger } from "../passage-ledger.js";
import type { WaitingPhone } from "../phone-fields.js";
import type { RecordBuilder } from "../record-builder.js";
import type { Origin } from "../record-evidence.js";
import type { ReportBuilder } from "../report-builder.js";
import type { CutFiche } from "./entries.js";
import type { Answer, Entry } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";

/** A labelled fiche that is being read into one record. */
export interface Fiche extends CutFiche {
  readonly record: RecordBuilder;
  readonly report: ReportBuilder;
  readonly ledger: PassageLedger;
  readonly options: ImportOptions;
  /** What the fiche states of where it is, as far as it has been read. */
  place: PlaceContext;
  readonly phones: WaitingPhone[];
}

/** Reads the answers of an entry into the record; what it does not read is listed. */
export type AnswerReader = (entry: Entry, fiche: Fiche) => void;

/** The entries that ask a question. */
export function entriesOf({ entries }: CutFiche, ...questions: readonly FicheQuestion[]): readonly Entry[] {
  return entries.filter(({ question }) => question !== undefined && questions.includes(question));
}

/** The origin of a reading of some words. */
export function originOfReading(
  words: Passage,
  { start, end, method, certainty, note }: Omit<Reading<unknown>, "value">,
  shift = 0,
): Origin {
  return originIn(words, [start + shift, end + shift], { method, certainty, note });
}

/** The origin of words taken whole under their label. */
export const labelled = (words: Passage, certainty: Origin["certainty"] = "certain"): Origin =>
  originIn(words, undefined, { method: "label-match", certainty });

/** Lists words that found no field. */
export function leave(
  { report }: Pick<Fiche, "report">,
  words: Passage,
  about: Parameters<ReportBuilder["notUnderstood"]>[1],
): void {
  if (words.text !== "") report.notUnderstood(spanOf(words), about);
}

/** A part of an answer between two offsets of its text. */
export const pieceOf = (words: Passage, start: number, length: number): Passage =>
  partOf(words, [start, start + length]);

/** The answers as one text: items behind a hyphen, one line for each. */
export function proseOf(answers: readonly Answer[]): string {
  const isList = answers.some(({ isItem }) => isItem);
  return answers.map(({ words, isItem }) => (isList && isItem ? `- ${words.text}` : words.text)).join("\n");
}

/** Free text under a label, kept as printed. */
export function prose(path: string): AnswerReader {
  return ({ answers }, { record }) => {
    record.put(
      path,
      proseOf(answers),
      answers.map(({ words }) => labelled(words)),
    );
  };
}

/** One concept in an answer. */
export function oneConcept(path: string, scheme: ConceptScheme): AnswerReader {
  return ({ answers }, fiche) => {
    for (const { words } of answers) {
      const found = matchConcept(scheme, words.text);
      if (isRead(found)) fiche.record.put(path, found.value, originOfReading(words, found));
      else leave(fiche, words, { path, suggestions: found.suggestions });
    }
  };
}

/** The first year that the record's period says, for what is judged at the date of the action. */
export function yearOf({ record }: Pick<Fiche, "record">): number | undefined {
  const year = Number(String(record.at("/period/start") ?? record.at("/edition") ?? "").slice(0, 4));
  return Number.isInteger(year) && year > 1900 ? year : undefined;
}
