import { createHash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";

/** Memory for all files, which are read one after the other: a state has a thousand small ones. */
const piece = Buffer.allocUnsafeSlow(1 << 20);

/** SHA-256 of a file in lower-case hexadecimal. Throws the system's error for one that cannot be read. */
export function hashFile(path: string): string {
  const sha256 = createHash("sha256");
  const descriptor = openSync(path, "r");
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
      sha256.update(piece.subarray(0, read));
  } finally {
    closeSync(descriptor);
  }
  return sha256.digest("hex");
}
