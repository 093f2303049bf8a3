import { createReadStream, createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ByteString, byteLines, bytesOfLines } from "./byte-strings.js";

/** Lines written to a run together. */
const WRITTEN_TOGETHER = 1024;

/** Writes sorted lines to a temporary file. */
export async function writeLineRun(file: string, lines: readonly ByteString[]): Promise<void> {
  const chunks = function* () {
    for (let from = 0; from < lines.length; from += WRITTEN_TOGETHER)
      yield bytesOfLines(lines.slice(from, from + WRITTEN_TOGETHER));
  };
  await pipeline(Readable.from(chunks()), createWriteStream(file));
}

/** The lines of a run, in batches. */
export async function* readLineRun(file: string): AsyncGenerator<readonly ByteString[]> {
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 17 })) {
    const bytes = Buffer.concat([rest, chunk as Buffer]);
    const end = bytes.lastIndexOf("\n") + 1;
    rest = bytes.subarray(end);
    if (end > 0) yield byteLines(bytes.subarray(0, end));
  }
}
