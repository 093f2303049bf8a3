import { openPendingFile, type PendingOptions } from "./byte-sink.js";

/** Writes a file beside its place and then puts it there, so that a failure leaves what was there before. Throws as `openPendingFile` does. */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  options: PendingOptions = {},
): Promise<void> {
  const file = await openPendingFile(path, options);
  try {
    await file.write(typeof content === "string" ? Buffer.from(content) : content);
    await file.commit();
  } finally {
    await file.abandon();
  }
}
