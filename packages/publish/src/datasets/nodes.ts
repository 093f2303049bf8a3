import type { JsonLd, JsonLdDocument } from "@openhpa/rdf";

/** The inline context of the catalogue: prefixes and nothing else, so that every processor reads it alike and nobody fetches one. */
export const catalogueContext: JsonLdDocument = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  geosparql: "http://www.opengis.net/ont/geosparql#",
  hydra: "http://www.w3.org/ns/hydra/core#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** A reference to another node. */
export function iri(address: string): JsonLdDocument {
  return { "@id": address };
}

/** A day as `xsd:date`, an instant as `xsd:dateTime`, or nothing. */
export function date(value: string | undefined): JsonLd | undefined {
  if (value === undefined) return undefined;
  return { "@type": value.includes("T") ? "xsd:dateTime" : "xsd:date", "@value": value };
}

/** A text in French and English, French first because portals with a French default take it. */
export function texts(fr: string, en?: string): JsonLd {
  return [
    { "@language": "fr", "@value": fr },
    ...(en === undefined ? [] : [{ "@language": "en", "@value": en }]),
  ];
}

/** A node without the properties that have no value: JSON-LD `null` would mean something. */
export function node(properties: Readonly<Record<string, JsonLd | undefined>>): JsonLdDocument {
  const present = Object.entries(properties).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(present) as JsonLdDocument;
}
