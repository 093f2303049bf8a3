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

/** File types of the EU authority table by media type, that of what is packed where a file is packed. */
const fileTypes: Readonly<Record<string, string>> = {
  "application/geo+json": "GEOJSON",
  "application/json": "JSON",
  "application/ld+json": "JSON_LD",
  "application/n-quads": "RDF_N_QUADS",
  "application/n-triples": "RDF_N_TRIPLES",
  "application/rdf+xml": "RDF_XML",
  "application/vnd.apache.parquet": "PARQUET",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "XLSX",
  "application/x-ndjson": "JSON",
  "text/csv": "CSV",
  "text/html": "HTML",
  "text/tab-separated-values": "TSV",
  "text/turtle": "RDF_TURTLE",
};

/** Whether the EU authority table has a type for files of a media type: what has none is not a distribution. */
export function hasFileType(mediaType: string): boolean {
  return Object.hasOwn(fileTypes, mediaType);
}

/** The EU file type of files of a media type. */
export function fileTypeOf(mediaType: string): string {
  const code = fileTypes[mediaType];
  if (code === undefined) throw new Error(`No EU file type is known for ${mediaType}`);
  return authority.fileType(code);
}
