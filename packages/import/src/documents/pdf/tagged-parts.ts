import type { Block, CellPlace } from "../block.js";
import { isAtEdge } from "./running-lines.js";
import { isPrinted, runsIn, type TagNode } from "./tag-tree.js";
import { areOfOneTable, cellsOf, columnOfRest, edgesOf, isRow, rowsOfTable } from "./tagged-tables.js";

/** A part of a page by its tags: words that are one heading, item or paragraph, or several paragraphs that only their lines part. */
export interface TaggedPart {
  readonly kind: Block["kind"];
  readonly level: number;
  readonly sign?: string;
  /** Its words, in the order of the tree, by the elements that hold them. */
  readonly leaves: readonly TagNode[];
  readonly cell?: CellPlace;
  readonly isFurniture?: boolean;
}

/** The tables of a document so far: how many, how many rows the last one has, and where its columns begin where it ended the page before. */
export interface OpenTables {
  count: number;
  rows: number;
  edges: readonly number[] | undefined;
  /** How many rows the tags of the last table count on all its pages; 0 where tags do not say it. */
  tagged: number;
}

const HEADING = /^H([1-6])?$/;
/** Elements whose words stand in a line with those beside them. */
const INLINE = new Set([
  "Span",
  "Link",
  "Reference",
  "Quote",
  "Code",
  "Em",
  "Strong",
  "Sub",
  "Annot",
  "BibEntry",
]);
const LISTS_OF_CONTENT = new Set(["TOC", "Index"]);
/** What a list prints before its items where that is more than a bullet. */
const NUMBER = /[\p{L}\p{N}]/u;

interface Around {
  readonly depth: number;
  readonly cell?: CellPlace;
  readonly isFurniture?: boolean;
}

const isInline = ({ role, kids, wraps }: TagNode) =>
  (kids.length === 0 && role === "" && wraps < 2) || INLINE.has(role);

/** The sign of a note, which stands higher beside the words that it is of. */
function isRaised(node: TagNode, before: TagNode | undefined): boolean {
  const [own, other] = [node.runs[0], before && runsIn(before).at(-1)];
  if (!own || !other || own.size > 0.9 * other.size) return false;
  return Math.abs(own.x - other.x - other.width) < other.size && Math.abs(own.y - other.y) < other.size;
}

const leavesIn = (node: TagNode): readonly TagNode[] =>
  node.kids.length === 0 ? [node] : node.kids.flatMap(leavesIn);
const textOf = (node: TagNode) =>
  runsIn(node)
    .map(({ text }) => text)
    .join("")
    .trim();

/** Walks the tree of one page. */
class PartReader {
  readonly parts: TaggedPart[] = [];
  readonly #height: number;
  readonly #tables: OpenTables;
  #sign: string | undefined;
  #isFirst = true;

  constructor(height: number, tables: OpenTables) {
    this.#height = height;
    this.#tables = tables;
  }

