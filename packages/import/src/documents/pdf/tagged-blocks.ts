import type { Measures } from "./document-measures.js";
import {
  APART,
  type Line,
  linesOfPage,
  type Run,
  SAME_BASELINE,
  type Segment,
  segmentOf,
} from "./page-lines.js";
import { blockOf, type Column, isWrapped, joinedWords, type PageBlock } from "./paragraphs.js";
import { runsIn, type TagNode } from "./tag-tree.js";
import { type OpenTables, partsOfTree, type TaggedPart } from "./tagged-parts.js";

/** A line of a part: its words, and the elements and fonts with which it begins and ends. */
interface TaggedLine extends Segment {
  readonly first: Leaf;
  readonly last: Leaf;
  readonly fonts: readonly [first: string | undefined, last: string | undefined];
  /** Words that wide gaps part, where there are several. */
  readonly segments: readonly Segment[];
}

type Leaf = TagNode;

/** The baseline of a sign of a note may be so much higher, as a share of the size of what it follows. */
const RAISED = 0.6;

function isOnLine(before: Run, run: Run): boolean {
  const [size, other] = [Math.max(run.size, before.size), Math.min(run.size, before.size)];
  const most = other < 0.9 * size ? RAISED : SAME_BASELINE;
  return Math.abs(run.y - before.y) <= most * size && run.x > before.x - before.size;
}

/** The words of a part line by line, in the order of the tree. */
function linesOf({ leaves }: TaggedPart): readonly TaggedLine[] {
  const groups: { readonly run: Run; readonly leaf: Leaf }[][] = [];
  for (const leaf of leaves)
    for (const run of runsIn(leaf)) {
      const group = groups.at(-1);
      const before = group?.at(-1)?.run;
      const isSame = before !== undefined && isOnLine(before, run);
      if (group && isSame) group.push({ run, leaf });
      else groups.push([{ run, leaf }]);
    }
  return groups.map((group) => {
    const runs = group.map(({ run }) => run);
    const [first, last] = [group[0], group.at(-1)] as const;
    const whole = segmentOf(runs);
    return {
      ...whole,
      first: first?.leaf as Leaf,
      last: last?.leaf as Leaf,
      fonts: [first?.run.font, last?.run.font],
      segments: partedBy(runs),
    };
  });
}

/** The words of a line where wide gaps part them. */
function partedBy(runs: readonly Run[]): readonly Segment[] {
  const groups: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    if (run.x - end > APART * run.size) groups.push([run]);
    else groups.at(-1)?.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return groups.map(segmentOf).filter(({ text }) => text !== "");
}

/** A text by itself, as browsers tag each: its lines are only wrapped, and a line that it ends and the next begins was ended on purpose. */
const isText = ({ role, kids, wraps }: Leaf) => role === "" && kids.length === 0 && wraps > 0;

/** True when the next line of a part goes on with the words of this one. */
function goesOn(line: TaggedLine, next: TaggedLine, column: Column): boolean {
  if (line.last === next.first && isText(line.last)) return true;
  const areTexts = isText(line.last) && isText(next.first);
  if (areTexts && line.fonts[1] === next.fonts[0]) return false;
  return isWrapped(line, next, column);
}

/** The blocks of a part: lines that were ended on purpose part them. */
function blocksOfPart(part: TaggedPart, lines: readonly TaggedLine[], column: Column): readonly PageBlock[] {
  const { kind, level, sign, cell, isFurniture } = part;
  const groups: TaggedLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && (kind === "heading" || goesOn(before, line, column))) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group, at) => {
    const text = group.slice(1).reduce((words, line) => joinedWords(words, line.text), group[0]?.text ?? "");
    const own = blockOf(group, { ...column, left: Math.min(...group.map(({ start }) => start)) });
    const isTagged = kind === "heading" || (kind === "item" && at === 0);
    const tagged = {
      kind,
      level,
      text: text.replace(/\u00AD/g, ""),
      ...(sign === undefined ? {} : { sign }),
    };
    const block = isTagged && own.kind !== "item" ? tagged : own;
    const about = { ...(cell ? { cell } : {}), ...(isFurniture ? { isFurniture } : {}) };
    return { block: { ...block, ...about }, lines: group, isOpen: false };
  });
}

const columnKey = ({ cell }: TaggedPart) => (cell ? `${cell.table} ${cell.column}` : "");

/** Fewer lines with a gap at the same place are no table. */
const FEWEST_TABBED = 2;

/** Parts of a page that its tags give as lines with gaps, one after the other: `rows` of a table that the tags do not name. */
export interface TabbedLines {
  readonly is: "tabbed";
  readonly lines: readonly Line[];
}

const isTabbed = ({ part, lines }: ReadPart) =>
  part.kind === "paragraph" &&
  !part.cell &&
  !part.isFurniture &&
  lines.some(({ segments }) => segments.length > 1);

interface ReadPart {
  readonly part: TaggedPart;
  readonly lines: readonly TaggedLine[];
}

/** The blocks of a page by its structure tree; stretches of lines with gaps are left to what reads pages without one. */
export function taggedBlocks(
  tree: TagNode,
  height: number,
  measures: Measures,
  tables: OpenTables,
): readonly (PageBlock | TabbedLines)[] {
  const read = partsOfTree(tree, height, tables).map((part): ReadPart => ({ part, lines: linesOf(part) }));
  const rights = new Map<string, number>();
  for (const { part, lines } of read)
    for (const { end } of lines) rights.set(columnKey(part), Math.max(end, rights.get(columnKey(part)) ?? 0));
  const blocks: (PageBlock | TabbedLines)[] = [];
  for (let at = 0; at < read.length; ) {
    const end = read.findIndex((one, index) => index >= at && !isTabbed(one));
    const tabbed = read.slice(at, end < 0 ? read.length : end);
    if (tabbed.length >= FEWEST_TABBED) {
      const runs = tabbed.flatMap(({ part }) => part.leaves.flatMap(runsIn));
      blocks.push({ is: "tabbed", lines: linesOfPage(runs) });
      at += tabbed.length;
      continue;
    }
    const { part, lines } = read[at] as ReadPart;
    const column: Column = {
      ...measures,
      left: 0,
      right: rights.get(columnKey(part)) ?? 0,
      isCell: part.cell !== undefined,
    };
    blocks.push(...blocksOfPart(part, lines, column));
    at += 1;
  }
  return blocks;
}
