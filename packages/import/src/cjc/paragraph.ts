import type { EvidenceMethodNotation } from "@openhpa/vocabularies";
import type { RecordBuilder } from "../record-builder.js";
import type { Origin } from "../record-evidence.js";
import { spanIn } from "../source-text.js";
import { type AnswerLine, partOf, type Section } from "./fiche.js";

/** A paragraph or a bulleted entry of an answer, without its bullet. */
export interface Paragraph {
  readonly lines: readonly AnswerLine[];
  /** The words, line ends kept. */
  readonly text: string;
}

const BULLET = /^(?:[*•·–—-]|\d{1,2}[.)])\s+/u;

/**
 * The paragraphs of an answer. A bullet or a blank line begins a new one; in an answer without any blank line between its lines, every line is a
 * paragraph.
 */
export function paragraphsOf({ answers }: Pick<Section, "answers">): readonly Paragraph[] {
  const printed = answers.map(({ text }) => text !== "");
  const isAiry = printed.slice(printed.indexOf(true), printed.lastIndexOf(true)).includes(false);
  const drafts: AnswerLine[][] = [];
  let isOpen = false;
  for (const answer of answers) {
    const bullet = BULLET.exec(answer.text)?.[0].length ?? 0;
    const words = partOf(answer, bullet);
    if (answer.text === "") isOpen = false;
    else if (isOpen && isAiry && bullet === 0) drafts.at(-1)?.push(words);
    else {
      drafts.push([words]);
      isOpen = true;
    }
  }
  return drafts.map((lines) => ({ lines, text: lines.map(({ text }) => text).join("\n") }));
}

/** The origin of a whole paragraph. */
export function originOfParagraph(
  { lines }: Paragraph,
  certainty: Origin["certainty"] = "certain",
  method: EvidenceMethodNotation = "label-match",
): Origin {
  const first = lines[0] as AnswerLine;
  const last = lines.at(-1) as AnswerLine;
  const { start } = spanIn(first.line, first.from);
  const { end } = spanIn(last.line, 0, last.from + last.text.length);
  return { start, end, method, certainty };
}

/** Puts a paragraph as a keyed thing with one text field in a list; gives its path. */
export function putParagraph(
  record: RecordBuilder,
  list: string,
  field: string,
  paragraph: Paragraph,
  origin = originOfParagraph(paragraph),
): string {
  const path = record.item(list, paragraph.text);
  record.put(`${path}/${field}`, paragraph.text, origin);
  return path;
}

/** Puts paragraphs as one text, a blank line between them. */
export function putText(record: RecordBuilder, path: string, paragraphs: readonly Paragraph[]): void {
  if (paragraphs.length === 0) return;
  const text = paragraphs.map((paragraph) => paragraph.text).join("\n\n");
  record.put(
    path,
    text,
    paragraphs.map((paragraph) => originOfParagraph(paragraph)),
  );
}