  #put(
    leaves: readonly TagNode[],
    kind: Block["kind"],
    level: number,
    { cell, isFurniture, depth }: Around,
  ): void {
    if (leaves.length === 0) return;
    const about = { ...(cell ? { cell } : {}), ...(isFurniture ? { isFurniture } : {}) };
    const isItem = this.#sign !== undefined && kind === "paragraph";
    const is = isItem
      ? { kind: "item" as const, level: Math.max(1, depth), sign: this.#sign ?? "•" }
      : { kind, level };
    this.parts.push({ ...is, leaves, ...about });
    this.#sign = undefined;
    // What runs along the edge of pages stands between the parts of a table that goes on.
    if (!cell && leaves.every(({ box }) => isAtEdge(box.bottom / this.#height))) return;
    this.#isFirst = false;
    if (!cell) this.#tables.edges = undefined;
  }

  walk(node: TagNode, around: Around): void {
    if (!isPrinted(node)) return;
    const { role } = node;
    const heading = HEADING.exec(role);
    if (heading || role === "Title") this.#put(leavesIn(node), "heading", Number(heading?.[1] ?? 1), around);
    else if (LISTS_OF_CONTENT.has(role)) this.#group(node.kids, { ...around, isFurniture: true });
    else if (role === "L") this.#list(node, { ...around, depth: around.depth + 1 });
    else if (role === "Table") this.#table(node, around);
    else if (node.kids.length === 0) this.#put([node], "paragraph", 0, around);
    else this.#group(node.kids, around);
  }

  #list({ kids }: TagNode, around: Around): void {
    for (const kid of kids) {
      if (kid.role !== "LI") {
        this.walk(kid, around);
        continue;
      }
      const label = kid.kids.find(({ role }) => role === "Lbl");
      const printed = label ? textOf(label) : "";
      this.#sign = NUMBER.test(printed) ? printed : "•";
      this.#group(
        kid.kids.filter((own) => own !== label),
        around,
      );
      this.#sign = undefined;
    }
  }

  /** Elements one after the other: those in a line together, tables that only lay out by their rows. */
  #group(kids: readonly TagNode[], around: Around): void {
    for (let at = 0; at < kids.length; ) {
      const kid = kids[at] as TagNode;
      const inline = this.#stretch(
        kids,
        at,
        (one, place) => isInline(one) || (place > at && isRaised(one, kids[place - 1])),
      );
      const rows = this.#stretch(kids, at, (one) => isRow(one) && (one === kid || areOfOneTable(kid, one)));
      const { edges } = this.#tables;
      const isRest = this.#isFirst && edges !== undefined;
      if (isRest && rows.length > 0) this.#rows(rows, edges, around, true);
      else if (rows.length > 1) this.#rows(rows, edgesOf(rows), around, false);
      else if (isRest && columnOfRest(kid, edges) !== undefined) this.#rest(kid, edges, around);
      else if (inline.length > 0) this.#put(inline.flatMap(leavesIn), "paragraph", 0, around);
      else this.walk(kid, around);
      at += Math.max(1, rows.length > 1 || (isRest && rows.length > 0) ? rows.length : inline.length);
    }
  }

  #stretch(
    kids: readonly TagNode[],
    from: number,
    holds: (kid: TagNode, at: number) => boolean,
  ): readonly TagNode[] {
    const end = kids.findIndex((kid, at) => at >= from && !holds(kid, at));
    return kids.slice(from, end < 0 ? kids.length : end);
  }

  /** What of a cell that the page before began stands alone at the top of this one. */
  #rest(node: TagNode, edges: readonly number[], around: Around): void {
    const column = columnOfRest(node, edges) ?? 0;
    this.#cell(node, { table: this.#tables.count - 1, row: this.#tables.rows - 1, column }, around);
    this.#isFirst = true;
    this.#tables.edges = edges;
  }

  #cell(node: TagNode, cell: CellPlace, around: Around): void {
    const own = { depth: 0, ...(around.isFurniture ? { isFurniture: true } : {}), cell };
    if (node.kids.length > 0 && (node.role === "" || node.role === "TD" || node.role === "TH"))
      this.#group(node.kids, own);
    else this.walk(node, own);
  }

  #rows(rows: readonly TagNode[], edges: readonly number[], around: Around, goesOn: boolean): void {
    const tables = this.#tables;
    if (!goesOn) {
      tables.count += 1;
      tables.rows = 0;
      tables.tagged = 0;
    }
    const table = tables.count - 1;
    for (const row of rows) {
      const cells = cellsOf(row.kids, edges);
      const isCut = goesOn && row === rows[0] && cells[0] !== undefined && cells[0].column > 0;
      if (!isCut) tables.rows += 1;
      const number = tables.rows - 1;
      for (const { column, node } of cells) this.#cell(node, { table, row: number, column }, around);
    }
    tables.edges = edges;
  }

  /** A table that the tags name: they count its rows on all pages that it stands on. */
  #table(node: TagNode, around: Around): void {
    const tables = this.#tables;
    const captions = node.kids.filter(({ role }) => role === "Caption");
    for (const caption of captions) this.walk(caption, around);
    const rows = rowsOfTable(node);
    const edges = edgesOf(rows.filter(isPrinted));
    const printed = rows.flatMap((row, at) => (isPrinted(row) ? [at] : []));
    // The rows of its head may be printed again before those with which it goes on.
    const next = printed.find((at) => at >= tables.rows - 1);
    const isCounted = next !== undefined && next > 0 && rows.length === tables.tagged;
    const goesOn = this.#isFirst && tables.edges !== undefined && isCounted;
    const isAgain = (row: number) => goesOn && row < (next ?? 0);
    if (!goesOn) tables.count += 1;
    tables.tagged = rows.length;
    const table = tables.count - 1;
    for (const [row, { kids }] of rows.entries())
      for (const { column, node: cell } of cellsOf(kids, edges))
        this.#cell(
          cell,
          { table, row, column, ...(cell.role === "TH" ? { isHeader: true } : {}) },
          isAgain(row) ? { ...around, isFurniture: true } : around,
        );
    tables.rows = rows.findLastIndex(isPrinted) + 1;
    tables.edges = edges;
  }
}

/** The parts of a page in the order of its tree. */
export function partsOfTree(tree: TagNode, height: number, tables: OpenTables): readonly TaggedPart[] {
  const reader = new PartReader(height, tables);
  reader.walk(tree, { depth: 0 });
  return reader.parts;
}
