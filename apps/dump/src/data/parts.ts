import { hash } from "node:crypto";

/** Bytes of N-Quads, unpacked, that a file of the data has at most, about; beyond it the data is written in parts. */
export const PART_SIZE = 200_000_000;

/** Every part is a pair of open files while the data is written: past this many, the parts grow instead. */
const MOST_PARTS = 256;

/** How many files the data takes: a power of two, so that doubling it splits every part in two and moves nothing else. */
export function partCount(bytes: number, partSize: number): number {
  let count = 1;
  while (count < MOST_PARTS && count * partSize < bytes) count *= 2;
  return count;
}

/** What decides on the part of a statement: its subject without the fragment, which all things of a record share. */
export function partKey(subject: string): string {
  const fragment = subject.indexOf("#");
  return fragment === -1 ? subject : subject.slice(0, fragment);
}

const HEX_DIGITS = 8;
const BITS = 32;

/** Number of the part that holds a key, from 0: the leading bits of the SHA-256 of its UTF-8 bytes. */
export function partNumber(key: string, count: number): number {
  if (count === 1) return 0;
  return Number.parseInt(hash("sha256", key).slice(0, HEX_DIGITS), 16) >>> (BITS - Math.log2(count));
}

/** Forms in which the data is written line by line. */
export type LineForm = "nq" | "nt";

/** Path of a part: `actions.nq.gz` when it is the only one, else `actions-00000.nq.gz`. */
export function partPath(form: LineForm, part: number, count: number): string {
  return `actions${count === 1 ? "" : `-${String(part).padStart(5, "0")}`}.${form}.gz`;
}

/** Paths of all parts, in their order. */
export function partPaths(form: LineForm, count: number): readonly string[] {
  return Array.from({ length: count }, (_, part) => partPath(form, part, count));
}
