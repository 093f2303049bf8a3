/** A text in which each character stands for a byte of its UTF-8 ("latin1"): compared and sorted by the engine as its bytes are. */
export type ByteString = string;

const LINE_FEED = 0x0a;
const beyondAscii = /[\x80-\xff]/;

/**
 * The lines of some UTF-8 without their line feeds, empty ones left out. Each is a separate text: parts of a longer text would keep it in
 * memory, and take twice the time to sort.
 */
export function byteLines(utf8: Uint8Array): ByteString[] {
  const bytes = Buffer.from(utf8.buffer, utf8.byteOffset, utf8.length);
  const lines: ByteString[] = [];
  for (let from = 0; from < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed === -1 ? bytes.length : feed;
    if (to > from) lines.push(bytes.toString("latin1", from, to));
    from = to + 1;
  }
  return lines;
}

/** The text that a byte string stands for. */
export function textOfBytes(line: ByteString): string {
  return beyondAscii.test(line) ? Buffer.from(line, "latin1").toString() : line;
}

/** Order of byte strings: that of the bytes, of code points, and of `LC_ALL=C sort`. */
export function compareBytes(a: ByteString, b: ByteString): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The UTF-8 of some lines, each ended by a line feed. */
export function bytesOfLines(lines: readonly ByteString[]): Buffer {
  return Buffer.from(`${lines.join("\n")}\n`, "latin1");
}
