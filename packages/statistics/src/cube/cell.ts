import type { CubeLevel, Dimension } from "./dimensions.js";

/** Where a cell stands: a code in each dimension, `all` where it is a total. */
export type CellPlace = Readonly<Record<Dimension, string>> & { readonly level: CubeLevel };

/**
 * What is said of the people of a cell: their number; that it is kept back; that no action of the cell says it; or that the people of its whole table are not
 * given, because too many totals would have to be kept back for it.
 */
export const peopleStatuses = ["published", "suppressed", "unknown", "not-counted"] as const;

/** One of the {@link peopleStatuses}. */
export type PeopleStatus = (typeof peopleStatuses)[number];

/** A row of the cube. */
export interface Cell extends CellPlace {
  /** What varies in its table. */
  readonly dimensions: readonly Dimension[];
  /** Actions, the editions of one counted once. */
  readonly actions: number;
  /** Editions: one record each. */
  readonly editions: number;
  /** Editions whose headline reach is known. */
  readonly known: number;
  readonly peopleStatus: PeopleStatus;
  /** People reached together by the editions of which it is known; only where it is published. */
  readonly people?: number | undefined;
}
