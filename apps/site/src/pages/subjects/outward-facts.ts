import { type LinkProperty, linksOf } from "@openhpa/vocabularies/links";
import type { Fact } from "../facts.js";
import { joined, type Piece } from "../markup.js";
import { webLink } from "../values.js";
import type { View } from "../view.js";

/** The addresses that a concept leads to by some properties. */
function addresses(iri: string, ...properties: readonly LinkProperty[]): Piece {
  const found = linksOf(iri).filter(({ property }) => properties.includes(property));
  return joined(
    found.map(({ object }) => webLink(object)),
    ", ",
  );
}

/** Where those who are responsible for what a concept names say more about it: its page, its text. */
export function pageFacts({ words }: View, iri: string): readonly Fact[] {
  return [[words.subject.page, addresses(iri, "foaf:page", "foaf:focus")]];
}

/** Concepts and descriptors of others, by how near they are to the concept. */
export function mappingFacts({ words }: View, iri: string): readonly Fact[] {
  return [
    [words.subject.mappings, addresses(iri, "skos:exactMatch")],
    [words.subject.close, addresses(iri, "skos:closeMatch")],
    [words.subject.wider, addresses(iri, "skos:broadMatch")],
    [words.subject.narrowerElsewhere, addresses(iri, "skos:narrowMatch")],
    [words.subject.near, addresses(iri, "skos:relatedMatch")],
    [words.subject.literature, addresses(iri, "rdfs:seeAlso")],
  ];
}
