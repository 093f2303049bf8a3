import { createHash } from "node:crypto";

/** Parts of an index, so that a changed record costs a twentieth of it; a reader's first search asks each for a few kilobytes. */
export const USUAL_PARTS = 20;

/** Fewer records than this make no part of their own. */
export const SMALLEST_PART = 50;

/** Records in one part of the index: what the engine builds in about ten seconds and three quarters of a gigabyte. */
export const LARGEST_PART = 5000;

/**
 * How many parts an index of so many records has, none without records: about twenty, fewer for few records, and twice as many each time
 * that they become too large. Between the sizes at which it changes, a change of one record changes one part.
 */
export function partCount(records: number, smallest: number = SMALLEST_PART): number {
  let parts = Math.min(USUAL_PARTS, Math.ceil(records / smallest));
  while (records > parts * LARGEST_PART) parts *= 2;
  return parts;
}

/** The part that a record lies in, by its key alone, so that it stays there whatever happens to other records. */
export function partOf(key: string, parts: number): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) % parts;
}

/** Folder of a part in the feed, with its final slash. */
export function partFolder(part: number): string {
  return `search/${part}/`;
}
