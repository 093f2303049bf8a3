import { closeSync, openSync, readSync } from "node:fs";

const CHUNK = 1 << 18;
const LINE_FEED = 0x0a;

/** The bytes of a file, a quarter of a megabyte at a time, each in memory of its own. */
export function* fileChunks(file: string): Generator<Buffer> {
  const descriptor = openSync(file, "r");
  try {
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const length = readSync(descriptor, chunk, 0, CHUNK, null);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Reads a file of lines and gives each as parsed JSON, one after the other. It is the floor that every converter in JavaScript stands
 * on (read, cut, decode, `JSON.parse`), and every task that takes one record at a time reads with it.
 */
export function* recordLines(file: string): Generator<unknown> {
  let kept: Buffer = Buffer.alloc(0);
  for (const chunk of fileChunks(file)) {
    const bytes = kept.length === 0 ? chunk : Buffer.concat([kept, chunk]);
    let from = 0;
    for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, from)) {
      if (at > from) yield JSON.parse(bytes.toString("utf8", from, at));
      from = at + 1;
    }
    kept = bytes.subarray(from);
  }
  if (kept.length > 0) yield JSON.parse(kept.toString("utf8"));
}
