import type { PlacedBlock } from "../documents/index.js";
import { isPageMark } from "../page-furniture.js";
import { type Draft, LIKE_LABEL, PROSE } from "./entry.js";
import type { FicheQuestion } from "./fiche-labels.data.js";

/** Questions whose answers are the points of one list: a paragraph behind the list is none of them. */
const LISTED = new Set<FicheQuestion | undefined>([
  ...(["objectives", "general-objective", "specific-objectives", "operational-objectives"] as const),
  ...(["partners", "funders", "audiences", "steps"] as const),
]);

/** What a page or a fiche prints below its content: rights, dates of the paper, numbers of pages. */
const FOOT =
  /^(?:©|\(c\)\s|copyright(?!\p{L})|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati|mentions légales|impressum(?!\p{L})|protection des données|plan du site|accessibilité(?!\p{L})|dernière (?:modification|mise à jour)|letzte (?:änderung|aktualisierung)|ultimo aggiornamento|page \d+|seite \d+|pagina \d+)|(?:^|[–—-]\s*|\s)page \d+\s?(?:\/|sur)\s?\d+\.?$|^(?:édité|imprimé|rédigé|mis à jour|établi|état|fait|stand|eintrag erfasst)(?:e|es)?\s(?:le|en|au|à|am|im|vom)?\s?.{0,30}(?:19|20)\d\d\.?$/iu;

/** True for a line that stands below the content of a fiche and answers nothing. */
export const isFoot = (text: string): boolean => text.length <= 200 && (FOOT.test(text) || isPageMark(text));

/** Ends of sentences and of points. */
const ENDED = /[.;:!?…»)]$/u;

/** True for the rest of a point that a margin broke. */
const goesOn = (text: string, before: string) => /^\p{Ll}/u.test(text) && !ENDED.test(before);

const isOneCell = (a: PlacedBlock["cell"], b: PlacedBlock["cell"]) =>
  a !== undefined && a.table === b?.table && a.row === b.row && a.column === b.column;

/** True for the dots or the rule of a form on which nobody wrote: `3) ………`. */
export const isUnfilled = (text: string): boolean =>
  text === "" || /^(?:\d{1,2}\s?[.)]\s*)?[.…_\s]+$/u.test(text);

const POINT = /^(\d{1,2})\s?[.)]\s/;
/** True for the next of points that are numbered. */
const isNextPoint = (text: string, last: string) => {
  const [before, own] = [POINT.exec(last)?.[1], POINT.exec(text)?.[1]];
  return before !== undefined && Number(own) === Number(before) + 1;
};

/** True where the form of the document changes below an answer, so that what stands here no longer answers the open label. */
export function endsValue(block: PlacedBlock, open: Draft, before: PlacedBlock | undefined): boolean {
  if (open.question === undefined || open.answers.length === 0) return false;
  if (isFoot(block.text)) return true;
  const last = open.answers.at(-1);
  if (!last || !LISTED.has(open.question) || block.kind !== "paragraph") return false;
  // A table behind a list or a text is another part of the document.
  if (block.cell) return before?.cell?.table !== block.cell.table;
  return last.isItem && !goesOn(block.text, last.words.text);
}

/** True for what is not surely an answer although nothing says that it is none: another paragraph below the first, and all that follows one. */
export function isDoubtful(block: PlacedBlock, open: Draft, before: PlacedBlock | undefined): boolean {
  if (open.question === undefined || PROSE.has(open.question)) return false;
  const last = open.answers.at(-1);
  if (!last) return false;
  if (last.isDoubted) return true;
  if (block.kind === "item" || isNextPoint(block.text, last.words.text)) return false;
  // A line of a plain text below one with tabulations may belong to its last cell.
  const isBelowCell = hasTabs(before) && !hasTabs(block);
  return !isOneCell(block.cell, before?.cell) || isBelowCell;
}

const hasTabs = (block: PlacedBlock | undefined) =>
  Boolean(block?.lines.some(({ text }) => text.includes("\t")));

