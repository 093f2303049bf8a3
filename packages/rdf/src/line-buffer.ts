/** UTF-8 takes at most three bytes for a unit of UTF-16. */
export const MOST_BYTES_PER_UNIT = 3;
const WORD = 8;

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Copies UTF-8 a word of eight bytes at a time; the last one overlaps the one before it. The words are moved as 64-bit floats: an engine may
 * change the bits of one that is no number, but no UTF-8 holds such a one (it would end with FF, or with 7F after F0 or more).
 */
function move(source: DataView, from: number, to: number, target: DataView, at: number): void {
  const last = to - WORD;
  if (last < from) {
    for (let next = from; next < to; next++) target.setUint8(at + next - from, source.getUint8(next));
    return;
  }
  for (let next = from; next < last; next += WORD)
    target.setFloat64(at + next - from, source.getFloat64(next, true), true);
  target.setFloat64(at + last - from, source.getFloat64(last, true), true);
}

/** Text of a program that is copied into lines, in UTF-8. */
export interface FixedText {
  readonly view: DataView;
  /** Its bytes. */
  readonly length: number;
}

/** Makes text of a program ready to be copied. */
export function fixedText(text: string): FixedText {
  const { buffer, byteOffset, length } = encoder.encode(text);
  return { view: new DataView(buffer, byteOffset, length), length };
}

/**
 * UTF-8 gathered in memory that is kept and used again. What is written once is not encoded again: `copy` takes it from where it stands,
 * which costs a fraction of joining strings and encoding them.
 */
export class LineBuffer {
  /** Bytes gathered so far. */
  length = 0;
  /** The memory, also beyond `length`; another one after it has grown. */
  bytes: Uint8Array<ArrayBuffer>;
  view: DataView<ArrayBuffer>;
  private capacity: number;

  /** Begins with the memory given, or with `memory` bytes, and takes more as needed. */
  constructor(memory: number | ArrayBuffer) {
    this.bytes = new Uint8Array(typeof memory === "number" ? new ArrayBuffer(memory) : memory);
    this.view = new DataView(this.bytes.buffer);
    this.capacity = this.bytes.length;
  }

  /** What was gathered: a view that holds until the next writing or `clear`. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  /** Text from a position on. */
  text(from: number): string {
    return decoder.decode(this.bytes.subarray(from, this.length));
  }

  /** Makes room for so many bytes more. */
  reserve(count: number): void {
    if (this.length + count <= this.capacity) return;
    const larger = new Uint8Array(Math.max(this.length + count, this.capacity * 2));
    larger.set(this.bytes);
    this.bytes = larger;
    this.view = new DataView(larger.buffer);
    this.capacity = larger.length;
  }

  /** Adds a text of the program. */
  copy({ view, length }: FixedText): void {
    this.reserve(length);
    move(view, 0, length, this.view, this.length);
    this.length += length;
  }

  /** Adds again what was written from a position up to another. */
  again(from: number, to: number): void {
    this.reserve(to - from);
    move(this.view, from, to, this.view, this.length);
    this.length += to - from;
  }

  /** Adds text; a lone surrogate becomes U+FFFD. */
  write(text: string): void {
    this.reserve(text.length * MOST_BYTES_PER_UNIT);
    const { bytes } = this;
    let at = this.length;
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code > 0x7f) {
        this.encode(text);
        return;
      }
      bytes[at++] = code;
    }
    this.length = at;
  }

  /** Adds text of any kind; room for it is there. */
  private encode(text: string): void {
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
  }
}
