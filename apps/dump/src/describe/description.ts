import { DataFactory, type Quad, type Quad_Object } from "n3";
import { expandTerm } from "./description-prefixes.js";

const { literal, namedNode, quad } = DataFactory;

/** Collects statements about the dump, each once; properties and classes are CURIEs, other IRIs are written in full. */
export interface Description {
  readonly quads: Quad[];
  type(subject: string, ...classes: readonly string[]): void;
  link(subject: string, property: string, ...objects: readonly string[]): void;
  text(subject: string, property: string, value: string, language: string): void;
  /** A literal of a datatype, given as a CURIE; by default a string. */
  value(subject: string, property: string, value: string | number, datatype?: string): void;
}

/** An empty description. */
export function createDescription(): Description {
  const quads: Quad[] = [];
  const said = new Set<string>();
  const add = (subject: string, property: string, object: Quad_Object) => {
    const predicate = namedNode(expandTerm(property));
    const statement = `${subject} ${predicate.value} ${object.id}`;
    if (said.has(statement)) return;
    said.add(statement);
    quads.push(quad(namedNode(subject), predicate, object));
  };
  return {
    quads,
    type: (subject, ...classes) => {
      for (const name of classes) add(subject, "rdf:type", namedNode(expandTerm(name)));
    },
    link: (subject, property, ...objects) => {
      for (const object of objects) add(subject, property, namedNode(object));
    },
    text: (subject, property, value, language) => add(subject, property, literal(value, language)),
    value: (subject, property, value, datatype) => {
      const type = datatype ?? (typeof value === "number" ? "xsd:integer" : "xsd:string");
      add(subject, property, literal(String(value), namedNode(expandTerm(type))));
    },
  };
}
