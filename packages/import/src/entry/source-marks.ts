import { questionLabelOf } from "../cjc/question-labels.js";
import { inlineLabels } from "../oscars/page-header.js";
import { printedLabelOf } from "../oscars/section-labels.js";
import type { SourceLine } from "../source-text.js";
import { meaningOf } from "../table/column-names.js";
import { csvRows } from "../table/csv-rows.js";

/** How many marks of a source a document has, each counted once: those that only its documents have, and those that others have too. */
interface Marks {
  readonly own: number;
  readonly usual: number;
}

/** Headings that fiches of any kind print. */
const USUAL = new Set(
  [
    [
      "Thème",
      "Programmes",
      "Contexte",
      "Description",
      "Durée",
      "Fréquence",
      "Public",
      "Financeur",
      "Commune",
      "Observation",
    ],
    ["Type d'action", "Objectif de l'action", "Partenaire de l'action", "Plan national", "Prise en charge"],
    [
      "Titre de l'action :",
      "Thèmes de l'action :",
      "Publics de l'action :",
      "Dates de l'action :",
      "Type d'établissement :",
    ],
    ["Contact :", "Adresse :", "Région :", "Qui porte l'action ?", "Financement (autre que ONDAM) :"],
  ].flat(),
);
/** The chain of editions, which only the base prints, counts twice; the other labels of the header are words that people use. */
const CHAIN = "chain";
const HEADER = "header";
const LONGEST_LABEL = 500;

function marksOf(lines: readonly SourceLine[], markOf: (line: SourceLine) => string | undefined): Marks {
  const found = [...new Set(lines.map(markOf).filter((mark) => mark !== undefined))];
  const usual = found.filter((mark) => USUAL.has(mark) || mark === HEADER).length;
  return { own: found.length - usual + (found.includes(CHAIN) ? 1 : 0), usual };
}

function oscarsMark(line: SourceLine): string | undefined {
  const label = printedLabelOf(line)?.label;
  if (label !== undefined) return label;
  const at = inlineLabels.findIndex(([form]) => form.test(line.text.slice(0, LONGEST_LABEL)));
  return at < 0 ? undefined : at === 0 ? CHAIN : HEADER;
}

function cjcMark(line: SourceLine): string | undefined {
  return line.text.length > LONGEST_LABEL ? undefined : questionLabelOf(line, undefined)?.row.label;
}

/** Rows in which the headers of a table stand, and separators that tables have. */
const FIRST_ROWS = 20;
const SEPARATORS = [";", ",", "\t", "|"] as const;
const SAMPLE = 100_000;
/** So many known headers make a table of a row, whatever follows it. */
const HEADERS = 6;

function firstRows(text: string, separator: string): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (const { cells } of csvRows(text, { separator, columns: SAMPLE })) {
    rows.push(cells.map((cell) => cell.text));
    if (rows.length >= FIRST_ROWS) break;
  }
  return rows;
}

/** The line between headers and rows of a table in Markdown: with a text around the table, it is a part of a document. */
const RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+/m;
const isInText = (lines: readonly SourceLine[]) =>
  lines.some(({ text }) => RULE.test(text)) &&
  lines.some(({ text }) => text.trim() !== "" && !text.includes("|"));

/** Known headers of the best row among the first ones: most of its cells, when another row has as many cells. */
function tableMarks(lines: readonly SourceLine[]): Marks {
  const text = lines
    .map((line) => line.text)
    .join("\n")
    .slice(0, SAMPLE);
  if (isInText(lines)) return { own: 0, usual: 0 };
  const counts = SEPARATORS.flatMap((separator) => {
    const rows = firstRows(text, separator);
    return rows.map((cells) => {
      const known = cells.filter(
        (cell) => cell !== "" && ["column", "record"].includes(meaningOf(cell).is),
      ).length;
      const hasEqual =
        known >= HEADERS || rows.some((other) => other !== cells && other.length === cells.length);
      return hasEqual && known * 2 > cells.length ? known : 0;
    });
  });
  return { own: Math.max(0, ...counts), usual: 0 };
}

/** What tells a document of a source from any other. Leaflets and articles are prose and have no marks. A new source is one row. */
const marks: Readonly<Record<string, (lines: readonly SourceLine[]) => Marks>> = {
  oscars: (lines) => marksOf(lines, oscarsMark),
  cjc: (lines) => marksOf(lines, cjcMark),
  table: tableMarks,
};

/** True for a source whose documents have marks: one without them is of another source. */
export const hasMarks = (source: string) => source in marks;

/** Marks of its own with which a document is of a source beyond doubt. */
const CERTAIN = 3;
/** Marks of any kind, at least one of its own, with which it is, and with which it looks like one; a mark of its own counts twice. */
const CERTAIN_WEIGHT = 7;
const LIKELY_WEIGHT = 3;

const weightOf = ({ own, usual }: Marks) => own * 2 + usual;

/** The source whose marks a document has, and whether that is beyond doubt. */
export interface RecognisedSource {
  readonly name: string;
  readonly isCertain: boolean;
}

/** The source that the headings of a document speak for more than for any other; undefined when they are too few. */
export function recognisedSource(lines: readonly SourceLine[]): RecognisedSource | undefined {
  const [first, second] = Object.entries(marks)
    .map(([name, count]) => ({ name, ...count(lines) }))
    .sort((a, b) => weightOf(b) - weightOf(a));
  if (!first || weightOf(first) < LIKELY_WEIGHT) return undefined;
  if (second && weightOf(second) === weightOf(first)) return undefined;
  const isCertain = first.own >= CERTAIN || (first.own > 0 && weightOf(first) >= CERTAIN_WEIGHT);
  return { name: first.name, isCertain };
}
