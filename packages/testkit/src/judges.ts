import { type BlankNode, type NamedNode, Parser, type Quad, type Term } from "n3";
import { Store } from "oxigraph";
import { canonize } from "rdf-canonize";

/** The canonical N-Quads (RDFC-1.0) of a graph, by rdf-canonize: two graphs say the same when these are equal. */
export function canonicalNQuads(quads: readonly Quad[]): Promise<string> {
  return canonize(quads, { algorithm: "RDFC-1.0" });
}

/** What N3.js reads in N-Quads, N-Triples, Turtle or TriG; throws on the first error of syntax. */
export function parseWithN3(text: string, format: "N-Quads" | "Turtle" | "TriG" = "N-Quads"): Quad[] {
  return new Parser({ format }).parse(text);
}

/** A store of Oxigraph with these N-Quads; throws on a bad IRI, language tag or line, which other parsers let pass. */
export function loadIntoOxigraph(nquads: string): Store {
  const store = new Store();
  store.load(nquads, { format: "application/n-quads" });
  return store;
}

/** The blank nodes that occur in some quads, in any place. */
export function blankNodesIn(quads: Iterable<Quad>): BlankNode[] {
  const terms = [...quads].flatMap(({ subject, object, graph }): Term[] => [subject, object, graph]);
  return terms.filter((term): term is BlankNode => term.termType === "BlankNode");
}

/** The IRIs that occur in some quads. */
export function irisIn(quads: Iterable<Quad>): ReadonlySet<string> {
  const terms = [...quads].flatMap(({ subject, predicate, object, graph }): Term[] => [
    subject,
    predicate,
    object,
    graph,
  ]);
  return new Set(
    terms.filter((term): term is NamedNode => term.termType === "NamedNode").map(({ value }) => value),
  );
}
