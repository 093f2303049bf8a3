import { graphFormats, tableFormats } from "../ask/answer-formats.js";
import type { DatasetFacts } from "./dataset-facts.js";
import { createDescription } from "./description.js";
import { expandTerm } from "./description-prefixes.js";
import { toLocalTurtle } from "./local-turtle.js";

/**
 * `service-description.ttl` (SPARQL 1.1 Service Description) without blank nodes: the publisher's service, or that of `dump serve`, with
 * what it answers and the dataset that `void.ttl` counts; and its number of statements.
 */
export function toServiceDescription(facts: DatasetFacts): { readonly text: string; readonly quads: number } {
  const document = facts.address("service-description.ttl");
  const [service, union, graphs] = ["service", "default-graph", "graphs"].map(
    (name) => `${document}#${name}`,
  ) as [string, string, string];
  const out = createDescription();
  out.type(service, "sd:Service");
  out.text(service, "dcterms:title", facts.title, "fr");
  out.link(service, "sd:endpoint", facts.anyEndpoint);
  out.link(service, "sd:supportedLanguage", expandTerm("sd:SPARQL11Query"));
  const formats = new Set([...tableFormats, ...graphFormats].map(({ iri }) => iri));
  out.link(service, "sd:resultFormat", ...formats);
  out.link(service, "sd:feature", expandTerm("sd:UnionDefaultGraph"));
  out.link(service, "sd:defaultDataset", facts.dataset);
  out.link(service, "sd:availableGraphs", graphs);
  out.type(facts.dataset, "sd:Dataset", "void:Dataset");
  out.link(facts.dataset, "sd:defaultGraph", union);
  out.link(facts.dataset, "dcterms:license", facts.licence);
  out.link(facts.dataset, "rdfs:seeAlso", facts.address("void.ttl"));
  out.type(union, "sd:Graph");
  out.text(union, "dcterms:title", "Union de tous les graphes", "fr");
  out.text(union, "dcterms:title", "Union of all graphs", "en");
  out.value(union, "void:triples", facts.statistics.triples);
  out.type(graphs, "sd:GraphCollection", "schema:Collection");
  out.text(graphs, "dcterms:title", "Un graphe nommé par fiche (le nœud de la fiche, …#Record)", "fr");
  out.text(graphs, "dcterms:title", "One named graph per record (the node of the record, …#Record)", "en");
  out.value(graphs, "schema:collectionSize", facts.graphs);
  return { text: toLocalTurtle(out.quads, document), quads: out.quads.length };
}
