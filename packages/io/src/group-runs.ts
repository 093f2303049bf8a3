import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ByteString } from "./byte-strings.js";

/** Sorted lines that stand together among all lines: none of a group with another key sorts between them. */
export interface LineGroup {
  /** How all its lines begin; no key is the beginning of another. */
  readonly key: ByteString;
  /** The lines in UTF-8, each ended by a line feed. */
  readonly bytes: Buffer;
}

/** Before each group stand the lengths of its key and of its lines, 32 bits each. */
const LENGTH = 4;
const HEAD = 2 * LENGTH;
const PIECE = 1 << 17;

/** Writes sorted groups to a temporary file. */
export async function writeGroupRun(file: string, groups: readonly LineGroup[]): Promise<void> {
  const chunks = function* () {
    for (const { key, bytes } of groups) {
      const head = Buffer.allocUnsafe(HEAD + key.length);
      head.writeUInt32LE(key.length, 0);
      head.writeUInt32LE(bytes.length, LENGTH);
      head.write(key, HEAD, "latin1");
      yield head;
      yield bytes;
    }
  };
  await pipeline(Readable.from(chunks()), createWriteStream(file, { highWaterMark: PIECE }));
}

/** The groups of such a file, in batches. */
export async function* readGroupRun(file: string): AsyncGenerator<readonly LineGroup[]> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(file, { highWaterMark: PIECE })) {
    rest = rest.length === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    const groups: LineGroup[] = [];
    let at = 0;
    while (at + HEAD <= rest.length) {
      const start = at + HEAD + rest.readUInt32LE(at);
      const end = start + rest.readUInt32LE(at + LENGTH);
      if (end > rest.length) break;
      groups.push({ key: rest.toString("latin1", at + HEAD, start), bytes: rest.subarray(start, end) });
      at = end;
    }
    rest = rest.subarray(at);
    if (groups.length > 0) yield groups;
  }
}
