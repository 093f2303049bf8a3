import { readFile } from "node:fs/promises";
import { isAbsent } from "@openhpa/console";
import { readFailure } from "./io-error.js";

/**
 * The text of a file, undefined when nothing is there. Throws an `IoError` for one that is there and cannot be read: it is not missing, and
 * what would be done about a missing file is not what helps.
 */
export async function textIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    if (isAbsent(cause)) return undefined;
    throw readFailure(path, cause);
  }
}
