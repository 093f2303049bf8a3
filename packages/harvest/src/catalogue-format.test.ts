import { expect, test } from "vitest";
import { syntaxOfAddress, syntaxOfType } from "./catalogue-format.js";

/** The endings and types of docs/sources/harvesters.md §2.1. */
test.each([
  ["https://a.fr/catalog.jsonld", "json-ld"],
  ["https://a.fr/catalog.json", "json-ld"],
  ["https://a.fr/catalog.ttl", "turtle"],
  ["https://a.fr/catalog.n3", "turtle"],
  ["https://a.fr/catalog.nt", "n-triples"],
  ["https://a.fr/catalog.trig", "trig"],
  ["https://a.fr/catalog.xml", "rdf-xml"],
  ["https://a.fr/catalog.RDF", "rdf-xml"],
  ["https://a.fr/catalog.ttl?page=2", "turtle"],
  ["https://a.fr/catalog.ttl#a.json", "turtle"],
  ["https://a.fr/catalog.nq", undefined],
  ["https://a.fr/catalog", undefined],
  ["https://a.fr/catalog.ttl/", undefined],
  ["https://a.fr/ttl", undefined],
])("the address %s announces %s", (url, syntax) => expect(syntaxOfAddress(url)).toBe(syntax));

test.each([
  ["application/ld+json", "json-ld"],
  ["application/json", "json-ld"],
  ["text/turtle", "turtle"],
  ["application/x-turtle", "turtle"],
  ["application/rdf+xml", "rdf-xml"],
  ["text/xml", "rdf-xml"],
  ["application/xml", "rdf-xml"],
  ["application/n-triples", "n-triples"],
  ["text/n3", "turtle"],
  ["application/trig", "trig"],
  ["Text/Turtle ; charset=utf-8", "turtle"],
  ["application/n-quads", undefined],
  ["text/plain", undefined],
  ["", undefined],
  [undefined, undefined],
])("the type %s announces %s", (type, syntax) => expect(syntaxOfType(type)).toBe(syntax));
