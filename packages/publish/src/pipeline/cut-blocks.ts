/** What decides where blocks end. */
export interface BlockRecord {
  readonly key: string;
  /** Bytes of the published record. */
  readonly bytes: number;
}

/** A run of records by their places, the last one included. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** What bytes have to say about the end of a block: memory holds one. */
export interface BlockBytes {
  /** After so many, a block ends at the next of the keys that one in {@link NEAR} is. */
  readonly enough: number;
  /** So many end a block in any case. */
  readonly most: number;
}

/** Many times the usual number of records end a block in any case. */
const MOST_TIMES = 8;
const NEAR = 64;
const usualBytes: BlockBytes = { enough: Number.POSITIVE_INFINITY, most: 16_000_000 };

/** Where the blocks of a file end. */
export interface BlockCut {
  /** How many records share a block on average, a power of two; `Infinity` puts all into one. */
  readonly every: number;
  /** Ends blocks earlier where records are large; by default those of 16 MB. */
  readonly bytes?: BlockBytes | undefined;
}

/** 32 bits of a key that are spread evenly (FNV-1a with a final mixing, since its lowest bits are weak). */
function spread(key: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) bits = Math.imul(bits ^ key.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Says of each record, in the order of keys, whether a block ends after it; blocks hold `every` records on average. It is the key that says
 * so, wherever the record stands: records that come, go or change move no boundary beyond the next such key. Where bytes end blocks, they do so
 * at some keys only, too, so that boundaries which a change has moved soon fall together again.
 */
export function createCutter({
  every,
  bytes: bound = usualBytes,
}: BlockCut): (record: BlockRecord) => boolean {
  let [records, total] = [0, 0];
  return ({ key, bytes }) => {
    if (every === Number.POSITIVE_INFINITY) return false;
    records += 1;
    total += bytes;
    const bits = spread(key);
    const ends =
      bits % every === 0 ||
      (total >= bound.enough && bits % NEAR === 0) ||
      total >= bound.most ||
      records >= every * MOST_TIMES;
    if (ends) [records, total] = [0, 0];
    return ends;
  };
}

/** Cuts records in the order of keys into blocks. */
export function cutBlocks(records: Iterable<BlockRecord>, cut: BlockCut): readonly Block[] {
  const endsAfter = createCutter(cut);
  const blocks: Block[] = [];
  let [from, place] = [0, 0];
  for (const record of records) {
    if (endsAfter(record)) {
      blocks.push({ from, to: place });
      from = place + 1;
    }
    place += 1;
  }
  if (from < place) blocks.push({ from, to: place - 1 });
  return blocks;
}
