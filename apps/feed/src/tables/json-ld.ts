import type { HpaRecord } from "@openhpa/core";
import { context, toJsonLd } from "@openhpa/rdf";

/**
 * All records as one JSON-LD document, a record at a time: the whole context inline, and a graph without `@id`, which rdflib would take
 * for a named graph and read as empty (harvesters.md §2.1).
 */
export async function* jsonLdOf(records: AsyncIterable<HpaRecord>, base: string): AsyncGenerator<string> {
  yield `{"@context":${JSON.stringify(context)},\n"@graph":[`;
  let separator = "\n";
  for await (const record of records) {
    const { "@context": _own, ...document } = toJsonLd(record, { base });
    yield separator + JSON.stringify(document);
    separator = ",\n";
  }
  yield "\n]}\n";
}
