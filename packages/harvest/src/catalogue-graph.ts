import { type Quad, Store, type Term } from "n3";
import { named } from "./rdf-names.js";

/** A node of a catalogue with its values. */
export interface CatalogueNode {
  readonly term: Term;
  /** Its IRI; undefined for a blank node. */
  readonly iri: string | undefined;
  values(property: string): readonly Term[];
  /** Texts of a property: of literals and IRIs alike. */
  texts(property: string): readonly string[];
  nodes(property: string): readonly CatalogueNode[];
  is(type: string): boolean;
  /** IRIs of the properties that it has. */
  readonly properties: readonly string[];
}

/** The default graph of a page; statements in named graphs are not seen, as rdflib does not see them. */
export interface CatalogueGraph {
  readonly size: number;
  /** Statements that stand in a named graph. */
  readonly hidden: number;
  typed(...types: readonly string[]): readonly CatalogueNode[];
  iris(): ReadonlySet<string>;
}

const RDF_TYPE = named("rdf:type");

/** The graph of some statements. */
export function createCatalogueGraph(quads: readonly Quad[]): CatalogueGraph {
  const visible = quads.filter(({ graph }) => graph.termType === "DefaultGraph");
  const store = new Store(visible);
  const nodeOf = (term: Term): CatalogueNode => ({
    term,
    iri: term.termType === "NamedNode" ? term.value : undefined,
    values: (property) => store.getObjects(term as never, property, null),
    texts: (property) => store.getObjects(term as never, property, null).map(({ value }) => value),
    nodes: (property) =>
      store
        .getObjects(term as never, property, null)
        .filter(({ termType }) => termType !== "Literal")
        .map(nodeOf),
    get properties() {
      return store.getPredicates(term as never, null, null).map(({ value }) => value);
    },
    is: (type) => store.countQuads(term as never, RDF_TYPE, type, null) > 0,
  });
  return {
    size: visible.length,
    hidden: quads.length - visible.length,
    typed(...types) {
      const subjects = new Map<string, Term>();
      for (const type of types)
        for (const term of store.getSubjects(RDF_TYPE, type, null))
          subjects.set(`${term.termType} ${term.value}`, term);
      return [...subjects.values()].map(nodeOf);
    },
    iris() {
      const all = new Set<string>();
      for (const { subject, predicate, object } of visible)
        for (const term of [subject, predicate, object])
          if (term.termType === "NamedNode") all.add(term.value);
      return all;
    },
  };
}
