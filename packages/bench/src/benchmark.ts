import type { InputSource } from "./inputs.js";
import type { SideName } from "./sides.js";

/** How much is run: a first look of some minutes, or the numbers of the targets. */
export type Mode = "quick" | "full";

/**
 * What must be equal for a comparison to count: the distinct statements, the bytes, or the number of records (for a side that writes
 * something else by its nature).
 */
export type Equality = "statements" | "bytes" | "records";

/** Two sides that do the same work on the same records, run one after the other. */
export interface Comparison {
  readonly id: string;
  readonly source: InputSource;
  readonly a: SideName;
  readonly b: SideName;
  readonly records: Readonly<Record<Mode, number>>;
  readonly equality: Equality;
  /** `work` leaves starting and loading out (tasks only); `whole` is the whole process. */
  readonly clock: "work" | "whole";
  /** Bounds of the median of time of A / time of B; it counts from `target.records` records on. */
  readonly target?: {
    readonly atLeast?: number;
    readonly atMost?: number;
    readonly records: number;
  };
}

/** One side on more and more records. */
export interface Growth {
  readonly id: string;
  readonly source: InputSource;
  readonly side: SideName;
  readonly sizes: Readonly<Record<Mode, readonly number[]>>;
  /** Throws the output away, because it would fill the disk. */
  readonly discard?: boolean;
  /** Bounds of the largest memory at the last size, in bytes and against the memory at `against` records. */
  readonly memory?: { readonly bytes: number; readonly ratio: number; readonly against: number };
  /** Largest exponent of processor time over records between the last two sizes; 1 is linear. */
  readonly exponent?: number;
}

/** What is different from the build before: everything (the first one), nothing, or some records. */
export type Change = "first" | "unchanged" | "one" | "ten" | "hundredth";

/** Where a side keeps what a later build takes over, in the folder that it builds; without it, everything is made again. */
export const STATE_FOLDER = ".openhpa";

/** One side that builds the same folder again and again. */
export interface Rebuilding {
  readonly id: string;
  readonly source: InputSource;
  readonly side: SideName;
  readonly sizes: Readonly<Record<Mode, readonly number[]>>;
  /** The builds of a size, in their order; the first is `first`. */
  readonly changes: readonly Change[];
}
