import { createHash } from "node:crypto";

/** Records in one part of the index: what the engine builds in about ten seconds and three quarters of a gigabyte. */
export const LARGEST_PART = 5000;

/** How many parts an index of so many records has; none without records. */
export function partCount(records: number, largest: number = LARGEST_PART): number {
  return Math.ceil(records / largest);
}

/** The part that a record lies in, by its key alone, so that it stays there whatever happens to other records. */
export function partOf(key: string, parts: number): number {
  return createHash("sha256").update(key).digest().readUInt32BE(0) % parts;
}

/** Folder of a part in the feed, with its final slash. */
export function partFolder(part: number): string {
  return `search/${part}/`;
}
