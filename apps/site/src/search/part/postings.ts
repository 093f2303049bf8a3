import { byteReader, byteWriter } from "./bytes.js";

/** In which records of a part a term stands, and how much it says there. */
export interface Postings {
  /** Numbers of records, rising. */
  readonly records: readonly number[];
  /** Beside each, from 1 (mentioned) to {@link HIGHEST_LEVEL} (what the title is about). */
  readonly levels: readonly number[];
}

export const HIGHEST_LEVEL = 15;

/** Postings as bytes: by level, from the highest, how many records, and the distance of each from the one before. */
export function encodePostings({ records, levels }: Postings): Uint8Array {
  const byLevel: number[][] = [];
  for (let at = 0; at < records.length; at += 1) {
    const level = levels[at] as number;
    const own = byLevel[level] ?? [];
    byLevel[level] = own;
    own.push(records[at] as number);
  }
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
