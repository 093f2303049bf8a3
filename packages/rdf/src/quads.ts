import type { HpaRecord } from "@openhpa/core";
import { DataFactory, type Literal, type NamedNode, type Quad } from "n3";
import { recordGraph, type WriteOptions, writeRecord } from "./write.js";

const { defaultGraph, literal, namedNode, quad } = DataFactory;

export interface GraphOptions extends WriteOptions {
  /** `"record"` puts the statements in the graph that the record's own node names; by default they are in the default graph. */
  readonly graph?: "record" | undefined;
}

/** A record as RDF/JS quads, without blank nodes. */
export function toQuads(record: HpaRecord, options: GraphOptions): Quad[] {
  const name = options.graph === "record" ? recordGraph(record, options.base) : undefined;
  const graph = name === undefined ? defaultGraph() : namedNode(name);
  const quads: Quad[] = [];
  const add = (s: string, p: string, o: NamedNode | Literal) => {
    quads.push(quad(namedNode(s), namedNode(p), o, graph));
  };
  writeRecord(record, options, {
    iri: (s, p, o) => add(s, p, namedNode(o)),
    literal: (s, p, value, datatype) => add(s, p, literal(value, namedNode(datatype))),
    text: (s, p, value, language) => add(s, p, literal(value, language)),
  });
  return quads;
}
