import { constants, crc32, deflateRawSync } from "node:zlib";
import type { BlockFile } from "./block-file.js";
import { combinedCrc32 } from "./combined-crc32.js";
import { type TextFile, textBlocks } from "./text-blocks.js";

/** Method deflate, no time, no name, unknown operating system (RFC 1952): the same bytes on every machine. */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** An empty last block (RFC 1951). */
const LAST_BLOCK = Uint8Array.of(3, 0);
const LEVEL = 6;

/** What a packed piece was made of: its check value and its length. */
export interface PackedMeta {
  readonly crc: number;
  readonly length: number;
}

/** Text packed so that it can stand anywhere in a deflate stream: it refers to nothing before it and ends at a whole byte. */
export function packedPiece(text: string | Uint8Array): {
  readonly content: Uint8Array;
  readonly meta: PackedMeta;
} {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  const meta = { crc: crc32(bytes), length: bytes.length };
  if (bytes.length === 0) return { content: new Uint8Array(), meta };
  return { content: deflateRawSync(bytes, { level: LEVEL, finishFlush: constants.Z_FULL_FLUSH }), meta };
}

/** A text file packed with gzip, as one member, in blocks; its head, separator and tail have to be empty. */
export function gzipBlocks(file: Pick<TextFile, "path" | "piece">): BlockFile<PackedMeta> {
  const plain = textBlocks({ ...file, head: "", separator: "", tail: "" });
  return {
    path: file.path,
    every: plain.every,
    begin() {
      const { add, finish } = plain.begin("");
      return { add, finish: async () => packedPiece((await finish()).content) };
    },
    assemble() {
      const whole = { crc: 0, length: 0 };
      let head: Uint8Array = HEADER;
      return {
        before({ meta }) {
          whole.crc = combinedCrc32(whole.crc, meta.crc, meta.length);
          whole.length += meta.length;
          const taken = head;
          head = new Uint8Array();
          return taken;
        },
        end() {
          const checks = Buffer.alloc(8);
          checks.writeUInt32LE(whole.crc, 0);
          checks.writeUInt32LE(whole.length % 2 ** 32, 4);
          return Buffer.concat([head, LAST_BLOCK, checks]);
        },
      };
    },
  };
}
