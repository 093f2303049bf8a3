import { expandCurie } from "@openhpa/core";
import { type Quad, Store, type Term } from "n3";

const iri = expandCurie;
const XSD = iri("xsd:");
const LITERAL_CLASSES = new Set([iri("rdfs:Literal"), iri("rdf:langString")]);
/** Classes that everything is in. */
const TOP = new Set([iri("owl:Thing"), iri("rdfs:Resource")]);

/** A class expression: the named classes of which a thing must be in one. */
export type ClassUnion = readonly string[];

/** What vocabularies entail, closed under sub-properties and sub-classes as RDFS and `owl:unionOf` say. */
export interface Axioms {
  /** True for a term that a vocabulary defines. */
  defines(term: string): boolean;
  /** A class and every class that it refines. */
  classesOf(type: string): ReadonlySet<string>;
  /** What the subject of a property is in: one class of each union. */
  domains(property: string): readonly ClassUnion[];
  /** What its object is in. */
  ranges(property: string): readonly ClassUnion[];
  /** Classes that DCMI expects of the object without entailing them. */
  expected(property: string): ClassUnion;
  /** Pairs of classes that share no thing. */
  readonly disjoint: readonly (readonly [string, string])[];
}

/** True for a datatype, or for the class of all literals. */
export function isDatatype(type: string): boolean {
  return type.startsWith(XSD) || LITERAL_CLASSES.has(type) || type.startsWith(iri("edtf:"));
}

/** Reads the axioms of some vocabularies. */
export function readAxioms(quads: readonly Quad[]): Axioms {
  const store = new Store([...quads]);
  const objects = (subject: Term | string, predicate: string) =>
    store.getObjects(subject as never, iri(predicate), null);
  const closure = (start: string, ...predicates: readonly string[]): ReadonlySet<string> => {
    const reached = new Set([start]);
    for (const term of reached)
      for (const predicate of predicates)
        for (const wider of objects(term, predicate))
          if (wider.termType === "NamedNode") reached.add(wider.value);
    return reached;
  };
  const list = (head: Term): string[] => {
    const [first] = objects(head, "rdf:first");
    const [rest] = objects(head, "rdf:rest");
    return first && rest ? [first.value, ...list(rest)] : [];
  };
  const union = (term: Term): ClassUnion => {
    if (term.termType === "NamedNode") return [term.value];
    return objects(term, "owl:unionOf").flatMap(list);
  };
  const unions = (property: string, predicate: string) =>
    [...closure(property, "rdfs:subPropertyOf", "owl:equivalentProperty")]
      .flatMap((wider) => objects(wider, predicate).map(union))
      .filter((classes) => classes.length > 0 && !classes.some((name) => TOP.has(name)));
  return {
    defines: (term) => store.countQuads(term, null, null, null) > 0,
    classesOf: (type) => closure(type, "rdfs:subClassOf", "owl:equivalentClass"),
    domains: (property) => unions(property, "rdfs:domain"),
    ranges: (property) => unions(property, "rdfs:range"),
    expected: (property) =>
      store.getObjects(property, "http://purl.org/dc/dcam/rangeIncludes", null).map(({ value }) => value),
    disjoint: store
      .getQuads(null, iri("owl:disjointWith"), null, null)
      .map(({ subject, object }) => [subject.value, object.value] as const),
  };
}
