/** Text gathered as UTF-8 in memory that is kept and used again. */
export interface KeptBuffer {
  /** Adds text; a lone surrogate becomes U+FFFD. */
  write(text: string): void;
  /** What was gathered: a view that holds until the next `write` or `clear`. */
  bytes(): Uint8Array;
  clear(): void;
}

/** UTF-8 takes at most three bytes for a unit of UTF-16. */
const MOST_BYTES_PER_UNIT = 3;

/**
 * A buffer that grows as needed and is never given back in between: encoding into memory that is there already costs a third of making a new
 * buffer for every text. It begins with the memory given, or with `capacity` bytes.
 */
export function createKeptBuffer(memory: number | ArrayBuffer): KeptBuffer {
  let buffer = typeof memory === "number" ? Buffer.allocUnsafeSlow(memory) : Buffer.from(memory);
  let length = 0;
  return {
    write(text) {
      const most = length + text.length * MOST_BYTES_PER_UNIT;
      if (most > buffer.length) {
        const larger = Buffer.allocUnsafeSlow(Math.max(most, buffer.length * 2));
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      length += buffer.write(text, length);
    },
    bytes: () => buffer.subarray(0, length),
    clear() {
      length = 0;
    },
  };
}
