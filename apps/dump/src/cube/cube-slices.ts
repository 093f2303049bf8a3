import { ALL, type Cell, type Dimension, dimensions } from "@openhpa/statistics";

/** Rows of the cube in which one dimension varies and all others are fixed; a total is among them. */
export interface CubeSlice {
  readonly varying: Dimension;
  /** Any of the rows in which the dimension varies: the others have its codes but for that dimension. */
  readonly example: Cell;
  /** Places of the cells in the cube, in its order. */
  readonly cells: readonly number[];
}

/** What a row has in common with the other rows of its slice. */
function fixedCodes(cell: Cell, varying: Dimension): string {
  const codes = dimensions.map((dimension) => (dimension === varying ? "" : cell[dimension]));
  return [varying, cell.level, ...codes].join(" ");
}

/**
 * The slices of a cube: each table of one dimension, and each row and each column of a table of two, with its total where that stands at the same level of territory.
 * No list of codes has more than 300 of one level, so no slice has more rows.
 */
export function cubeSlices(cells: readonly Cell[]): readonly CubeSlice[] {
  const slices = new Map<string, { varying: Dimension; example: Cell; cells: number[] }>();
  for (const [place, cell] of cells.entries()) {
    for (const varying of cell.dimensions) {
      const name = fixedCodes(cell, varying);
      const known = slices.get(name);
      if (known) known.cells.push(place);
      else slices.set(name, { varying, example: cell, cells: [place] });
    }
  }
  for (const [place, cell] of cells.entries()) {
    for (const varying of dimensions) {
      if (cell[varying] === ALL) slices.get(fixedCodes(cell, varying))?.cells.push(place);
    }
  }
  return [...slices.values()].map((slice) => ({ ...slice, cells: slice.cells.sort((a, b) => a - b) }));
}
