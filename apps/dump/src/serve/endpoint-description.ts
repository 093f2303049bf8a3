import { prefixes } from "@openhpa/core";
import { DataFactory, Writer } from "n3";
import { graphFormats, tableFormats } from "../ask/answer-formats.js";
import type { Manifest } from "../data/manifest.js";

const { literal, namedNode } = DataFactory;

const SD = "http://www.w3.org/ns/sparql-service-description#";

/** The description of the endpoint at an address (SPARQL 1.1 Service Description), in Turtle and without blank nodes. */
export function endpointDescription(address: string, manifest: Manifest): string {
  const { dcterms, rdf, void: voidNamespace } = prefixes;
  const own = (name: string) => namedNode(`${address}#${name}`);
  const sd = (name: string) => namedNode(`${SD}${name}`);
  const a = namedNode(`${rdf}type`);
  const title = namedNode(`${dcterms}title`);
  const triples = namedNode(`${voidNamespace}triples`);
  const writer = new Writer({
    prefixes: { sd: SD, dcterms, void: voidNamespace, xsd: prefixes.xsd, "": `${address}#` },
  });
  const [service, dataset, union] = [own("service"), own("dataset"), own("default-graph")];
  writer.addQuad(service, a, sd("Service"));
  writer.addQuad(service, sd("endpoint"), namedNode(address));
  writer.addQuad(service, title, literal(manifest.title, "fr"));
  writer.addQuad(service, sd("supportedLanguage"), sd("SPARQL11Query"));
  writer.addQuad(service, sd("feature"), sd("UnionDefaultGraph"));
  const formats = new Set([...tableFormats, ...graphFormats].map(({ iri }) => iri));
  for (const iri of formats) writer.addQuad(service, sd("resultFormat"), namedNode(iri));
  writer.addQuad(service, sd("defaultDataset"), dataset);
  writer.addQuad(dataset, a, sd("Dataset"));
  writer.addQuad(dataset, namedNode(`${dcterms}isVersionOf`), namedNode(manifest.dataset));
  writer.addQuad(dataset, namedNode(`${dcterms}license`), namedNode(manifest.licence));
  writer.addQuad(dataset, sd("defaultGraph"), union);
  writer.addQuad(union, a, sd("Graph"));
  writer.addQuad(union, triples, literal(String(manifest.triples), namedNode(`${prefixes.xsd}integer`)));
  let text = "";
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
