import type { HpaRecord } from "@openhpa/core";
import { type BlockFile, type LinkedRecord, textBlocks } from "@openhpa/publish";
import { context } from "@openhpa/rdf";

/**
 * All records as one JSON-LD document: the whole context inline, and a graph without `@id`, which rdflib would take for a named graph and
 * read as empty (docs/sources/harvesters.md §2.1).
 */
export function jsonLdFile(linked: (record: HpaRecord) => LinkedRecord): BlockFile {
  return textBlocks({
    path: "actions.jsonld",
    head: `{"@context":${JSON.stringify(context)},\n"@graph":[\n`,
    separator: ",\n",
    tail: "\n]}\n",
    piece: (record) => linked(record).line,
  });
}
