import { SMALLEST_PUBLISHED_COUNT } from "@openhpa/core";
import type { Contribution } from "./contribution.js";

/** People are added up in millionths, so that sums of decimals are exact and do not depend on their order. */
export const MILLIONTHS = 1e6;

/** The smallest number of people that is published, in millionths. */
export const SMALLEST = SMALLEST_PUBLISHED_COUNT * MILLIONTHS;

/** The people of a cell. */
export interface PeopleCell {
  /** In millionths. */
  readonly people: number;
  /** Editions whose reach is known. */
  readonly known: number;
  /** The largest contributions, largest first. */
  readonly largest: readonly Contribution[];
}

const isSmall = (people: number) => people > 0 && people < SMALLEST;

/**
 * True for a cell that must not be published for what it says itself: it counts from 1 to 10 people, or it does so for whoever knows the number of
 * its largest edition and takes it away.
 */
export function isSensitive({ people, known, largest }: PeopleCell): boolean {
  return isSmall(people) || (known > 1 && isSmall(people - (largest[0]?.people ?? 0)));
}
