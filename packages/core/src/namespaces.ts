import { ONTOLOGY, schemeNames, VOCAB } from "@openhpa/vocabularies/codes";

/** The territories' own code lists, addressed like concept schemes: `…/vocab/departement/44`. */
export const territoryTypes = [
  "country",
  "region",
  "departement",
  "commune",
  "epci",
  "canton",
  "commune-ch",
] as const;

/** Namespaces of the standards that the model reuses, of its own terms and of the Swiss model. */
export const standardPrefixes: Readonly<Record<string, string>> = {
  hpa: ONTOLOGY,
  adms: "http://www.w3.org/ns/adms#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcmitype: "http://purl.org/dc/dcmitype/",
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  foaf: "http://xmlns.com/foaf/0.1/",
  locn: "http://www.w3.org/ns/locn#",
  oa: "http://www.w3.org/ns/oa#",
  org: "http://www.w3.org/ns/org#",
  owl: "http://www.w3.org/2002/07/owl#",
  prov: "http://www.w3.org/ns/prov#",
  qb: "http://purl.org/linked-data/cube#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  "sdmx-dimension": "http://purl.org/linked-data/sdmx/2009/dimension#",
  "sdmx-measure": "http://purl.org/linked-data/sdmx/2009/measure#",
  sh: "http://www.w3.org/ns/shacl#",
  smoc: `${VOCAB}smoc/`,
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  void: "http://rdfs.org/ns/void#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** All of {@link standardPrefixes} and one prefix per concept scheme and type of territory, for Turtle and SPARQL. */
export const prefixes: Readonly<Record<string, string>> = {
  ...standardPrefixes,
  ...Object.fromEntries([...schemeNames, ...territoryTypes].map((name) => [name, `${VOCAB}${name}/`])),
};

/** The full IRI of a CURIE of {@link prefixes}; throws on an unknown prefix, which is a bug of the model. */
export function expandCurie(curie: string): string {
  const at = curie.indexOf(":");
  const namespace = prefixes[curie.slice(0, at)];
  if (namespace === undefined) throw new Error(`Unknown prefix in ${curie}`);
  return namespace + curie.slice(at + 1);
}
