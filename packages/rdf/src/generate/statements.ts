import { expandCurie } from "@openhpa/core";
import { DataFactory, type NamedNode, type Quad } from "n3";

const { literal, namedNode, quad } = DataFactory;
const XSD = expandCurie("xsd:");

/** A term in a generator: a CURIE or an absolute IRI. */
function node(name: string): NamedNode {
  return namedNode(/^https?:\/\//.test(name) ? name : expandCurie(name));
}

/** Collects the statements of a generated document; IRIs are given as CURIEs or in full. */
export interface Statements {
  readonly quads: Quad[];
  iri(subject: string, predicate: string, object: string): void;
  text(subject: string, predicate: string, value: string, language: string): void;
  /** A literal without language: of a datatype of XSD by its local name, by default a string. */
  literal(subject: string, predicate: string, value: string, datatype?: string): void;
  /** One statement per language that a wording has. */
  texts(subject: string, predicate: string, labels: object): void;
}

/** An empty collection of statements. */
export function statements(): Statements {
  const quads: Quad[] = [];
  const text: Statements["text"] = (s, p, value, language) => {
    quads.push(quad(node(s), node(p), literal(value.normalize("NFC"), language)));
  };
  return {
    quads,
    iri: (s, p, o) => quads.push(quad(node(s), node(p), node(o))),
    text,
    literal: (s, p, value, datatype = "string") =>
      quads.push(quad(node(s), node(p), literal(value.normalize("NFC"), namedNode(XSD + datatype)))),
    texts: (s, p, labels) => {
      for (const [language, value] of Object.entries(labels))
        if (typeof value === "string") text(s, p, value, language);
    },
  };
}
