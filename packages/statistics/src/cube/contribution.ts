import { compareCodePoints } from "@openhpa/core";

/** What an edition of which the reach is known adds to each of its cells. */
export interface Contribution {
  /** IRI of the action. */
  readonly action: string;
  /** People in millionths, so that sums are exact. */
  readonly people: number;
  /** Numbers of its cells. */
  readonly cells: readonly number[];
}

/** Largest first, then in the order of IRIs. */
export function compareContributions(a: Contribution, b: Contribution): number {
  return b.people - a.people || compareCodePoints(a.action, b.action);
}

/** Puts a contribution among the largest of a cell, of which no more than `most` are kept. */
export function keepLargest(largest: Contribution[], given: Contribution, most: number): void {
  const last = largest.at(-1);
  if (largest.length === most && last && compareContributions(last, given) <= 0) return;
  const at = largest.findIndex((each) => compareContributions(given, each) < 0);
  largest.splice(at < 0 ? largest.length : at, 0, given);
  if (largest.length > most) largest.pop();
}
