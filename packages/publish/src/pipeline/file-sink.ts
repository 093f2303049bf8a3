import { createHash } from "node:crypto";
import { closeSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Content } from "./block-file.js";

/** Bytes that are handed to the system at once. */
const HELD = 1 << 18;

/** A file that is written from its beginning to its end, and hashed on the way. Throws the system's errors. */
export interface FileSink {
  readonly bytes: () => number;
  write(content: Content): void;
  /** Writes a piece of another open file. */
  copy(descriptor: number, from: number, bytes: number): void;
  /** Ends the file; gives its size and its SHA-256 in hexadecimal. */
  end(): { readonly bytes: number; readonly sha256: string };
  /** Closes the file of a build that ends early; nothing where it is closed. */
  abandon(): void;
}

/** Opens a new file. */
export function openFileSink(path: string): FileSink {
  mkdirSync(dirname(path), { recursive: true });
  const descriptor = openSync(path, "w");
  const sha256 = createHash("sha256");
  const held = Buffer.allocUnsafeSlow(HELD);
  let filled = 0;
  let bytes = 0;
  let isOpen = true;
  const put = (piece: Uint8Array) => {
    sha256.update(piece);
    writeFileSync(descriptor, piece);
  };
  const flush = () => {
    if (filled > 0) put(held.subarray(0, filled));
    filled = 0;
  };
  const close = () => {
    if (isOpen) closeSync(descriptor);
    isOpen = false;
  };
  return {
    bytes: () => bytes,
    write(content) {
      const piece = typeof content === "string" ? Buffer.from(content) : content;
      bytes += piece.length;
      if (filled + piece.length > HELD) flush();
      if (piece.length > HELD) put(piece);
      else {
        held.set(piece, filled);
        filled += piece.length;
      }
    },
    copy(from, start, length) {
      for (let done = 0; done < length; ) {
        if (filled === HELD) flush();
        const asked = Math.min(HELD - filled, length - done);
        const read = readSync(from, held, filled, asked, start + done);
        if (read === 0) throw new Error("The file of the last build ends before its end");
        filled += read;
        done += read;
      }
      bytes += length;
    },
    end() {
      flush();
      close();
      return { bytes, sha256: sha256.digest("hex") };
    },
    abandon: close,
  };
}
