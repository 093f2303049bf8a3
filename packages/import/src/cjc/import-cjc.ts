import { fileNameOf, keyOfFile } from "../file-name.js";
import type { Imported, ImportOptions } from "../import-result.js";
import { furnitureIn } from "../page-furniture.js";
import { putInternationalNumbers } from "../phone-fields.js";
import { createRecord } from "../record-builder.js";
import { impersonal } from "../record-keys.js";
import { refusedAsTooLong } from "../refusal.js";
import { createReport } from "../report-builder.js";
import { slugOf } from "../slug.js";
import { readSourceText, type SourceDocument, type SourceLine, trimmedSpan } from "../source-text.js";
import { inferFromName } from "./carrier-sections.js";
import {
  type AnswerLine,
  type CjcFiche,
  cutFiche,
  originOfAnswer,
  partOf,
  printedAnswers,
  type Section,
} from "./fiche.js";
import { declareMissing, endOf } from "./fiche-completeness.js";
import { readTitleMentions } from "./mention-fields.js";
import { type QuestionLabel, questionLabelOf } from "./question-labels.js";
import { isQuestionnaireWording } from "./questionnaire-wording.js";

/** Key of the fiche among the sources of its record. */
const SOURCE = "fiche-cjc";

/** A document, and the lines of it that are help of the questionnaire but not in its present words: they are no answers. */
export interface CjcSource extends SourceDocument {
  readonly aside?: ReadonlySet<number>;
}

/** Reads the text of one partnership fiche into one record. Never throws for bad input; too long a text is refused in the report. */
export function importCjc(text: string, options: ImportOptions): Imported {
  return refusedAsTooLong(text, "cjc", options) ?? readCjc({ text: readSourceText(text) }, options);
}

/** Reads a fiche whose text is already cut into lines. */
export function readCjc(source: CjcSource, options: ImportOptions): Imported {
  const { text, aside = new Set(), spansIn = "file" } = source;
  const report = createReport({ file: options.file, source: "cjc", text, spansIn });
  const record = createRecord({
    type: "Action",
    report,
    options,
    source: SOURCE,
    language: { headings: "fr" },
  });
  const content: SourceLine[] = [];
  const marks = furnitureIn(text.lines, (line) => questionLabelOf(line, undefined) !== undefined);
  const furniture = new Set([...marks, ...(source.furniture ?? [])]);
  for (const line of text.lines) {
    if (furniture.has(line.number) || isQuestionnaireWording(line.text)) report.mark(line, "furniture");
    else if (!aside.has(line.number)) content.push(line);
  }
  const end = endOf(content, options.truncated === true);
  if (end.mark) report.mark(end.mark, "after-cut");
  const lines = content.filter((line) => line !== end.mark);
  const { header, sections } = cutFiche({ report }, lines, questionLabelOf, end.isCut);
  const fiche: CjcFiche = { record, report, options, sections, phones: [] };

  for (const when of ["first", "then", "late"] as const) {
    for (const section of sections) if (turnOf(section.row) === when) section.row.read(section, fiche);
  }
  const asked = sections.filter(({ row }) => row.path === "/title").flatMap(printedAnswers);
  const title = asked[0] ?? readHeader(header, fiche);
  if (title) readTitleMentions(title, fiche);
  for (const name of sections.filter(({ row }) => row.path === "/carrier").flatMap(printedAnswers))
    inferFromName(name, fiche);
  putKind(fiche, sections);
  putInternationalNumbers(fiche, fiche.phones, options.territories);
  declareMissing(fiche, sections, end, lines.at(-1));
  return finish(
    fiche,
    source,
    sections.some(({ row }) => row.isAddition),
  );
}

/** When the action takes place is read first: names of places are judged at that time. */
function turnOf({ path, isLate }: QuestionLabel): "first" | "then" | "late" {
  if (path === "/period") return "first";
  return isLate ? "late" : "then";
}

/** The title is the first line; what else stands before the first question is listed. */
function readHeader(header: readonly SourceLine[], { record, report }: CjcFiche): AnswerLine | undefined {
  const [line, ...others] = header.filter(({ text }) => text.trim() !== "");
  for (const other of others) report.notUnderstood(trimmedSpan(other));
  if (!line) return undefined;
  const title = partOf({ line, from: 0, text: line.text }, 0);
  record.put("/title", title.text, originOfAnswer(title));
  return title;
}

/** The base records partnerships: its questions say so. */
function putKind({ record }: CjcFiche, sections: readonly Section<QuestionLabel>[]): void {
  const partnership = sections.find(({ label }) => /partenariat/iu.test(label.text));
  const [first] = sections;
  const { label } = partnership ?? first ?? {};
  if (!label) return;
  const certainty = partnership ? "certain" : "probable";
  record.put("/kind", "partnership", { ...trimmedSpan(label), method: "inference", certainty });
}

const PUBLISHER_NOTE =
  "Fiche de la base en ligne des partenariats des CJC. L'éditeur n'y est pas imprimé ; il se déduit de la forme du questionnaire et de l'appel à contributions de cette base.";

function finish(
  { record, report, options }: CjcFiche,
  source: CjcSource,
  isQuestionnaire: boolean,
): Imported {
  const [title] = Object.values((record.at("/title") ?? {}) as Record<string, string>);
  record.put("/key", `cjc-${impersonal(slugOf(title ?? "", 110)) || keyOfFile(options.file)}`);
  const notes = [isQuestionnaire ? undefined : PUBLISHER_NOTE, source.note].filter(
    (note) => note !== undefined,
  );
  const finished = record.finish({
    key: SOURCE,
    title: (title ?? fileNameOf(options.file)) || "Fiche",
    ...(isQuestionnaire ? {} : { publisher: "Fédération Addiction" }),
    ...(notes.length > 0 ? { note: notes.join(" ") } : {}),
  });
  const layout = isQuestionnaire ? "questionnaire" : "fiche";
  return { records: [finished.record], report: report.finish({ layout, records: [finished.report] }) };
}
