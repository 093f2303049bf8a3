/** Whole numbers and texts as bytes: seven bits of a number in a byte, the small ones first. */
export interface ByteWriter {
  number(value: number): void;
  bytes(bytes: Uint8Array): void;
  text(text: string): void;
  result(): Uint8Array;
}

export function byteWriter(): ByteWriter {
  let buffer = new Uint8Array(256);
  let length = 0;
  const grow = (more: number) => {
    if (length + more <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + more));
    larger.set(buffer.subarray(0, length));
    buffer = larger;
  };
  const encoder = new TextEncoder();
  const writer: ByteWriter = {
    number(value) {
      grow(8);
      let rest = value;
      while (rest > 127) {
        buffer[length++] = (rest % 128) | 128;
        rest = Math.floor(rest / 128);
      }
      buffer[length++] = rest;
    },
    bytes(bytes) {
      writer.number(bytes.length);
      grow(bytes.length);
      buffer.set(bytes, length);
      length += bytes.length;
    },
    text: (text) => writer.bytes(encoder.encode(text)),
    result: () => buffer.slice(0, length),
  };
  return writer;
}

/** Reads what a writer wrote, in its order. */
export interface ByteReader {
  number(): number;
  bytes(): Uint8Array;
  text(): string;
  isAtEnd(): boolean;
}

export function byteReader(buffer: Uint8Array): ByteReader {
  let at = 0;
  const decoder = new TextDecoder();
  const reader: ByteReader = {
    number() {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = buffer[at++];
        if (byte === undefined) throw new Error("The file of the search ends too early");
        value += (byte & 127) * factor;
        if (byte < 128) return value;
      }
    },
    bytes() {
      const length = reader.number();
      at += length;
      return buffer.subarray(at - length, at);
    },
    text: () => decoder.decode(reader.bytes()),
    isAtEnd: () => at >= buffer.length,
  };
  return reader;
}
