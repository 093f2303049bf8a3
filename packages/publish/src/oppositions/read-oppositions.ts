import { readFile } from "node:fs/promises";
import { readFailure } from "@openhpa/io";
import { type Oppositions, parseOppositions } from "./oppositions.js";

/** A list of objections from its file, which is read and never written. Throws an `IoError` for a file that cannot be read, a `PublishError` for a wrong line. */
export async function readOppositions(path: string): Promise<Oppositions> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw readFailure(path, cause);
  });
  return parseOppositions(text);
}
