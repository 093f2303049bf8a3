import type { WrittenFile } from "@openhpa/io";
import type { Publisher } from "@openhpa/publish";
import {
  authority,
  contactIri,
  contentMediaType,
  type Dataset,
  type Distribution,
  datasetIri,
  date,
  fileTypeOf,
  hasContact,
  ianaMediaType,
  iri,
  keywordTexts,
  LICENCE_OUVERTE,
  node,
  publisherIri,
  texts,
} from "@openhpa/publish";
import type { JsonLdDocument } from "@openhpa/rdf";

/** How long the files stay: they are kept for some years at least, because their addresses are permanent. */
export const AVAILABILITY = authority.availability("AVAILABLE");

function distributionNode(
  baseUrl: string,
  dataset: Dataset,
  item: Distribution,
  file: WrittenFile | undefined,
): JsonLdDocument {
  const url = `${baseUrl}/${item.path}`;
  const bytes = file?.bytes ?? item.bytes;
  return node({
    "@id": `${datasetIri(baseUrl, dataset.name)}#${item.name}`,
    "@type": "dcat:Distribution",
    "dct:title": texts(item.title.fr, item.title.en),
    "dct:description": texts(item.description.fr, item.description.en),
    "dcat:accessURL": iri(url),
    "dcat:downloadURL": iri(url),
    "dct:format": iri(fileTypeOf(contentMediaType(item))),
    "dcat:mediaType": iri(ianaMediaType(contentMediaType(item))),
    "dcat:compressFormat": item.packed && iri(ianaMediaType(item.type)),
    "dcat:byteSize":
      bytes === undefined ? undefined : { "@type": "xsd:nonNegativeInteger", "@value": String(bytes) },
    "dcatap:availability": iri(AVAILABILITY),
    "dct:license": iri(LICENCE_OUVERTE),
    "dct:conformsTo": item.conformsTo && {
      "@id": `${baseUrl}/${item.conformsTo.path}`,
      "@type": "dct:Standard",
      "dct:title": texts(item.conformsTo.title.fr, item.conformsTo.title.en),
    },
    "dct:issued": date(dataset.issued),
    "dct:modified": date(dataset.modified),
  });
}

/** A dataset with its distributions as a node of the catalogue. Only these nodes are typed `dcat:Dataset`. */
export function datasetNode(
  baseUrl: string,
  dataset: Dataset,
  fileAt: (path: string) => WrittenFile | undefined,
  publisher: Publisher,
): JsonLdDocument {
  const id = datasetIri(baseUrl, dataset.name);
  const { temporal, spatial = [] } = dataset;
  return node({
    "@id": id,
    "@type": "dcat:Dataset",
    "dct:identifier": id,
    "dct:title": texts(dataset.title.fr, dataset.title.en),
    "dct:description": texts(dataset.description.fr, dataset.description.en),
    "dcat:landingPage": { "@id": `${id}.html`, "@type": "foaf:Document" },
    "dct:publisher": iri(publisherIri(baseUrl)),
    "dcat:contactPoint": hasContact(publisher) ? iri(contactIri(baseUrl)) : undefined,
    "dct:issued": date(dataset.issued),
    "dct:modified": date(dataset.modified),
    "dcat:version": dataset.version,
    "dct:accrualPeriodicity": iri(authority.frequency("IRREG")),
    "dct:language": dataset.languages.map((code) => iri(authority.language(code))),
    "dct:license": iri(LICENCE_OUVERTE),
    "dct:accessRights": iri(authority.accessRight("PUBLIC")),
    "dcat:theme": iri(authority.theme("HEAL")),
    "dcat:keyword": keywordTexts(dataset.keywords),
    "dct:temporal": temporal,
    "dct:spatial": [...spatial],
    "dcat:distribution": dataset.distributions.map((item) =>
      distributionNode(baseUrl, dataset, item, fileAt(item.path)),
    ),
  });
}
