/** The licence of the datasets; this very address is the one that data.gouv.fr recognises (docs/sources/harvesters.md §2.1). */
export const LICENCE_OUVERTE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

const EU = "http://publications.europa.eu/resource/authority/";

/** A code of an authority table of the Publications Office of the European Union. */
export const authority = {
  fileType: (code: string) => `${EU}file-type/${code}`,
  language: (code: string) => `${EU}language/${code}`,
  country: (code: string) => `${EU}country/${code}`,
  frequency: (code: string) => `${EU}frequency/${code}`,
  theme: (code: string) => `${EU}data-theme/${code}`,
  accessRight: (code: string) => `${EU}access-right/${code}`,
  availability: (code: string) => `${EU}planned-availability/${code}`,
} as const;

/** The authority table that a code comes from. */
export function authorityTable(iri: string): string {
  return iri.slice(0, iri.lastIndexOf("/"));
}

/** Address of a media type at IANA, with https: the form that both udata and the DCAT-AP shapes take. */
export function ianaMediaType(type: string): string {
  return `https://www.iana.org/assignments/media-types/${type}`;
}

/** Files of the EU authority table by ending of the feed's files. */
const fileTypes: readonly (readonly [ending: string, code: string])[] = [
  [".ndjson.gz", "JSON"],
  [".nq.gz", "RDF_N_QUADS"],
  [".nt.gz", "RDF_N_TRIPLES"],
  [".geojson", "GEOJSON"],
  [".parquet", "PARQUET"],
  [".xlsx", "XLSX"],
  [".jsonld", "JSON_LD"],
  [".json", "JSON"],
  [".ttl", "RDF_TURTLE"],
  [".csv", "CSV"],
  [".html", "HTML"],
  [".rdf", "RDF_XML"],
  [".nq", "RDF_N_QUADS"],
  [".nt", "RDF_N_TRIPLES"],
];

/** Whether the EU authority table has a type for a file: what has none is not a distribution. */
export function hasFileType(path: string): boolean {
  return fileTypes.some(([ending]) => path.endsWith(ending));
}

/** The EU file type of a file of the feed. */
export function fileTypeOf(path: string): string {
  const row = fileTypes.find(([ending]) => path.endsWith(ending));
  if (!row) throw new Error(`No EU file type is known for ${path}`);
  return authority.fileType(row[1]);
}
