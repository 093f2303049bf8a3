import { byteReader, byteWriter } from "./bytes.js";

/** What a term says most of a record: that the title is about it. */
export const HIGHEST_LEVEL = 15;

const LEVELS = HIGHEST_LEVEL + 1;

/** In which records of a part a term stands, and how much it says there. */
export class Postings {
  /** Number and level of each record in one number: a part has a million of them. */
  private packed = new Uint32Array(2);
  count = 0;

  /** Adds a record, with a higher number than those before, at a level from 1 (mentioned) to {@link HIGHEST_LEVEL}. */
  add(record: number, level: number): void {
    if (this.count === this.packed.length) {
      const larger = new Uint32Array(2 * this.count);
      larger.set(this.packed);
      this.packed = larger;
    }
    this.packed[this.count++] = record * LEVELS + level;
  }

  /** The records of each level, rising. */
  byLevel(): readonly (readonly number[] | undefined)[] {
    const levels: number[][] = [];
    for (const one of this.packed.subarray(0, this.count)) {
      const level = one % LEVELS;
      const own = levels[level] ?? [];
      levels[level] = own;
      own.push((one - level) / LEVELS);
    }
    return levels;
  }
}

/** Postings as bytes: by level, from the highest, how many records, and the distance of each from the one before. */
export function encodePostings(postings: Postings): Uint8Array {
  const byLevel = postings.byLevel();
  const writer = byteWriter();
  for (let level = byLevel.length - 1; level > 0; level -= 1) {
    const own = byLevel[level];
    if (!own) continue;
    writer.number(level);
    writer.number(own.length);
    let before = -1;
    for (const record of own) {
      writer.number(record - before - 1);
      before = record;
    }
  }
  return writer.result();
}

/** Calls back with every record and its level. */
export function readPostings(bytes: Uint8Array, found: (record: number, level: number) => void): void {
  const reader = byteReader(bytes);
  while (!reader.isAtEnd()) {
    const level = reader.number();
    let record = -1;
    for (let left = reader.number(); left > 0; left -= 1) {
      record += reader.number() + 1;
      found(record, level);
    }
  }
}
