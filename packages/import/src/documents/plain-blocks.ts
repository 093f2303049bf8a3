import type { FileKindName } from "../file-kind/index.js";
import { readMarkdownLine } from "../markdown-line.js";
import { joined, type Passage, spanOf } from "../passage.js";
import { readSourceText, type SourceLine } from "../source-text.js";
import type { CellPlace } from "./block.js";
import type { DocumentText, PlacedBlock } from "./document-text.js";
import { bulletIn } from "./list-sign.js";
import { passagesOfCells } from "./markdown-table.js";

/** A line shorter than this is no wrapped one, whatever follows it. */
const NARROWEST = 60;
/** So many lines reach the margin in a text that was wrapped. */
const FEWEST_FULL = 3;
/** A label of a fiche at the beginning of a line: what has one begins a block of its own. */
const LABEL = /^[\p{Lu}][^:.;!?]{1,50}\s?:(?:\s|$)/u;
const SETEXT = /^ {0,3}(?:=+|-{3,})\s*$/;

/** Tells whether a line goes on in the next one: its text was wrapped at a margin that many lines reach, and the next word had no room. */
function wrappingOf(lines: readonly SourceLine[]): (line: SourceLine, next: SourceLine) => boolean {
  const lengths = lines.map(({ text }) => text.trimEnd().length);
  const margin = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const firstWord = (line: SourceLine) => /^\s*(\S*)/.exec(line.text)?.[1]?.length ?? 0;
  const isFull = (at: number) => {
    const next = lines[at + 1];
    return next !== undefined && next.text.trim() !== "" && (lengths[at] ?? 0) + 1 + firstWord(next) > margin;
  };
  const full = lines.filter((_, at) => isFull(at)).length;
  if (margin < NARROWEST || margin > 2 * NARROWEST || full < FEWEST_FULL) return () => false;
  const index = new Map(lines.map((line, at) => [line.number, at]));
  return (line) => isFull(index.get(line.number) ?? lines.length);
}

interface Draft {
  readonly kind: PlacedBlock["kind"];
  readonly level: number;
  readonly sign?: string;
  readonly cell?: CellPlace;
  readonly words: Passage[];
  readonly lines: SourceLine[];
}

function blockOf({ kind, level, sign, cell, words: parts, lines }: Draft): PlacedBlock {
  const words = joined(parts);
  return {
    ...{ kind, level, text: words.text, words, lines, ...spanOf(words) },
    ...(sign === undefined ? {} : { sign }),
    ...(cell === undefined ? {} : { cell }),
  };
}

/** Two blanks of indentation, or a tabulation, are one level of a list. */
const depthOf = (text: string) =>
  Math.min(6, 1 + Math.floor((/^[ \t]*/.exec(text)?.[0].replace(/\t/g, "  ").length ?? 0) / 2));

/** What a line begins, or undefined where it is blank. */
function draftOf(line: SourceLine): Draft | undefined {
  const read = readMarkdownLine(line);
  if (read.kind === "blank" || read.words.text === "") return undefined;
  if (read.kind === "heading")
    return { kind: "heading", level: read.level, words: [read.words], lines: [line] };
  const bullet = bulletIn(read.words.text);
  if (read.kind === "item" || bullet) {
    const { text, places } = read.words;
    const cut = read.kind === "item" ? 0 : (bullet?.length ?? 0);
    const words = { text: text.slice(cut), places: places.slice(cut) };
    const sign = bullet?.sign ?? line.text.trimStart()[0] ?? "-";
    return { kind: "item", level: depthOf(line.text), sign, words: [words], lines: [line] };
  }
  return { kind: "paragraph", level: 0, words: [read.words], lines: [line] };
}

/** The blocks of some lines of plain text or Markdown. */
function blocksIn(lines: readonly SourceLine[]): readonly PlacedBlock[] {
  const drafts: Draft[] = [];
  const isWrapped = wrappingOf(lines);
  const tables = passagesOfCells(lines);
  let before: SourceLine | undefined;
  let open: Draft | undefined;
  for (const line of lines) {
    const cells = tables.get(line.number);
    if (cells) {
      for (const { place, words } of cells)
        drafts.push({ kind: "paragraph", level: 0, cell: place, words: [words], lines: [line] });
      open = undefined;
    } else if (open?.kind === "paragraph" && before && SETEXT.test(line.text)) {
      drafts.splice(-1, 1, { ...open, kind: "heading", level: line.text.includes("=") ? 1 : 2 });
      open = undefined;
    } else {
      const draft = draftOf(line);
      const goesOn = draft?.kind === "paragraph" && open !== undefined && open.kind !== "heading";
      if (draft && goesOn && before && isWrapped(before, line) && !LABEL.test(draft.words[0]?.text ?? "")) {
        open?.words.push(...draft.words);
        open?.lines.push(line);
      } else {
        if (draft) drafts.push(draft);
        open = draft;
      }
    }
    before = line;
  }
  return drafts.map(blockOf);
}

/** Numbers of the lines that only draw a table: rules, and rows without words. */
function linesOfBars(lines: readonly SourceLine[]): ReadonlySet<number> {
  const found = [...passagesOfCells(lines)].flatMap(([number, cells]) =>
    cells.length === 0 ? [number] : [],
  );
  return new Set(found);
}

/** A plain text or Markdown as a document. Its text stays as it is: spans count in the file. */
export function plainDocument(text: string, kind: FileKindName = "text"): DocumentText {
  const source = readSourceText(text);
  return {
    kind,
    text: source,
    blocks: blocksIn(source.lines),
    spansIn: "file",
    furniture: linesOfBars(source.lines),
    notes: [],
  };
}
