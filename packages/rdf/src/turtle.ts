import { type HpaRecord, prefixes } from "@openhpa/core";
import { type Quad, Writer } from "n3";
import { recordIri, thingIri } from "./iris.js";
import type { GraphOptions } from "./quads.js";
import { createTurtleTerms, namespaceOf, type TurtleTerms } from "./turtle-terms.js";
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

/** What is said of one thing so far, and the predicate of its last object. */
interface Block {
  text: string;
  predicate: string;
}

/** The blocks of a document by their subjects, in the order in which these came. Statements of one subject mostly follow each other. */
function createBlocks(terms: TurtleTerms) {
  const blocks = new Map<string, Block>();
  let last: Block | undefined;
  let lastSubject: string | undefined;
  return {
    blocks,
    add(subject: string, predicate: string, object: string): void {
      const block = subject === lastSubject ? last : blocks.get(subject);
      if (block === undefined) {
        last = { text: `${terms.iri(subject)} ${terms.predicate(predicate)} ${object}`, predicate };
        blocks.set(subject, last);
      } else {
        if (block.predicate === predicate) block.text += `, ${object}`;
        else block.text += `;\n    ${terms.predicate(predicate)} ${object}`;
        block.predicate = predicate;
        last = block;
      }
      lastSubject = subject;
    },
  };
}

/**
 * A record as Turtle; with `graph: "record"`, as TriG. What is said of one thing stands together, things in the order in which the
 * record reaches them. The bytes are those of `writeTurtle` for the same statements, without making quads.
 */
export function toTurtle(record: HpaRecord, options: GraphOptions): string {
  const terms = createTurtleTerms(thingIri(recordIri(record, options.base), ""));
  const { blocks, add } = createBlocks(terms);
  const sink: Sink = {
    iri: (s, p, o) => add(s, p, terms.iri(o)),
    literal: (s, p, value, datatype) => add(s, p, terms.literal(value, datatype)),
    text: (s, p, value, language) => add(s, p, terms.text(value, language)),
  };
  writeRecord(record, options, sink);
  const graph = options.graph === "record" ? recordGraph(record, options.base) : undefined;
  let text = "";
  for (const [name, namespace] of terms.prefixes()) text += `@prefix ${name}: <${namespace}>.\n`;
  let before = graph === undefined ? "\n" : `\n${terms.iri(graph)} {\n`;
  for (const block of blocks.values()) {
    text += before + block.text;
    before = ".\n";
  }
  return text + (graph === undefined ? ".\n" : "\n}\n");
}
