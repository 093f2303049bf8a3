import type { SourceLine } from "../source-text.js";
import { type CjcFiche, printedAnswers, type Section } from "./fiche.js";
import { onlineLabels, type QuestionLabel, questionLabels } from "./question-labels.js";

/** Whether a text stops before its end, and the line that says so. */
export interface FicheEnd {
  readonly isCut: boolean;
  readonly mark?: SourceLine;
}

const CUT_LINE = /^\s*(?:\[(?:…|\.{3}|tronqué|coupé)\]|\((?:…|\.{3})\)|…|\.{3})\s*$/u;

/** Tells a cut text: the caller says so, or its last line is a mark of omission. */
export function endOf(lines: readonly SourceLine[], isTold: boolean): FicheEnd {
  const last = lines.findLast((line) => line.text.trim() !== "");
  const mark = last && CUT_LINE.test(last.text) ? last : undefined;
  return { isCut: isTold || mark !== undefined, ...(mark ? { mark } : {}) };
}

const notes: Readonly<Record<string, string>> = {
  "/contact": "Les rubriques « Qui contacter » et « Contact » restent vides.",
  "/coverage/territories": "La rubrique « Région » est laissée vide.",
};

/** A number alone below the last question is no answer to it: the page ends with the telephone of the carrier. */
const PHONE_ALONE = /^(?:t[ée]l\S*\s*:?\s*)?\+?[\d\s.()/-]{8,24}$/iu;

/** True when something was written as the answer, understood or not. */
function isWritten(section: Section<QuestionLabel>): boolean {
  return printedAnswers(section).some(({ text }) => !PHONE_ALONE.test(text));
}

/** A blank question whose field was inferred from elsewhere leaves its printed words missing. */
const printedWords: Readonly<Record<string, string>> = { "/coverage/territories": "/coverage/asPrinted" };

/** What the fiche never asks. */
const neverAsked = [
  "/agreement/kind",
  "/agreement/signed",
  "/evaluation/indicators",
  "/identifiers",
  "/outcomes",
  "/peopleReached",
  "/plans",
];

/** Declares why fields have no value: question left blank, question not printed, document cut before it, or never asked. */
export function declareMissing(
  { record, report }: CjcFiche,
  sections: readonly Section<QuestionLabel>[],
  end: FicheEnd,
  last: SourceLine | undefined,
): void {
  const present = new Set(sections.map(({ row }) => row));
  const reached = Math.max(-1, ...[...present].map((row) => questionLabels.indexOf(row)));
  const cut: string[] = [];
  const written = new Set(sections.filter(isWritten).map(({ row }) => row.path));
  for (const { path } of onlineLabels.filter((row) => present.has(row)))
    if (!written.has(path)) record.missing(path, "asked-but-blank", notes[path]);
  const asked = new Set([...present].map(({ path }) => path));
  for (const [index, row] of questionLabels.entries()) {
    const isBlank = present.has(row) && !written.has(row.path);
    const words = record.at(row.path) === undefined ? undefined : printedWords[row.path];
    if (isBlank && !(end.isCut && index === reached))
      record.missing(words ?? row.path, "asked-but-blank", notes[row.path]);
    else if (end.isCut && index >= reached && !row.isAddition) {
      cut.push(row.path);
      record.missing(row.path, "truncated");
    }
  }
  for (const row of questionLabels) {
    if (present.has(row) || (row.isAddition && asked.has(row.path))) continue;
    const note = row.path === "/period" ? "Le document n'a aucune rubrique pour les dates." : undefined;
    record.missing(row.path, row.isAddition ? "not-asked" : "not-stated", note);
  }
  for (const path of neverAsked) record.missing(path, "not-asked");
  if (end.isCut) report.cut({ certainty: "certain", line: last?.number ?? 1, paths: [...new Set(cut)] });
}
