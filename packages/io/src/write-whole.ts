import { rename, rm, writeFile } from "node:fs/promises";
import { writeFailure } from "./io-error.js";

/** Writes a file beside its place and then puts it there, so that a failure leaves what was there before. */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, content);
    await rename(part, path);
  } catch (cause) {
    await rm(part, { force: true }).catch(() => undefined);
    throw writeFailure(path, cause);
  }
}
