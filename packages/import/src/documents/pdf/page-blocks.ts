import type { Block } from "../block.js";
import { type Measures, measuresOf } from "./document-measures.js";
import type { Line, Segment } from "./page-lines.js";
import type { PageView } from "./page-runs.js";
import { edgesAtEnd, type Zone, zonesOf } from "./page-zones.js";
import { type Column, joinedWords, type PageBlock, paragraphsOf } from "./paragraphs.js";
import { isAtEdge, type PlacedOnPage, withRunningLines } from "./running-lines.js";
import { cellsOfTable } from "./table-rows.js";
import type { TagNode } from "./tag-tree.js";
import { taggedBlocks } from "./tagged-blocks.js";
import type { OpenTables } from "./tagged-parts.js";

/** A page with its words. */
export interface Page {
  readonly lines: readonly Line[];
  readonly view: PageView;
  /** The words by the document's own structure, where it has one that holds them all. */
  readonly tree?: TagNode;
  /** What the document sets apart from its content. */
  readonly artifacts: readonly Line[];
}

function columnOf(
  lines: readonly Segment[],
  { textSize, headings, leading }: Measures,
  width: number,
): Column {
  const text = lines.filter(({ size }) => size < 1.1 * textSize);
  const own = text.length > 0 ? text : lines;
  const starts = own.map(({ start }) => start);
  const left = Math.min(...starts);
  return { textSize, headings, leading, left, right: Math.max(width, ...own.map(({ end }) => end)) };
}

/** The cells of a table with their places in the document: the rest of a cell that a page cuts is in the row where it began. */
function placedCells(zone: Zone & { readonly is: "table" }, tables: OpenTables) {
  const cells = cellsOfTable(zone.columns);
  const isCut = cells[0] !== undefined && cells[0].column > 0;
  if (!zone.goesOn) {
    tables.count += 1;
    tables.rows = 0;
  }
  const first = zone.goesOn && isCut ? tables.rows - 1 : tables.rows;
  const table = tables.count - 1;
  tables.rows = first + 1 + Math.max(0, ...cells.map(({ row }) => row));
  return cells.map(({ row, column, lines }) => ({ table, row: first + row, column, lines }));
}

const placeOf = ({ cell }: Block) => (cell ? `${cell.table} ${cell.row} ${cell.column}` : "");

/** True for a paragraph that the end of a page or of a column cuts, and the rest of it. */
const isCut = (last: Block, rest: Block) =>
  rest.kind === "paragraph" &&
  last.kind !== "heading" &&
  placeOf(last) === placeOf(rest) &&
  /^\p{Ll}/u.test(rest.text) &&
  !/[.!?:;]$/.test(last.text);

/** Puts the block at a place and the one before together, where the end of a column cuts what is one paragraph. */
function joinAt(blocks: PageBlock[], place: number): void {
  const [last, rest] = [blocks[place - 1], blocks[place]];
  if (!last || !rest || !isCut(last.block, rest.block)) return;
  const text = joinedWords(last.block.text, rest.block.text);
  blocks.splice(place - 1, 2, { ...last, block: { ...last.block, text }, isOpen: rest.isOpen });
}

/** The blocks of some lines of a page in reading order, by where they stand. */
function blocksOfLines(
  lines: readonly Line[],
  width: number,
  measures: Measures,
  tables: OpenTables,
): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  const all = lines.flatMap(({ segments }) => segments);
  const left = Math.min(...all.map(({ start }) => start));
  // Text that fills less than most of the page was not wrapped at its margin.
  const margin = left + 0.72 * (width - 2 * left);
  const put = (some: readonly Segment[], right: number, cell?: Block["cell"]): void => {
    const own = columnOf(some, measures, right);
    const column = cell
      ? { ...own, isCell: true }
      : { ...own, left: Math.min(own.left, left + own.left - own.left) };
    for (const read of paragraphsOf(some, column))
      blocks.push({ ...read, block: { ...read.block, ...(cell ? { cell } : {}) } });
  };
  const zones = zonesOf(lines, measures.textSize, tables.edges);
  for (const zone of zones) {
    if (zone.is === "flow") put(zone.lines, margin);
    else if (zone.is === "columns")
      for (const [at, column] of zone.columns.entries()) {
        const end = blocks.length;
        put(column, 0);
        if (at > 0) joinAt(blocks, end);
      }
    else {
      const edges = zone.columns.map((column) => Math.max(0, ...column.map(({ end }) => end)));
      for (const { lines: own, ...place } of placedCells(zone, tables))
        put(own, edges[place.column] ?? 0, place);
    }
  }
  tables.edges = edgesAtEnd(zones);
  return blocks;
}

/** The blocks of a page in reading order: by its structure where the document says one, else by where its words stand. */
function blocksOfPage(
  { lines, view, tree, artifacts }: Page,
  measures: Measures,
  tables: OpenTables,
): readonly PageBlock[] {
  if (!tree) return blocksOfLines(lines, view.width, measures, tables);
  const read = taggedBlocks(tree, view.height, measures, tables).flatMap((one) =>
    "is" in one ? blocksOfLines(one.lines, view.width, measures, tables) : [one],
  );
  const apart = artifacts.flatMap(({ segments }) =>
    paragraphsOf(segments, columnOf(segments, measures, 0)).map(({ block, ...rest }) => {
      const isFurniture = isAtEdge((rest.lines[0]?.y ?? 0) / view.height);
      return { ...rest, block: { ...block, ...(isFurniture ? { isFurniture } : {}) } };
    }),
  );
  return [...read, ...apart];
}

/** The blocks of all pages; a paragraph that the end of a page cuts is one. */
export function blocksOfPages(pages: readonly Page[]): readonly Block[] {
  const measures = measuresOf(pages.map(({ lines }) => lines));
  const tables: OpenTables = { count: 0, rows: 0, edges: undefined, tagged: 0 };
  const placed: PlacedOnPage[] = [];
  for (const [at, page] of pages.entries()) {
    if (page.lines.length === 0) continue;
    for (const { block, lines } of blocksOfPage(page, measures, tables))
      placed.push({ block: { ...block, page: at + 1 }, height: (lines[0]?.y ?? 0) / page.view.height });
  }
  return joinedOverPages(withRunningLines(placed));
}

function joinedOverPages(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const at = joined.findLastIndex(({ isFurniture }) => !isFurniture);
    const last = joined[at];
    const goesOn =
      last?.page !== undefined &&
      block.page === last.page + 1 &&
      !block.isFurniture &&
      isCut(last, block) &&
      !joined.some(({ page, isFurniture }) => page === block.page && !isFurniture);
    if (goesOn) joined[at] = { ...last, text: joinedWords(last.text, block.text) };
    else joined.push(block);
  }
  return joined;
}
