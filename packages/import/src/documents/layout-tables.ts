import type { Block } from "./block.js";

/** A cell with more blocks is a part of a page. */
const MOST_BLOCKS = 40;

interface Extent {
  readonly columns: Set<number>;
  readonly perCell: Map<string, number>;
}

function extentsOf(blocks: readonly Block[]): ReadonlyMap<number, Extent> {
  const extents = new Map<number, Extent>();
  for (const { cell, isFurniture } of blocks) {
    if (!cell || isFurniture) continue;
    const extent = extents.get(cell.table) ?? {
      columns: new Set<number>(),
      perCell: new Map<string, number>(),
    };
    extents.set(cell.table, extent);
    extent.columns.add(cell.column);
    const place = `${cell.row} ${cell.column}`;
    extent.perCell.set(place, (extent.perCell.get(place) ?? 0) + 1);
  }
  return extents;
}

/** The blocks, those of tables that only lay out a page without their place: tables of one column, and those with a cell that holds a whole page. */
export function withoutLayoutTables(blocks: readonly Block[]): readonly Block[] {
  const tables = new Set<number>();
  for (const [table, { columns, perCell }] of extentsOf(blocks))
    if (columns.size > 1 && Math.max(...perCell.values()) <= MOST_BLOCKS) tables.add(table);
  return blocks.map((block) => {
    if (!block.cell || tables.has(block.cell.table)) return block;
    const { cell: _, ...rest } = block;
    return rest;
  });
}
