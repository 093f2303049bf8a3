import { type HpaRecord, prefixes } from "@openhpa/core";
import { type Quad, Writer } from "n3";
import { recordIri, thingIri } from "./iris.js";
import type { GraphOptions } from "./quads.js";
import { createTurtleTerms, namespaceOf } from "./turtle-terms.js";
import { recordGraph, type Sink, writeRecord } from "./write.js";

/** The prefixes that occur in some quads, so that a document declares what it uses and nothing else. */
export function usedPrefixes(quads: readonly Quad[]): Record<string, string> {
  const iris = new Set<string>();
  for (const { subject, predicate, object } of quads) {
    iris.add(subject.value).add(predicate.value);
    if (object.termType === "NamedNode") iris.add(object.value);
    if (object.termType === "Literal") iris.add(object.datatype.value);
  }
  const namespaces = new Set([...iris].map(namespaceOf));
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

/** What is said of one thing, and the predicate of its last object. */
interface Block {
  text: string;
  predicate: string;
}

/**
 * A record as Turtle; with `graph: "record"`, as TriG. What is said of one thing stands together, things in the order in which the
 * record reaches them. The bytes are those of `writeTurtle` for the same statements, without making quads.
 */
export function toTurtle(record: HpaRecord, options: GraphOptions): string {
  const terms = createTurtleTerms(thingIri(recordIri(record, options.base), ""));
  const blocks = new Map<string, Block>();
  const add = (subject: string, predicate: string, object: string) => {
    const block = blocks.get(subject);
    if (block === undefined) {
      const text = `${terms.iri(subject)} ${terms.predicate(predicate)} ${object}`;
      blocks.set(subject, { text, predicate });
    } else if (block.predicate === predicate) block.text += `, ${object}`;
    else {
      block.text += `;\n    ${terms.predicate(predicate)} ${object}`;
      block.predicate = predicate;
    }
  };
  const sink: Sink = {
    iri: (s, p, o) => add(s, p, terms.iri(o)),
    literal: (s, p, value, datatype) => add(s, p, terms.literal(value, datatype)),
    text: (s, p, value, language) => add(s, p, terms.text(value, language)),
  };
  writeRecord(record, options, sink);
  const graph = options.graph === "record" ? recordGraph(record, options.base) : undefined;
  let text = "";
  for (const [name, namespace] of terms.prefixes()) text += `@prefix ${name}: <${namespace}>.\n`;
  text += graph === undefined ? "\n" : `\n${terms.iri(graph)} {\n`;
  let isFirst = true;
  for (const block of blocks.values()) {
    text += isFirst ? block.text : `.\n${block.text}`;
    isFirst = false;
  }
  return text + (graph === undefined ? ".\n" : "\n}\n");
}
