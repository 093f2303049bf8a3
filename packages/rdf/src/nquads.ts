import type { HpaRecord } from "@openhpa/core";
import { writeAction, writeRegistry } from "./generated/nquads-writer.js";
import { keyIri, recordIri, thingIri } from "./iris.js";
import type { GraphOptions } from "./quads.js";
import { sourceGraph } from "./write.js";

/**
 * A record as canonical N-Quads lines, each ended by a line feed; without `graph`, as N-Triples. The lines are those of `toQuads`, in
 * the same order; code generated from the mapping tables writes them without making quads.
 */
export function toNQuads(record: HpaRecord, options: GraphOptions): string {
  const { base } = options;
  const iri = recordIri(record, base);
  const graph = options.graph === "source" ? sourceGraph(record, base) : undefined;
  const frame = {
    part: thingIri(iri, ""),
    records: keyIri(base, record.type, ""),
    end: graph === undefined ? " .\n" : ` <${graph}> .\n`,
  };
  return record.type === "Action" ? writeAction(frame, iri, record) : writeRegistry(frame, iri, record);
}
