import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip, gzipSync } from "node:zlib";
import { joinChunks } from "./joined-chunks.js";

/** Place of the operating-system byte in a gzip header (RFC 1952 §2.3.1); 255 is "unknown", the same on every machine. */
const OS_BYTE = 9;
const UNKNOWN_OS = 255;
/** The usual level: the highest takes nearly three times its time for a file that is a twentieth to a tenth smaller. */
const LEVEL = 6;
/** Bytes that are handed on together. */
const PIECE = 1 << 16;

/** Gzip with the same bytes on every machine: no time, no file name, no operating system in the header. */
export function gzip(content: string | Uint8Array): Uint8Array {
  const packed = gzipSync(content, { level: LEVEL });
  packed[OS_BYTE] = UNKNOWN_OS;
  return packed;
}

/** The same as a stream; its first chunk begins with the header, whose operating-system byte is set as it passes. */
export async function* gzipStream(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const packer = createGzip({ level: LEVEL, chunkSize: PIECE });
  const feeding = pipeline(Readable.from(joinChunks(chunks)), packer);
  feeding.catch(() => undefined);
  let at = 0;
  for await (const chunk of packer as AsyncIterable<Buffer>) {
    if (at <= OS_BYTE && at + chunk.length > OS_BYTE) chunk[OS_BYTE - at] = UNKNOWN_OS;
    at += chunk.length;
    yield chunk;
  }
  await feeding;
}
