import type { Block } from "../block.js";
import { bulletIn } from "../list-sign.js";
import type { Segment } from "./page-lines.js";

/** What is known of the place where lines stand. */
export interface Column {
  /** Size of the text of the document. */
  readonly textSize: number;
  /** Sizes of headings, the largest first. */
  readonly headings: readonly number[];
  /** Where its lines may begin and end. */
  readonly left: number;
  readonly right: number;
  /** Distance of the baselines of wrapped lines, in sizes. */
  readonly leading: number;
  /** True in a cell of a table, which may hold a list without bullets. */
  readonly isCell?: boolean;
}

/** What a block of a page is, with the size of its words and whether it may go on below. */
export interface PageBlock {
  readonly block: Block;
  readonly lines: readonly Segment[];
  readonly isOpen: boolean;
}

const LABEL = /^[\p{Lu}][^:.;!?]{1,50}\s?:(?:\s|$)/u;
const NUMBERED = /^\(?(?:\d{1,2}|[a-zA-Z]|[IVX]{1,4})[.)](?:\d{1,2}[.)]?)*\s+\S/u;
/** What a bullet is in the fonts that print it as a letter: `o` of Courier, the section sign and `ü` of Wingdings. */
const LETTER_BULLET = /^[o\u00A7üØ]\s+(?=\p{L})/u;
/** Beginnings of words that keep their hyphen at the end of a line. */
const HYPHENATED =
  /(?:^|[\s'’(])(?:peut|rendez|au|là|ci|vis|sous|non|demi|mi|ex|socio|psycho|médico|éco|co|pré|post|après|avant|mieux|bien|inter|semi|quasi|saint|sainte|contre|grand|grande|auto|anti|pluri|micro|\p{Lu}[\p{L}]*|\p{L}+-\p{L}+|celui|celle|ceux|lui|elle|eux|soi|nous|vous|là|dix|vingt|trente|quarante|cinquante|soixante|quatre)-$/iu;
/** Indentation, in points, from which words without a bullet are an item whose bullet is drawn, and up to which they are one. */
const LEAST_INDENT = 12;
const MOST_INDENT = 80;
/** What a funder gives, behind its name: the beginning of the name may stand on the line before. */
const AMOUNT = /: *[0-9][0-9 \u00A0\u202F.,'’]*(?:€|k€|euros?|CHF|francs?)/iu;
/** More than so many leadings below the line before, a line begins a paragraph. */
const NEW_PARAGRAPH = 1.3;

/** Words of two lines that were one: a soft hyphen goes, a hyphen that only ends a line too. */
export function joinedWords(before: string, next: string): string {
  if (/\u00AD$/.test(before)) return before.slice(0, -1) + next;
  if (!/\p{L}-$/u.test(before) || !/^\p{L}/u.test(next)) return `${before} ${next}`;
  return /^\p{Ll}/u.test(next) && !HYPHENATED.test(before) ? before.slice(0, -1) + next : before + next;
}

const firstWord = (text: string) => /^\S*/.exec(text)?.[0].length ?? 0;

/** The mean width of a sign of a line. */
const signWidth = ({ text, wordsStart, end }: Segment) =>
  (end - wordsStart) / Math.max(1, text.replace(/^\S\s+/, "").length);

/** True when the next line goes on with the words of this one: there was no room left for its first word. */
export function isWrapped(line: Segment, next: Segment, { right, leading }: Column): boolean {
  const size = Math.max(line.size, next.size);
  if (Math.abs(line.size - next.size) > 0.08 * size) return false;
  if (next.y - line.y > NEW_PARAGRAPH * leading * size || next.y <= line.y) return false;
  if (bulletIn(next.text) || NUMBERED.test(next.text) || LETTER_BULLET.test(next.text)) return false;
  const word = (firstWord(next.text) + 1) * signWidth(next);
  const isFull = line.end + word > right + 1;
  if (LABEL.test(next.text) && !(isFull && AMOUNT.test(next.text))) return false;
  // A line in the middle of the page is full when both sides are.
  const isCentred =
    line.start > next.start + 2 ? line.end - line.start + word > 0.8 * (right - next.start) : false;
  return (
    isFull ||
    isCentred ||
    (/^\p{Ll}/u.test(next.text) && /[\p{L},’'-]$/u.test(line.text) && line.end > 0.75 * right)
  );
}

function levelOf(size: number, { headings, textSize }: Column): number {
  if (size < 1.1 * textSize) return 0;
  const at = headings.findIndex((heading) => Math.abs(heading - size) < 0.4);
  return at < 0 ? 0 : Math.min(6, at + 1);
}

/** The block of the lines of a paragraph. */
export function blockOf(lines: readonly Segment[], column: Column): Block {
  const [first] = lines as readonly [Segment];
  const text = lines
    .slice(1)
    .reduce((words, line) => joinedWords(words, line.text), first.text)
    .replace(/\u00AD/g, "");
  const bullet = bulletIn(text);
  const letter = LETTER_BULLET.exec(text);
  if (bullet || (letter && first.wordsStart > first.start)) {
    const length = bullet?.length ?? letter?.[0].length ?? 0;
    const level = first.start - column.left > 3 * LEAST_INDENT ? 2 : 1;
    return { kind: "item", level, text: text.slice(length), sign: bullet?.sign ?? "•" };
  }
  const level = levelOf(first.size, column);
  if (level > 0) return { kind: "heading", level, text };
  const indent = Math.min(...lines.map(({ start }) => start)) - column.left;
  if (indent >= LEAST_INDENT && indent <= MOST_INDENT && !NUMBERED.test(text))
    return { kind: "item", level: 1, text, sign: "•" };
  return { kind: "paragraph", level: 0, text };
}

/** Behind these, words go on: a list has no item that ends so. */
const UNENDED =
  /[,('’/&-]$|(?:^|\s)(?:à|au|aux|avec|ce|ces|dans|de|des|du|en|et|la|le|les|leurs?|ou|où|par|pour|que|qui|sa|ses|son|sur|un|une|am|an|auf|das|dem|den|der|des|die|ein|eine|für|im|in|mit|oder|und|von|zu|zum|zur|a|al|alla|con|da|dal|dalla|dei|del|della|di|e|gli|i|il|nel|nella|o|per|su|un|una)$/iu;

/** True where the next line begins an item of its own, if the lines are those of a list. */
const beginsItem = (line: Segment, next: Segment) => /^\p{Lu}/u.test(next.text) && !UNENDED.test(line.text);

/** True for the lines of a cell of which one was ended on purpose, and each is an item or goes on with one. */
function isListed(lines: readonly Segment[], column: Column): boolean {
  return (
    column.isCell === true &&
    lines.some((line, at) => {
      const next = lines[at + 1];
      return next !== undefined && beginsItem(line, next) && !isWrapped(line, next, column);
    }) &&
    !lines.slice(0, -1).some(({ text }) => /[.!?:;]$/.test(text))
  );
}

/** The blocks of the lines of a column, from top to bottom. */
export function paragraphsOf(lines: readonly Segment[], column: Column): readonly PageBlock[] {
  const listed = isListed(lines, column);
  const groups: Segment[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const goesOn = before && isWrapped(before, line, column) && !(listed && beginsItem(before, line));
    if (group && goesOn) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const last = group.at(-1) as Segment;
    const isOpen = last.end > 0.85 * column.right && !/[.!?:]$/.test(last.text);
    return { block: blockOf(group, column), lines: group, isOpen };
  });
}
