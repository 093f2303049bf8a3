import { prefixes } from "@openhpa/core";

/** The project's prefixes and those that only the descriptions of a dump use (DCAT-AP, VoID extension, SPARQL service description, SPDX). */
export const descriptionPrefixes: Readonly<Record<string, string>> = {
  ...prefixes,
  dcatap: "http://data.europa.eu/r5r/",
  formats: "http://www.w3.org/ns/formats/",
  sd: "http://www.w3.org/ns/sparql-service-description#",
  spdx: "http://spdx.org/rdf/terms#",
  "void-ext": "http://ldf.fi/void-ext#",
};

/** The full IRI of a CURIE of {@link descriptionPrefixes}; throws on an unknown prefix, which is a bug. */
export function expandTerm(curie: string): string {
  const at = curie.indexOf(":");
  const namespace = descriptionPrefixes[curie.slice(0, at)];
  if (namespace === undefined) throw new Error(`Unknown prefix in ${curie}`);
  return namespace + curie.slice(at + 1);
}
