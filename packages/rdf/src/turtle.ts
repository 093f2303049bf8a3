import { type HpaRecord, prefixes } from "@openhpa/core";
import { type Quad, Writer } from "n3";
import { type GraphOptions, toQuads } from "./quads.js";

/** The prefixes that occur in some quads, so that a document declares what it uses and nothing else. */
export function usedPrefixes(quads: readonly Quad[]): Record<string, string> {
  const iris = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    iris.add(subject.value).add(predicate.value);
    if (object.termType === "NamedNode") iris.add(object.value);
    if (object.termType === "Literal") iris.add(object.datatype.value);
  }
  const namespaces = new Set(
    [...iris].map((iri) => iri.slice(0, Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1)),
  );
  return Object.fromEntries(Object.entries(prefixes).filter(([, namespace]) => namespaces.has(namespace)));
}

/** Quads as Turtle (TriG when there are named graphs), in the order given, with the prefixes they use. */
export function writeTurtle(quads: readonly Quad[]): string {
  const format = quads.some((quad) => quad.graph.termType !== "DefaultGraph") ? "TriG" : "Turtle";
  const writer = new Writer({ prefixes: usedPrefixes(quads), format });
  writer.addQuads([...quads]);
  let text = "";
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}

/** A record as Turtle; with `graph: "source"`, as TriG. */
export function toTurtle(record: HpaRecord, options: GraphOptions): string {
  const order = (quad: Quad) => quad.subject.value;
  const quads = toQuads(record, options);
  const subjects = [...new Set(quads.map(order))];
  const rank = new Map(subjects.map((subject, index) => [subject, index]));
  return writeTurtle(quads.sort((a, b) => (rank.get(order(a)) ?? 0) - (rank.get(order(b)) ?? 0)));
}
