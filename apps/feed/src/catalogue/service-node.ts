import type { Publisher } from "@openhpa/publish";
import {
  authority,
  type Both,
  CHANGES_ANCHOR,
  contactIri,
  datasetIri,
  hasContact,
  iri,
  keywordTexts,
  LICENCE_OUVERTE,
  node,
  OPENAPI_PATH,
  publisherIri,
  type Service,
  serviceIri,
  texts,
} from "@openhpa/publish";
import type { JsonLdDocument } from "@openhpa/rdf";

const keywords: readonly Both[] = [
  { fr: "promotion de la santé", en: "health promotion" },
  { fr: "journal des modifications", en: "change log" },
];

/** A service as a node of the catalogue, with what udata needs to list it as an API (docs/sources/harvesters.md §2.1). */
export function serviceNode(baseUrl: string, service: Service, publisher: Publisher): JsonLdDocument {
  const id = serviceIri(baseUrl, service.name);
  return node({
    "@id": id,
    "@type": "dcat:DataService",
    "dct:identifier": id,
    "dct:title": texts(service.title.fr, service.title.en),
    "dct:description": texts(service.description.fr, service.description.en),
    "dct:publisher": iri(publisherIri(baseUrl)),
    "dcat:contactPoint": hasContact(publisher) ? iri(contactIri(baseUrl)) : undefined,
    "dcat:endpointURL": iri(`${baseUrl}/${service.path}`),
    "dcat:endpointDescription": iri(`${baseUrl}/${OPENAPI_PATH}`),
    "foaf:page": {
      "@id": `${datasetIri(baseUrl, "actions")}.html#${CHANGES_ANCHOR}`,
      "@type": "foaf:Document",
    },
    "dcat:servesDataset": service.serves.map((name) => iri(datasetIri(baseUrl, name))),
    "dct:conformsTo": service.conformsTo && {
      "@id": service.conformsTo.iri,
      "@type": "dct:Standard",
      "dct:title": texts(service.conformsTo.title.fr, service.conformsTo.title.en),
    },
    "dct:license": iri(LICENCE_OUVERTE),
    "dct:accessRights": iri(authority.accessRight("PUBLIC")),
    "dcat:theme": iri(authority.theme("HEAL")),
    "dcat:keyword": keywordTexts(keywords),
  });
}
