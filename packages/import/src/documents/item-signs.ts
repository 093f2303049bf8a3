/** Gives the numbers of ordered items as they come. */
export interface ItemSigns {
  /** The sign of the next item of a depth. */
  next(depth: number, isOrdered: boolean): string;
  /** Says that something else than an item stands here. */
  end(): void;
}

/** The numbers of lists whose format makes them; each list begins with 1. */
export function createItemSigns(): ItemSigns {
  let counts: number[] = [];
  return {
    next(depth, isOrdered) {
      counts = counts.slice(0, depth);
      const count = (counts[depth - 1] ?? 0) + 1;
      counts[depth - 1] = count;
      return isOrdered ? `${count}.` : "•";
    },
    end() {
      counts = [];
    },
  };
}
