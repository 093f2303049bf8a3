/** A file that can be read several times, from its beginning or from another of its bytes, in pieces. */
export interface ByteSource {
  readonly size: number;
  readonly read: (from?: number) => AsyncIterable<Uint8Array>;
}

/** Some bytes of a file, fewer where it ends before. */
export async function bytesOf(source: ByteSource, from: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let read = 0;
  for await (const piece of source.read(from)) {
    const taken = piece.subarray(0, length - read);
    bytes.set(taken, read);
    read += taken.length;
    if (read === length) break;
  }
  return bytes.subarray(0, read);
}
