/** Numbers put into classes of shade: 0 is none, then at most four of about as many values each. */
export interface Classes {
  /** Smallest number of each class above none, rising. */
  readonly from: readonly number[];
  /** The class of a number, 0 to 4. */
  of(count: number): number;
}

/** Classes for some counts. */
export function classesOf(counts: Iterable<number>): Classes {
  const values = [...counts].filter((count) => count > 0).sort((a, b) => a - b);
  const bounds = [0, 0.25, 0.5, 0.75].map((share) => values[Math.floor(share * values.length)]);
  const from = [...new Set(bounds)].filter((bound) => bound !== undefined);
  return { from, of: (count) => (count <= 0 ? 0 : from.filter((bound) => bound <= count).length) };
}
