import { compareCodePoints, type HpaRecord, recordClasses } from "@openhpa/core";
import { DESCRIBED_TYPE, describedBy, fromQuads, RDF_TYPE, recordIri, tableOf } from "@openhpa/rdf";
import { Parser, type Quad } from "n3";
import { NQuads } from "rdf-canonize";

/** What one side of a comparison says of a record, or of several that share a document. */
export interface RecordState {
  /** Records by their IRI. */
  readonly records: ReadonlyMap<string, HpaRecord>;
  /** Statements, outside any graph, that the model has no place for; in order. */
  readonly leftOver: readonly string[];
  /** IRIs of the graphs that the statements stand in, in order; the default graph is not among them. */
  readonly graphs: readonly string[];
}

const types = Object.keys(recordClasses) as HpaRecord["type"][];
const typeByClass = new Map(types.map((type) => [tableOf(recordClasses[type]).type, type]));
const keyPredicates = new Map(
  types.map((type) => [
    type,
    tableOf(recordClasses[type]).rows.find(({ datatype }) => datatype.kind === "key")?.predicate,
  ]),
);

/** What says of which class a record is: of one in force, and of a tombstone. */
const classStatements = new Set([RDF_TYPE, DESCRIBED_TYPE]);

/** The base that the IRI of a record was made with, read from its key; undefined for a record with an address of its own. */
function baseIn(quads: readonly Quad[]): string | undefined {
  for (const { subject, predicate, object } of quads) {
    const type = classStatements.has(predicate.value) ? typeByClass.get(object.value) : undefined;
    if (type === undefined) continue;
    const iri = predicate.value === RDF_TYPE ? subject.value : (describedBy(subject.value) ?? "");
    const key = quads.find(
      (quad) => quad.subject.value === iri && quad.predicate.value === keyPredicates.get(type),
    )?.object.value;
    const end = key === undefined ? undefined : recordIri({ type, key }, "");
    if (end !== undefined && iri.endsWith(end)) return iri.slice(0, -end.length);
  }
  return undefined;
}

const outsideGraphs = ({ subject, predicate, object }: Quad) =>
  NQuads.serializeQuad({
    subject,
    predicate,
    object,
    graph: { termType: "DefaultGraph", value: "" },
  } as Quad).trimEnd();

/**
 * Rebuilds what some canonical statements say, with the tables that wrote them. `base` is the publisher's; where it is not known it is
 * read from the record's IRI and key.
 */
export function readState(lines: readonly string[], base: string | undefined): RecordState {
  const quads = new Parser({ format: "N-Quads" }).parse(`${lines.join("\n")}\n`);
  const { records, issues, leftOver } = fromQuads(quads, { base: base ?? baseIn(quads) ?? "urn:no-base" });
  const graphs = quads.filter(({ graph }) => graph.termType === "NamedNode").map(({ graph }) => graph.value);
  return {
    records: new Map(records.map((record, index) => [issues[index]?.iri as string, record])),
    leftOver: [...new Set(leftOver.map(({ quad }) => outsideGraphs(quad)))].sort(compareCodePoints),
    graphs: [...new Set(graphs)].sort(compareCodePoints),
  };
}
