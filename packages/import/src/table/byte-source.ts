/** A file that can be read several times, from its beginning, in pieces. */
export interface ByteSource {
  readonly size: number;
  readonly read: () => AsyncIterable<Uint8Array>;
}
