/** Some whole lines of a stream of bytes. */
export interface LineBlock {
  /** The lines with their line feeds (the last line of the stream may lack one); undefined for one line that is longer than the limit. */
  readonly bytes: Uint8Array | undefined;
  /** Bytes of the stream up to the end of this block. */
  readonly end: number;
}

/** Sizes of the blocks, in bytes. */
export interface BlockSizes {
  /** A block is the shortest run of lines that has at least this many bytes. */
  readonly size: number;
  /** A longer line is passed over, and told by a block without bytes; at least `size`. */
  readonly limit: number;
  /** Bytes at the beginning that are passed over: the `end` of an earlier block. */
  readonly skip?: number | undefined;
}

const LINE_FEED = 0x0a;

async function* without(chunks: AsyncIterable<Uint8Array>, skip: number): AsyncGenerator<Uint8Array> {
  let left = skip;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left === 0 ? chunk : chunk.subarray(left);
    left -= Math.min(left, chunk.length);
  }
}

/**
 * Cuts a stream of bytes into blocks of whole lines. Where it cuts depends on the bytes alone, not on how they arrive, so that a stream that
 * is read again from the end of a block gives the blocks that follow it. Never holds more than `size` and `limit` together.
 */
export async function* readLineBlocks(
  chunks: AsyncIterable<Uint8Array>,
  { size, limit, skip = 0 }: BlockSizes,
): AsyncGenerator<LineBlock> {
  let parts: Uint8Array[] = [];
  let held = 0;
  let end = skip;
  let tooLong = 0;

  function* taken(): Generator<LineBlock> {
    const bytes = Buffer.concat(parts, held);
    parts = [];
    held = 0;
    const isEnded = bytes.at(-1) === LINE_FEED;
    const lastStart = bytes.lastIndexOf(LINE_FEED, bytes.length - (isEnded ? 2 : 1)) + 1;
    const whole = isEnded ? bytes.length - 1 : bytes.length;
    // A line feed in the last place is its own predecessor when the block is one byte long.
    const start = lastStart > whole ? 0 : lastStart;
    if (whole - start <= limit) {
      end += bytes.length;
      yield { bytes, end };
      return;
    }
    end += start;
    if (start > 0) yield { bytes: bytes.subarray(0, start), end };
    end += bytes.length - start;
    if (isEnded) yield { bytes: undefined, end };
    else tooLong = bytes.length - start;
  }

  for await (const chunk of without(chunks, skip)) {
    let at = 0;
    while (at < chunk.length) {
      const feed = chunk.indexOf(LINE_FEED, tooLong > 0 ? at : at + Math.max(0, size - 1 - held));
      const to = feed === -1 ? chunk.length : feed + 1;
      if (tooLong > 0) {
        end += to - at;
        if (feed !== -1) {
          tooLong = 0;
          yield { bytes: undefined, end };
        }
      } else {
        parts.push(chunk.subarray(at, to));
        held += to - at;
        if (feed !== -1 || held > size + limit) yield* taken();
      }
      at = to;
    }
  }
  if (held > 0) yield* taken();
  if (tooLong > 0) yield { bytes: undefined, end };
}
