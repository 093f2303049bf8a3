import { type Box, isPrinted, type TagNode } from "./tag-tree.js";

/** A row of a table by the tags of a page: its number among the rows that stand there, and its cells with their columns. */
export interface TaggedRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly node: TagNode }[];
}

/** Starts that differ by so many points are one place. */
const SAME_START = 2;
const SECTIONS = new Set(["THead", "TBody", "TFoot"]);

/** The rows of an element that is a table. */
export function rowsOfTable({ kids }: TagNode): readonly TagNode[] {
  return kids.flatMap((kid) => (SECTIONS.has(kid.role) ? rowsOfTable(kid) : kid.role === "TR" ? [kid] : []));
}

const isBeside = (a: Box, b: Box) => b.left >= a.right - 1 && b.top < a.bottom && a.top < b.bottom;

/** An element that stands around more than words in a line, as a cell does. */
const isBlock = ({ kids, wraps, role }: TagNode) =>
  kids.length > 0 || wraps > 1 || (role !== "" && role !== "Link");

/** True for an element that says nothing of itself and whose own elements stand beside each other: a row of a table that only lays out. */
export function isRow({ role, kids }: TagNode): boolean {
  return (
    role === "" &&
    kids.length > 1 &&
    kids.every((kid, at) => {
      const before = kids[at - 1];
      return isBlock(kid) && (before === undefined || isBeside(before.box, kid.box));
    })
  );
}

/** Where columns begin, by the row that has most cells. */
export function edgesOf(rows: readonly TagNode[]): readonly number[] {
  const widest = rows.reduce(
    (most, { kids }) => (kids.length > most.length ? kids : most),
    [] as readonly TagNode[],
  );
  return widest.map((_, column) => {
    const lefts = rows.flatMap(({ kids }) =>
      kids.length === widest.length ? (kids[column]?.box.left ?? []) : [],
    );
    return Math.min(...lefts);
  });
}

/** True when some column but the first begins at the same place in both rows. */
export const areOfOneTable = (a: TagNode, b: TagNode) =>
  a.kids.some(
    ({ box }, at) =>
      at > 0 && b.kids.some((other, own) => own > 0 && Math.abs(other.box.left - box.left) <= SAME_START),
  );

/** The column in which an element stands: the last that begins before its middle, or where it begins itself. */
function columnAt({ left, right }: Box, edges: readonly number[]): number {
  const at = edges.findLastIndex((edge) => edge <= left + SAME_START);
  return Math.max(0, at, right > left ? 0 : at);
}

/** The cells of a row with their columns: in their order where the row has all, else by where they stand. */
export function cellsOf(kids: readonly TagNode[], edges: readonly number[]): TaggedRow["cells"] {
  let next = 0;
  return kids.flatMap((node, at) => {
    if (!isPrinted(node)) return [];
    const column = kids.length >= edges.length ? at : Math.max(next, columnAt(node.box, edges));
    next = column + 1;
    return [{ column, node }];
  });
}

/** The column of a table that goes on at the top of a page in which an element begins; undefined where it begins elsewhere. */
export function columnOfRest({ box }: TagNode, edges: readonly number[]): number | undefined {
  const at = edges.findIndex((edge) => Math.abs(edge - box.left) <= SAME_START);
  return at > 0 ? at : undefined;
}
