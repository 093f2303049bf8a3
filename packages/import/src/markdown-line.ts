import { type Passage, partOf, placesOf, type Range } from "./passage.js";
import type { SourceLine, Span } from "./source-text.js";

/** A line of a Markdown-like text: what it is, and its words without the marks. */
export interface MarkdownLine {
  readonly line: SourceLine;
  readonly kind: "blank" | "heading" | "item" | "text";
  /** Level of a heading, 1 to 6. */
  readonly level: number;
  readonly words: Passage;
  /** Parts of the words that are printed bold. */
  readonly bold: readonly Range[];
  /** Links: their words, where their address stands, and the address (`#` for a dead one). */
  readonly links: readonly { readonly words: string; readonly span: Span; readonly target: string }[];
}

/** No leaflet has longer lines; beyond, a line is not read. */
export const LONGEST_LINE = 20_000;

const HEADING = /^ {0,3}(#{1,6})\s+(?=\S)/;
/** A bullet, and one that an export put before a bullet it escaped (`- \* `). */
const BULLET = /^\s*(?:[-*+•–]\s+(?:\\\*\s+)?|\\\*\s+)(?=\S)/;
const LINK = /\[([^\][]{0,300})\]\(([^()\s]{0,1000})\)/y;

/** Takes the marks out of a text: emphasis, escapes, links. A star between blanks is a star. `all` are the places of the line, where they are known. */
export function withoutMarks(
  line: SourceLine,
  from: number,
  to: number,
  all: readonly number[] = placesOf(line),
): Pick<MarkdownLine, "words" | "bold" | "links"> {
  const { text } = line;
  const kept: number[] = [];
  const bold: [number, number][] = [];
  const links: { words: string; span: Span; target: string }[] = [];
  let opened: number | undefined;
  let link: { readonly close: number; readonly end: number } | undefined;
  for (let at = from; at < to; at += 1) {
    const sign = text[at] ?? "";
    if (link?.close === at) {
      at = link.end - 1;
      link = undefined;
    } else if (sign === "\\" && /[\\*_[\]#-]/.test(text[at + 1] ?? "") && at + 1 < to) {
      at += 1;
      kept.push(at);
    } else if (sign === "*" || (sign === "_" && text[at + 1] === "_")) {
      const run = /^[*_]{1,3}/.exec(text.slice(at, at + 3))?.[0].length ?? 1;
      const isAlone = !/\S/.test(text[at - 1] ?? " ") && !/\S/.test(text[at + run] ?? " ");
      if (isAlone) for (let star = 0; star < run; star += 1) kept.push(at + star);
      else if (run > 1) {
        if (opened !== undefined && kept.length > opened) bold.push([opened, kept.length]);
        opened = opened === undefined ? kept.length : undefined;
      }
      at += run - 1;
    } else {
      LINK.lastIndex = at;
      const found = sign === "[" && !link ? LINK.exec(text) : null;
      if (found) {
        const [whole, words = "", target = ""] = found;
        const close = at + 1 + words.length;
        const [start, end] = [all[close + 2] ?? line.end, all[at + whole.length - 1] ?? line.end];
        link = { close, end: at + whole.length };
        links.push({ words, target, span: { start, end } });
      } else kept.push(at);
    }
  }
  const printed: Passage = {
    text: kept.map((at) => text[at]).join(""),
    places: kept.map((at) => all[at] ?? line.end),
  };
  const words = partOf(printed, [0, printed.text.length]);
  const shift = printed.text.length - printed.text.trimStart().length;
  return { words, bold: bold.map(([start, end]): Range => [start - shift, end - shift]), links };
}

/** Reads one line; the marks of headings, bullets and emphasis are no words. */
export function readMarkdownLine(line: SourceLine): MarkdownLine {
  const { text } = line;
  const end = text.trimEnd().length;
  const nothing = { level: 0, words: { text: "", places: [] }, bold: [], links: [] };
  if (end === 0 || text.length > LONGEST_LINE) return { line, kind: "blank", ...nothing };
  const heading = HEADING.exec(text);
  if (heading) {
    const to = text.slice(0, end).replace(/\s+#+$/, "").length;
    const level = heading[1]?.length ?? 1;
    return {
      line,
      kind: "heading",
      level,
      ...withoutMarks(line, heading[0].length, Math.max(to, heading[0].length)),
    };
  }
  const bullet = BULLET.exec(text)?.[0].length;
  const kind = bullet === undefined ? "text" : "item";
  return { line, kind, level: 0, ...withoutMarks(line, bullet ?? 0, end) };
}
