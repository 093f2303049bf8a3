/** Where a block stands in a table. Rows and columns count from 0; a cell over several columns stands in the first of them. */
export interface CellPlace {
  /** Number of the table in its document, from 0. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** True where the document itself says that the cell is a header. */
  readonly isHeader?: boolean;
}

/**
 * One unit of a document, in reading order, as every reader of a format gives it: a heading, a paragraph, an item of a list. What stands in a cell of a
 * table is such a block with its place; a table has no blocks but those of its cells. Blocks are plain data, so that a worker can hand them over.
 */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item";
  /** Level of a heading, 1 to 6; depth of an item, 1 for the outermost; 0 for a paragraph. */
  readonly level: number;
  /**
   * The words, in one line: lines that were only wrapped are joined, a line that was ended on purpose is a block of its own. A bullet is no word, nor is
   * the number of an item that the format made (`sign`); a number that was typed is.
   */
  readonly text: string;
  /** What the format prints before an item: `•`, `1.`, `a)`; absent elsewhere. */
  readonly sign?: string;
  /** Page on which the block begins, from 1; only of formats that have pages. */
  readonly page?: number;
  readonly cell?: CellPlace;
  /** True for what stands around the content: menus, running headers and footers, what follows the end of the main content. */
  readonly isFurniture?: boolean;
  /** Name of the paragraph's style, where the document has styles. */
  readonly style?: string;
}

/** What a reader of a format makes of a file. */
export interface ReadBlocks {
  readonly blocks: readonly Block[];
  /** Number of pages; only of formats that have pages. */
  readonly pages?: number;
  /** The address that the document declares as its own. */
  readonly address?: string;
  /** What the document holds and was not read, for the person who imports it. */
  readonly notes?: readonly DocumentNote[];
}

/** Something that a document holds and that was left out on purpose. */
export interface DocumentNote {
  readonly code: "attachments" | "pages-without-text" | "deleted-text" | "comments" | "lines-of-persons";
  readonly count: number;
}

/** A row of a table: its cells from left to right, each with its blocks in order. */
export interface TableRow<B extends Block = Block> {
  readonly kind: "row";
  readonly table: number;
  readonly row: number;
  readonly cells: readonly {
    readonly column: number;
    readonly isHeader: boolean;
    readonly blocks: readonly B[];
  }[];
}

function rowOf<B extends Block>({ table, row }: CellPlace, blocks: readonly B[]): TableRow<B> {
  const columns = new Map<number, B[]>();
  for (const block of blocks) {
    const column = block.cell?.column ?? 0;
    const cell = columns.get(column);
    if (cell) cell.push(block);
    else columns.set(column, [block]);
  }
  const cells = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([column, own]) => ({ column, isHeader: own.some(({ cell }) => cell?.isHeader), blocks: own }));
  return { kind: "row", table, row, cells };
}

/** The blocks of a document with those of each row of a table together, in reading order. */
export function groupRows<B extends Block>(blocks: readonly B[]): readonly (B | TableRow<B>)[] {
  const grouped: (B | TableRow<B>)[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as B;
    const { cell } = block;
    let end = at + 1;
    if (cell) while (blocks[end]?.cell?.table === cell.table && blocks[end]?.cell?.row === cell.row) end += 1;
    grouped.push(cell ? rowOf(cell, blocks.slice(at, end)) : block);
    at = end;
  }
  return grouped;
}
