/** Numbers put into classes of shade: 0 is none, then at most four of about as many values each. */
export interface Classes {
  /** Smallest and largest number of each class above none, rising. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** The class of a number, 0 to 4. */
  of(count: number): number;
}

/** Classes for some numbers. */
export function classesOf(numbers: Iterable<number>): Classes {
  const values = [...numbers].filter((value) => value > 0).sort((a, b) => a - b);
  const bounds = [0, 0.25, 0.5, 0.75].map((share) => values[Math.floor(share * values.length)]);
  const from = [...new Set(bounds)].filter((bound) => bound !== undefined);
  const of = (count: number) => (count <= 0 ? 0 : from.filter((bound) => bound <= count).length);
  const ranges = from.map((bound, index) => {
    const largest = values.findLast((value) => of(value) === index + 1) ?? bound;
    return [bound, largest] as const;
  });
  return { ranges, of };
}
