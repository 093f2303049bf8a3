import type { FileKindName } from "../file-kind/index.js";
import { type Passage, passageOf, spanOf } from "../passage.js";
import { readSourceText, type SourceLine, type SourceText, type Span } from "../source-text.js";
import type { Block, DocumentNote, ReadBlocks } from "./block.js";

/**
 * A block with the passage that it is. `words.text` is `text`; `spanOf(words, range)` and `originIn(words, range)` give the place of any part of it
 * from offsets in `text`. The span is that of the words, without the sign of an item or the marks of a heading.
 */
export interface PlacedBlock extends Block, Span {
  readonly words: Passage;
  /** The source lines that the words stand in: one, or several where a plain text was wrapped. */
  readonly lines: readonly SourceLine[];
}

/**
 * A document of any format as every importer reads it: its text, and the same text as blocks in reading order (`groupRows` puts the cells of a row
 * together). Spans of lines, blocks, evidence and report count Unicode code points of `text`: the file's own text where `spansIn` is `file` (plain
 * text and Markdown), else the text that was made of the blocks, one line each, where items begin with `- ` or their number, and a blank line parts
 * blocks that are not items of one list or paragraphs of one cell. Lines of paged formats know their page, and so do blocks.
 */
export interface DocumentText {
  readonly kind: FileKindName;
  readonly text: SourceText;
  readonly blocks: readonly PlacedBlock[];
  readonly spansIn: "file" | "extracted-text";
  /** Numbers of the lines around the content (`Block.isFurniture`); a report marks them as such. */
  readonly furniture: ReadonlySet<number>;
  readonly pages?: number | undefined;
  /** The address that the document declares as its own. */
  readonly address?: string | undefined;
  readonly notes: readonly DocumentNote[];
  /** What a record says of its source where spans do not count in the file; in French. */
  readonly note?: string | undefined;
}

const NOTE =
  "Les positions des passages sources se comptent dans le texte tiré du document (un paragraphe par ligne), et non dans le fichier.";

/** How headings stand in the text that is made: their words alone, or behind the signs of Markdown. */
export type HeadingForm = "plain" | "marked";

const LINE_ENDS = /[\r\n\u2028\u2029]+/g;

function prefixOf({ kind, level, sign }: Block, headings: HeadingForm): string {
  if (kind === "heading")
    return headings === "marked" ? `${"#".repeat(Math.min(6, Math.max(1, level)))} ` : "";
  if (kind === "paragraph") return "";
  const mark = sign !== undefined && /[\dA-Za-z]/.test(sign) ? sign : "-";
  return `${"  ".repeat(Math.max(0, level - 1))}${mark} `;
}

/** True when two blocks stand in lines that follow each other: items of one list, blocks of one cell. */
function isClose(before: Block, block: Block): boolean {
  const [a, b] = [before.cell, block.cell];
  const isOneCell = a?.table === b?.table && a?.row === b?.row && a?.column === b?.column;
  return isOneCell && (a !== undefined || (before.kind === "item" && block.kind === "item"));
}

/** A document of the blocks that a reader gave: the text that they make, and where each stands in it. */
export function documentOf(
  kind: FileKindName,
  { blocks, pages, address, notes = [] }: ReadBlocks,
  headings: HeadingForm = "plain",
): DocumentText {
  const printed: string[] = [];
  const places: { readonly block: Block; readonly at: number; readonly shift: number }[] = [];
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (before && !isClose(before, block)) printed.push("");
    const prefix = prefixOf(block, headings);
    places.push({ block, at: printed.length, shift: prefix.length });
    printed.push(prefix + block.text.replace(LINE_ENDS, " "));
  }
  const plain = readSourceText(printed.join("\n"));
  const pageAt = new Map(places.map(({ at, block }) => [at, block.page]));
  const lines = plain.lines.map((line, at): SourceLine => {
    const page = pageAt.get(at);
    return page === undefined ? line : { ...line, page };
  });
  const placed = places.map(({ block, at, shift }) => placedIn(block, [lines[at] as SourceLine], shift));
  const furniture = placed.filter(({ isFurniture }) => isFurniture).flatMap((block) => block.lines);
  return {
    kind,
    text: { ...plain, lines },
    blocks: placed,
    spansIn: "extracted-text",
    furniture: new Set(furniture.map(({ number }) => number)),
    pages,
    address,
    notes,
    note: NOTE,
  };
}

function placedIn(block: Block, lines: readonly SourceLine[], shift: number): PlacedBlock {
  const words = passageOf(lines[0] as SourceLine, shift);
  return { ...block, text: words.text, words, lines, ...spanOf(words) };
}
