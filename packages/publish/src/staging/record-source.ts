import { hash } from "node:crypto";
import type { HpaRecord } from "@openhpa/core";
import type { InputRecord, Recall } from "@openhpa/io";

/**
 * The records that a build is made from: valid ones as they come; or a function that reads them and gives what the last build was made
 * from by its key alone, so that it need not be parsed and validated again.
 */
export type RecordSource =
  | AsyncIterable<HpaRecord>
  | Iterable<HpaRecord>
  | ((recall: Recall) => AsyncIterable<InputRecord>);

/** The inputs of a source: what the last build was made from is recognised by its fingerprint. */
export async function* inputsOf(source: RecordSource, recall: Recall): AsyncGenerator<InputRecord> {
  if (typeof source === "function") {
    yield* source(recall);
    return;
  }
  const seen = new Set<string>();
  for await (const record of source) {
    const digest = hash("sha256", JSON.stringify(record), "base64url");
    const recalled = seen.has(digest) ? undefined : recall(digest);
    if (recalled !== undefined) seen.add(digest);
    yield recalled === undefined ? { record, digest } : { recalled, digest };
  }
}