/** How a fiche prints the labels that are known: another line of that form is a label that nobody knows. */
export interface LabelForms {
  /** Labels that are questions. */
  readonly hasQuestions: boolean;
  /** The numbers that stand before labels, in printed order. */
  readonly hasNumbers: boolean;
  /** Lines that stand alone. */
  readonly hasLines: boolean;
  /** Names of styles that labels have and no longer text has. */
  readonly styles: ReadonlySet<string>;
}

const NUMBERED = /^((?:\d{1,2}|[A-Z]|[IVX]{1,4})(?:\.\d{1,2})*)\s?(?:[.)°–—-]\s*|\s+)(?=\p{L})/u;
const ASKS = /^\p{Lu}[^.;!?]{2,80}\?$/u;
const LONGEST = 80;
const FEWEST = 2;
const LONG_TEXT = 80;

/** The forms of the known labels of a document. */
export function labelFormsOf(
  blocks: readonly PlacedBlock[],
  isKnown: (at: number) => boolean,
  hasLines: boolean,
): LabelForms {
  const known = blocks.filter(({ kind }, at) => kind !== "item" && isKnown(at));
  const styles = new Map<string, number>();
  for (const { style } of known) if (style !== undefined) styles.set(style, (styles.get(style) ?? 0) + 1);
  const ofText = new Set(
    blocks.filter(({ text, kind }) => text.length > LONG_TEXT || kind === "item").map(({ style }) => style),
  );
  return {
    hasQuestions: known.filter(({ text }) => ASKS.test(text)).length >= FEWEST,
    hasNumbers: known.filter(({ text }) => NUMBERED.test(text)).length >= FEWEST,
    hasLines,
    styles: new Set(
      [...styles].filter(([style, count]) => count > FEWEST && !ofText.has(style)).map(([style]) => style),
    ),
  };
}

/** The numbers of a label: `5.2 Buts` → 5, 2. */
function numbersOf(text: string): readonly number[] | undefined {
  const number = NUMBERED.exec(text)?.[1];
  if (number === undefined) return undefined;
  const parts = number.split(".");
  if (parts.every((part) => /^\d+$/.test(part))) return parts.map(Number);
  return parts.length === 1 && /^[A-Z]$/.test(number) ? [number.charCodeAt(0) - 64] : undefined;
}

/** True where a number follows another one of the same list: 5 → 6, 5 → 5.1, 5.1 → 5.2, 5.2 → 6. */
function follows(next: readonly number[], last: readonly number[]): boolean {
  if (next.length === last.length + 1) return last.every((one, at) => next[at] === one) && next.at(-1) === 1;
  if (next.length > last.length) return false;
  const at = next.length - 1;
  return next.slice(0, at).every((one, index) => one === last[index]) && next[at] === (last[at] ?? 0) + 1;
}

/** What surrounds a line that may be a label which nobody knows. */
export interface AroundLine {
  readonly open: Draft | undefined;
  readonly forms: LabelForms;
  readonly before: PlacedBlock | undefined;
  readonly next: PlacedBlock | undefined;
  /** The last label that has a number. */
  readonly numbered: string | undefined;
}

/** True for a line in the form that the known labels of its document have, though nobody knows what it asks. */
export function isUnknownLabel(block: PlacedBlock, around: AroundLine): boolean {
  const { text, kind, style, cell } = block;
  const { open, forms, before, next, numbered } = around;
  if (kind !== "paragraph" || text.length > LONGEST || open === undefined || next === undefined) return false;
  if (cell && isOneCell(cell, before?.cell)) return false;
  if (forms.hasQuestions && ASKS.test(text)) return true;
  if (style !== undefined && forms.styles.has(style)) return true;
  const [own, last] = [numbersOf(text), numbersOf(numbered ?? "")];
  if (forms.hasNumbers && own && last && follows(own, last) && !/[.;,]$/.test(text)) return true;
  if (!forms.hasLines || open.answers.length === 0 || !LIKE_LABEL.test(text)) return false;
  if (PROSE.has(open.question)) return false;
  // Behind a list, or above a text, a few words with a capital are a heading.
  const isAboveText = next.kind === "paragraph" && next.text.length > LONG_TEXT && /[.!?]$/.test(next.text);
  return before?.kind === "item" || isAboveText;
}
