import type { Contribution } from "./contribution.js";

/** By how much a cell changes in another possible base: times 11 people. */
export interface Change {
  readonly cell: number;
  readonly times: number;
}

/**
 * Another base that could be the real one: some editions reached 11 people more (`gains`), others that many fewer (`losses`, each of which reached at
 * least as many). Every cell whose number would change is kept back, so that what is published fits this base as well.
 */
export interface Witness {
  readonly gains: readonly Contribution[];
  readonly losses: readonly Contribution[];
  readonly changes: readonly Change[];
}

/** The cells that change, and by how much, as contributions are added and taken away. */
export interface Net {
  /** Adds `times` the cells of a contribution. */
  add(contribution: Contribution, times: number): void;
  /** Weight of the cells that change. */
  readonly cost: number;
  changes(): readonly Change[];
  clear(): void;
}

/** A net over cells that cost `weightOf` when they change; one of weight 0 costs nothing. */
export function createNet(cells: number, weightOf: (cell: number) => number): Net {
  const times = new Int8Array(cells);
  const touched: number[] = [];
  let cost = 0;
  return {
    add(contribution, by) {
      for (const cell of contribution.cells) {
        const before = times[cell] as number;
        const after = before + by;
        times[cell] = after;
        touched.push(cell);
        if (before === 0) cost += weightOf(cell);
        else if (after === 0) cost -= weightOf(cell);
      }
    },
    get cost() {
      return cost;
    },
    changes: () =>
      [...new Set(touched)].flatMap((cell) =>
        times[cell] === 0 ? [] : [{ cell, times: times[cell] as number }],
      ),
    clear() {
      for (const cell of touched) times[cell] = 0;
      touched.length = 0;
      cost = 0;
    },
  };
}
