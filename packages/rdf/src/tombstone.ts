import { expandCurie, type HpaRecord } from "@openhpa/core";
import { DataFactory, type Quad } from "n3";
import { RDF_TYPE } from "./mapping.js";
import type { GraphOptions } from "./quads.js";
import { recordGraph, type Sink, writeRecord } from "./write.js";

const { defaultGraph, literal, namedNode, quad } = DataFactory;

/** Namespace of Activity Streams 2.0. */
export const ACTIVITY_STREAMS = "https://www.w3.org/ns/activitystreams#";
/** Class of what is left of a withdrawn record (Activity Streams 2.0, Tombstone). */
export const TOMBSTONE_TYPE: string = `${ACTIVITY_STREAMS}Tombstone`;
/** From a tombstone to the class of the document that it stands for. */
export const FORMER_TYPE: string = `${ACTIVITY_STREAMS}formerType`;
/** From a tombstone to the class of what its record described: a topic, so that nothing here is an instance of it. */
export const DESCRIBED_TYPE: string = expandCurie("dcterms:subject");

/** What stays of a withdrawn record: which it was, what it was called, since when it is not in force and what takes its place. */
export function leftOfRecord(record: HpaRecord): HpaRecord {
  const { type, key, id, title, withdrawn, replacedBy } = record;
  const kept = Object.entries({ id, title, withdrawn, replacedBy }).filter(
    ([, value]) => value !== undefined,
  );
  return { type, key, ...Object.fromEntries(kept) } as HpaRecord;
}

/** Writes the statements of the tombstone of a withdrawn record: those of what is left of it, without its class and that of what it described. */
function writeTombstone(record: HpaRecord, options: GraphOptions, sink: Sink): void {
  const node = recordGraph(record, options.base);
  writeRecord(leftOfRecord(record), options, {
    ...sink,
    iri(subject, predicate, object) {
      if (predicate !== RDF_TYPE) sink.iri(subject, predicate, object);
      else if (subject !== node) sink.iri(node, DESCRIBED_TYPE, object);
      else {
        sink.iri(node, RDF_TYPE, TOMBSTONE_TYPE);
        sink.iri(node, FORMER_TYPE, object);
      }
    },
  });
}

/**
 * The tombstone of a withdrawn record as RDF/JS quads. Nothing in it is an instance of a class of the model, so that who counts actions
 * does not count it; `fromQuads` reads it as the record with what is left.
 */
export function tombstoneQuads(record: HpaRecord, options: GraphOptions): Quad[] {
  const graph = options.graph === "record" ? namedNode(recordGraph(record, options.base)) : defaultGraph();
  const quads: Quad[] = [];
  const add = (s: string, p: string, o: Quad["object"]) => {
    quads.push(quad(namedNode(s), namedNode(p), o, graph));
  };
  writeTombstone(record, options, {
    iri: (s, p, o) => add(s, p, namedNode(o)),
    literal: (s, p, value, datatype) => add(s, p, literal(value, namedNode(datatype))),
    text: (s, p, value, language) => add(s, p, literal(value, language)),
  });
  return quads;
}
