import { compareCodePoints } from "@openhpa/core";
import { sortedByLabel } from "../label-order.js";

/** Counts names, up to a number of different ones: those that come after are not counted, so that memory stays bounded. */
export interface Tally {
  add(name: string): void;
  /** Names with their counts, most frequent first, equal ones in the order of code points. */
  mostFrequent(): readonly (readonly [name: string, count: number])[];
  /** Names in alphabetical order. */
  names(): readonly string[];
  /** Names in the order in which they first came. */
  firstAdded(): readonly string[];
}

/** A tally of at most `most` different names. */
export function tally(most: number): Tally {
  const counts = new Map<string, number>();
  return {
    add(name) {
      const count = counts.get(name);
      if (count !== undefined || counts.size < most) counts.set(name, (count ?? 0) + 1);
    },
    mostFrequent: () => [...counts].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b)),
    names: () => sortedByLabel(counts.keys(), (name) => name),
    firstAdded: () => [...counts.keys()],
  };
}
