import type { HpaRecord } from "@openhpa/core";

/** Canonical records, one JSON object a line. */
export async function* ndjsonOf(records: AsyncIterable<HpaRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
