import { stat } from "node:fs/promises";
import { createProgress, type Progress, type Terminal } from "@openhpa/console";

/** A bar of the bytes read of the inputs, with rate and time left; standard input, whose end nobody knows, counts for nothing. */
export async function readingProgress(
  files: readonly string[],
  stderr: Terminal["stderr"],
): Promise<Progress | undefined> {
  let bytes = 0;
  for (const file of files) if (file !== "-") bytes += (await stat(file)).size;
  return bytes > 0 ? createProgress("Conversion", bytes, stderr, "bytes") : undefined;
}
