import { Inflate } from "fflate";
import { type ByteSource, bytesOf } from "./byte-source.js";

/** A part of a zip archive as the directory at its end names it (PKWARE, APPNOTE 6.3.10, 4.3.12). */
export interface ZipEntry {
  readonly name: string;
  readonly isStored: boolean;
  /** Bytes of the part as they are packed. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

/** An archive cannot be read: it is damaged, or it holds far more than it shows. */
export class ZipFault extends Error {
  constructor(readonly fault: "too-large" | "damaged") {
    super(fault);
  }
}

const END = { signature: 0x06054b50, length: 22, longestComment: 65_535 } as const;
const LOCATOR = { signature: 0x07064b50, length: 20 } as const;
const LONG_END = { signature: 0x06064b50, length: 56 } as const;
const ENTRY = { signature: 0x02014b50, length: 46 } as const;
const OWN_HEADER = { signature: 0x04034b50, length: 30 } as const;
/** A number that stands in the extra field of Zip64 instead. */
const ELSEWHERE = 0xffff_ffff;
/** A directory has no more of it: the parts of a workbook are a few dozen. */
const MOST = { bytes: 4_000_000, entries: 5_000 } as const;

const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the directory of an archive is, and how long. */
async function directoryPlace(
  source: ByteSource,
): Promise<{ readonly at: number; readonly length: number } | undefined> {
  const start = Math.max(0, source.size - END.length - END.longestComment - LOCATOR.length);
  const tail = await bytesOf(source, start, source.size - start);
  const view = viewOf(tail);
  let at = tail.length - END.length;
  while (at >= 0 && view.getUint32(at, true) !== END.signature) at -= 1;
  if (at < 0) return undefined;
  const short = { at: view.getUint32(at + 16, true), length: view.getUint32(at + 12, true) };
  const locator = at - LOCATOR.length;
  if (short.at !== ELSEWHERE || locator < 0 || view.getUint32(locator, true) !== LOCATOR.signature)
    return short;
  const long = await bytesOf(source, Number(view.getBigUint64(locator + 8, true)), LONG_END.length);
  if (long.length < LONG_END.length || viewOf(long).getUint32(0, true) !== LONG_END.signature)
    return undefined;
  return {
    at: Number(viewOf(long).getBigUint64(48, true)),
    length: Number(viewOf(long).getBigUint64(40, true)),
  };
}

/** The numbers of the Zip64 field among the extra fields of an entry, in their order. */
function longNumbers(extra: Uint8Array): readonly number[] {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      const count = Math.min(length, extra.length - at - 4) >> 3;
      return Array.from({ length: count }, (_, index) => Number(view.getBigUint64(at + 4 + 8 * index, true)));
    }
    at += 4 + length;
  }
  return [];
}

/** The parts of an archive by its directory, which stands at its end; undefined for a file that is no archive, is cut, or is encrypted. */
export async function zipDirectory(source: ByteSource): Promise<readonly ZipEntry[] | undefined> {
  const place = await directoryPlace(source);
  if (!place || place.length > MOST.bytes || place.at + place.length > source.size) return undefined;
  const bytes = await bytesOf(source, place.at, place.length);
  const view = viewOf(bytes);
  const entries: ZipEntry[] = [];
  for (let at = 0; at + ENTRY.length <= bytes.length && entries.length < MOST.entries; ) {
    if (view.getUint32(at, true) !== ENTRY.signature) return undefined;
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if ((flags & 1) === 1) return undefined;
    const names = at + ENTRY.length;
    const extras = names + view.getUint16(at + 28, true);
    const end = extras + view.getUint16(at + 30, true);
    const long = [...longNumbers(bytes.subarray(extras, end))];
    const [whole, packed, own] = [24, 20, 42].map((field) => {
      const short = view.getUint32(at + field, true);
      return short === ELSEWHERE ? (long.shift() ?? short) : short;
    }) as [number, number, number];
    const isKnown = method === 8 || (method === 0 && whole === packed);
    const name = new TextDecoder().decode(bytes.subarray(names, extras));
    if (isKnown) entries.push({ name, isStored: method === 0, packed, at: own });
    at = end + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The packed bytes of a part, in pieces that unpack into a bounded length. */
async function* packedBytes(source: ByteSource, { at, packed }: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = await bytesOf(source, at, OWN_HEADER.length);
  if (header.length < OWN_HEADER.length || viewOf(header).getUint32(0, true) !== OWN_HEADER.signature)
    throw new ZipFault("damaged");
  const names = viewOf(header).getUint16(26, true) + viewOf(header).getUint16(28, true);
  let left = packed;
  if (left > 0)
    for await (const piece of source.read(at + OWN_HEADER.length + names)) {
      const taken = piece.subarray(0, left);
      left -= taken.length;
      for (let from = 0; from < taken.length; from += SLICE) yield taken.subarray(from, from + SLICE);
      if (left === 0) break;
    }
  if (left > 0) throw new ZipFault("damaged");
}

const SLICE = 16_384;
/** The sheets of people unpack into thirty times their bytes; what is far beyond was made to fill the memory. */
const MOST_UNPACKED = { anyway: 32 * 1024 * 1024, times: 200, ever: 8 * 1024 ** 3 } as const;

/**
 * The bytes of a part, unpacked as they are asked for; memory holds a piece of them. Throws a {@link ZipFault} for a part that is damaged, or that
 * unpacks into far more than its bytes.
 */
export async function* partBytes(source: ByteSource, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let unpacked: Uint8Array[] = [];
  let [taken, given] = [0, 0];
  const inflate = new Inflate((chunk) => {
    given += chunk.length;
    unpacked.push(chunk);
  });
  for await (const slice of packedBytes(source, entry)) {
    taken += slice.length;
    if (entry.isStored) {
      yield slice;
      continue;
    }
    try {
      inflate.push(slice, taken === entry.packed);
    } catch {
      throw new ZipFault("damaged");
    }
    const isBomb = given > MOST_UNPACKED.anyway && given > MOST_UNPACKED.times * taken;
    if (isBomb || given > MOST_UNPACKED.ever) throw new ZipFault("too-large");
    yield* unpacked;
    unpacked = [];
  }
}
