import type { HpaRecord } from "@openhpa/core";
import type { LinkedRecord } from "@openhpa/publish";
import { context } from "@openhpa/rdf";

/**
 * All records as one JSON-LD document, a record at a time: the whole context inline, and a graph without `@id`, which rdflib would take
 * for a named graph and read as empty (docs/sources/harvesters.md §2.1).
 */
export async function* jsonLdOf(
  records: AsyncIterable<HpaRecord>,
  linked: (record: HpaRecord) => LinkedRecord,
): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = "\n";
  for await (const record of records) {
    yield separator + linked(record).line;
    separator = ",\n";
  }
  yield "\n]}\n";
}
