import type { Reading } from "../harmonise/reading.js";
import type { ImportOptions } from "../import-result.js";
import type { Building } from "../organisation-fields.js";
import type { WaitingPhone } from "../phone-fields.js";
import type { Origin } from "../record-evidence.js";
import { withoutRepeatedTail } from "../repeated-block.js";
import { type SourceLine, spanIn } from "../source-text.js";

/** The answering part of a line: what follows the label or the ticked box, without blanks around it. */
export interface AnswerLine {
  readonly line: SourceLine;
  /** Offset of the words in the line (UTF-16). */
  readonly from: number;
  readonly text: string;
}

/** Longer lines are prose: no name, funder or contact is looked for inside them. */
export const LONGEST_ENTRY = 1_000;

/** One question of a fiche with the lines of its answer; blank lines are kept as empty ones, because they part paragraphs. */
export interface Section<R = unknown> {
  readonly row: R;
  readonly label: SourceLine;
  readonly answers: readonly AnswerLine[];
  /** True when the document was cut in this section. */
  readonly isCut: boolean;
}

/** What the readers of sections share. */
export interface CjcFiche extends Building {
  readonly options: ImportOptions;
  readonly sections: readonly Section<{ readonly path: string }>[];
  readonly phones: WaitingPhone[];
}

/** True when the question that fills a field is asked and answered: then nothing is read for it out of other answers. */
export function isAnswered({ sections }: CjcFiche, path: string): boolean {
  return sections.some((section) => section.row.path === path && printedAnswers(section).length > 0);
}

/** Reads one section into the record; what it does not read is listed. */
export type SectionReader = (section: Section, fiche: CjcFiche) => void;

/** Lines of an answer that are not blank. */
export function printedAnswers(section: Section): readonly AnswerLine[] {
  return section.answers.filter(({ text }) => text !== "");
}

/** The origin of an answer, or of the part of it that was read. */
export function originOfAnswer(
  { line, from, text }: AnswerLine,
  {
    start = 0,
    end = text.length,
    method = "label-match",
    certainty = "certain",
    note,
  }: Partial<Omit<Reading<unknown>, "value">> = {},
): Origin {
  return {
    ...spanIn(line, from + start, from + end),
    method,
    certainty,
    ...(note === undefined ? {} : { note }),
  };
}

/** A part of an answer, as an answer in its own right. */
export function partOf({ line, from, text }: AnswerLine, start: number, end = text.length): AnswerLine {
  const part = text.slice(start, end);
  return { line, from: from + start + part.length - part.trimStart().length, text: part.trim() };
}

/** The boxes of the longest vocabulary need a quarter of it. */
const LONGEST_BOXES = 8_000;
const BOXES = /([☐☒☑✓✔])\s*([^☐☒☑✓✔]*)/gu;

/** The answers of a line: the words behind ticked boxes, nothing for boxes that are not ticked, else the line itself. */
function answersOf(line: SourceLine, from: number): readonly AnswerLine[] {
  const whole = partOf({ line, from: 0, text: line.text }, from);
  if (!/^[☐☒☑✓✔]/u.test(whole.text) || whole.text.length > LONGEST_BOXES) return [whole];
  return [...whole.text.matchAll(BOXES)].flatMap((found) => {
    const [all, box, words = ""] = found;
    if (box === "☐") return [];
    const start = found.index + all.length - words.length;
    return [partOf(whole, start, start + words.length)];
  });
}

/** The label that begins a line, and where the answer begins. */
export interface FoundLabel<R> {
  readonly row: R;
  readonly from: number;
}

/** A fiche cut at its questions. */
export interface CutFiche<R> {
  readonly header: readonly SourceLine[];
  readonly sections: readonly Section<R>[];
}

/** Cuts the lines of a fiche at its labels and marks label lines, boxes that are not ticked, and repeated lines in the report. */
export function cutFiche<R>(
  { report }: Pick<Building, "report">,
  lines: readonly SourceLine[],
  labelOf: (line: SourceLine, open: R | undefined) => FoundLabel<R> | undefined,
  isCut: boolean,
): CutFiche<R> {
  const header: SourceLine[] = [];
  const drafts: { row: R; label: SourceLine; from: number; lines: SourceLine[] }[] = [];
  for (const line of lines) {
    const found = labelOf(line, drafts.at(-1)?.row);
    if (found) drafts.push({ ...found, label: line, lines: [] });
    else (drafts.at(-1)?.lines ?? header).push(line);
  }
  const sections = drafts.map(({ row, label, from, lines: body }, index): Section<R> => {
    if (label.text.slice(from).trim() === "") report.mark(label, "label");
    const { kept, repeated } = withoutRepeatedTail(body);
    for (const { line, of } of repeated) report.mark(line, "repeated", of);
    const answers = [label, ...kept].flatMap((line) => {
      const read = answersOf(line, line === label ? from : 0);
      if (read.length === 0) report.mark(line, "furniture");
      return read;
    });
    const answered = answers[0]?.line === label && answers[0].text === "" ? answers.slice(1) : answers;
    return { row, label, answers: answered, isCut: isCut && index === drafts.length - 1 };
  });
  return { header, sections };
}
