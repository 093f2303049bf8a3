import { combinedCrc32, type PackedMeta, packedPiece } from "@openhpa/publish";

/** Version 2.0 of the format: deflate (APPNOTE 4.4.3). */
const VERSION = 20;
/** Sizes and check value stand after the data; names are UTF-8 (APPNOTE 4.4.4). */
const FLAGS = 0x0808;
const DEFLATE = 8;
/** 1 January 1980, the first day that a zip archive can hold, so that no clock is in it. */
const FIRST_DAY = 0x21;
/** An empty last block of deflate (RFC 1951). */
const LAST_BLOCK = Uint8Array.of(3, 0);
/** What an archive without the Zip64 extension can address. */
const MOST_BYTES = 0xffff_ffff;

/** A part as the directory names it. */
interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  packed: number;
  length: number;
}

/** What local headers and the directory have in common (APPNOTE 4.3.7, 4.3.12). */
function writeCommon(header: Buffer, at: number, name: Buffer, sizes?: Entry): void {
  header.writeUInt16LE(VERSION, at);
  header.writeUInt16LE(FLAGS, at + 2);
  header.writeUInt16LE(DEFLATE, at + 4);
  header.writeUInt16LE(FIRST_DAY, at + 8);
  header.writeUInt32LE(sizes?.crc ?? 0, at + 10);
  header.writeUInt32LE(sizes?.packed ?? 0, at + 14);
  header.writeUInt32LE(sizes?.length ?? 0, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

function localHeader(name: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, name);
  return Buffer.concat([header, name]);
}

function directoryRow(entry: Entry): Buffer {
  const row = Buffer.alloc(46);
  row.writeUInt32LE(0x02014b50, 0);
  row.writeUInt16LE(VERSION, 4);
  writeCommon(row, 6, entry.name, entry);
  row.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([row, entry.name]);
}

function descriptor({ crc, packed, length }: Entry): Buffer {
  const sizes = Buffer.alloc(16);
  for (const [index, value] of [0x08074b50, crc, packed, length].entries())
    sizes.writeUInt32LE(value, index * 4);
  return sizes;
}

function endRecord(entries: number, bytes: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(bytes, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** A zip archive that is written in pieces, some of them by others; the bytes are the same for the same parts. Throws a RangeError past 4 GiB. */
export interface ZipPieces {
  /** Says where in the archive the next piece stands. */
  resume(offset: number): void;
  begin(name: string): void;
  /** Packs text of the part that was begun. */
  text(text: string): void;
  /** Counts a packed piece of the part that somebody else writes. */
  count(bytes: number, meta: PackedMeta): void;
  end(): void;
  /** Ends the archive. */
  close(): void;
  /** What is to be written since it was asked for last. */
  taken(): Uint8Array;
}

/** Starts an archive. Source: PKWARE, APPNOTE.TXT 6.3.10. */
export function createZipPieces(): ZipPieces {
  const entries: Entry[] = [];
  let pieces: Uint8Array[] = [];
  let at = 0;
  const inReach = (offset: number): number => {
    if (offset > MOST_BYTES) throw new RangeError("The archive is larger than 4 GiB");
    return offset;
  };
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at = inReach(at + piece.length);
  };
  const current = () => entries.at(-1) as Entry;
  const count = (bytes: number, meta: PackedMeta): void => {
    const entry = current();
    entry.crc = combinedCrc32(entry.crc, meta.crc, meta.length);
    entry.packed = inReach(entry.packed + bytes);
    entry.length = inReach(entry.length + meta.length);
  };
  return {
    resume(offset) {
      at = inReach(offset);
    },
    begin(text) {
      const name = Buffer.from(text);
      entries.push({ name, offset: at, crc: 0, packed: 0, length: 0 });
      put(localHeader(name));
    },
    text(text) {
      const { content, meta } = packedPiece(text);
      count(content.length, meta);
      put(content);
    },
    count,
    end() {
      current().packed += LAST_BLOCK.length;
      put(LAST_BLOCK);
      put(descriptor(current()));
    },
    close() {
      const start = at;
      put(Buffer.concat(entries.map(directoryRow)));
      put(endRecord(entries.length, at - start, start));
    },
    taken() {
      const taken = Buffer.concat(pieces);
      pieces = [];
      return taken;
    },
  };
}
