import type { PathwayLink } from "./pathway.js";

/** What stands in a row: an outcome, or a link on its way over the row. */
export interface Slot {
  readonly row: number;
  readonly outcome?: number;
  readonly link?: PathwayLink;
}

/** The rows of a drawing from left to right, and the slots that each link going down passes, its two ends included. */
export interface Ordering {
  readonly rows: readonly (readonly Slot[])[];
  readonly chains: ReadonlyMap<PathwayLink, readonly Slot[]>;
}

/** Sweeps down and up; more change nothing for pathways of a record's size. */
const SWEEPS = 8;

/** Slots of the outcomes, and one more in every row that a link going down passes. */
function slotted(rowOf: readonly number[], links: readonly PathwayLink[]) {
  const rows: Slot[][] = Array.from({ length: Math.max(...rowOf) + 1 }, () => []);
  const put = (slot: Slot) => {
    rows[slot.row]?.push(slot);
    return slot;
  };
  const boxes = rowOf.map((row, outcome) => put({ row, outcome }));
  const chains = new Map<PathwayLink, readonly Slot[]>();
  for (const link of links) {
    const [from, to] = [boxes[link.from], boxes[link.to]];
    if (!from || !to || to.row <= from.row) continue;
    const between = Array.from({ length: to.row - from.row - 1 }, (_, step) =>
      put({ row: from.row + step + 1, link }),
    );
    chains.set(link, [from, ...between, to]);
  }
  return { rows, chains };
}

/** Puts the slots of every row where the slots that they are linked to stand, so that few links cross; the same for the same record. */
export function orderingOf(rowOf: readonly number[], links: readonly PathwayLink[]): Ordering {
  const { rows, chains } = slotted(rowOf, links);
  const above = new Map<Slot, Slot[]>();
  const below = new Map<Slot, Slot[]>();
  const add = (map: Map<Slot, Slot[]>, slot: Slot, other: Slot) =>
    map.set(slot, [...(map.get(slot) ?? []), other]);
  for (const chain of chains.values()) {
    for (const [index, slot] of chain.entries()) {
      const next = chain[index + 1];
      if (!next) continue;
      add(below, slot, next);
      add(above, next, slot);
    }
  }
  const sweep = (order: readonly number[], neighbours: ReadonlyMap<Slot, readonly Slot[]>) => {
    const share = new Map<Slot, number>();
    const note = (row: readonly Slot[]) => {
      for (const [index, slot] of row.entries()) share.set(slot, (index + 0.5) / row.length);
    };
    for (const row of rows) note(row);
    for (const index of order) {
      const row = rows[index] ?? [];
      const wish = new Map(
        row.map((slot) => {
          const near = neighbours.get(slot) ?? [slot];
          return [slot, near.reduce((sum, other) => sum + (share.get(other) ?? 0), 0) / near.length];
        }),
      );
      row.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      note(row);
    }
  };
  const down = rows.map((_, index) => index);
  for (let count = 0; count < SWEEPS; count++)
    if (count % 2 === 0) sweep(down, above);
    else sweep([...down].reverse(), below);
  return { rows, chains };
}
