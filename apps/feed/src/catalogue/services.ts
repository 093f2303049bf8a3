import type { JsonLdDocument } from "@openhpa/rdf";
import { authority, LICENCE_OUVERTE } from "../authorities.js";
import type { Publisher } from "../options.js";
import {
  type Both,
  contactIri,
  type DatasetName,
  datasetIri,
  hasContact,
  keywordTexts,
  publisherIri,
} from "./dataset.js";
import { iri, node, texts } from "./nodes.js";

/** The specification that the change log follows. */
export const LDES_SPECIFICATION = "https://w3id.org/ldes/specification";

/** The description of the files for programs, which the services name. */
export const OPENAPI_PATH = "openapi.json";

/** Section of the page of the actions that explains how to follow changes. */
export const CHANGES_ANCHOR = "modifications";

/** What the pages of datasets say of services, versions and citation. */
export const datasetWords: Readonly<Record<"heading" | "lead" | "version" | "cite", Both>> = {
  heading: { fr: "Suivre les modifications", en: "Follow the changes" },
  lead: {
    fr: "Pour tenir une copie à jour sans tout télécharger : chaque fiche ajoutée, modifiée ou retirée y est annoncée.",
    en: "To keep a copy up to date without downloading everything: every record that is added, changed or withdrawn is announced there.",
  },
  version: { fr: "Version", en: "Version" },
  cite: { fr: "Pour citer", en: "To cite" },
};

/** A way to ask a feed for what changed. */
export interface Service {
  readonly name: "changes-ldes" | "changes-json";
  /** Path of the document to start from; never changes. */
  readonly path: string;
  readonly title: Both;
  readonly description: Both;
  readonly serves: readonly DatasetName[];
  readonly conformsTo?: { readonly iri: string; readonly title: Both } | undefined;
}

/** The services of a feed that publishes its changes. */
export const changeServices: readonly Service[] = [
  {
    name: "changes-ldes",
    path: "changes/feed.jsonld",
    title: {
      fr: "Journal des modifications des fiches (LDES)",
      en: "Change log of the records (LDES)",
    },
    description: {
      fr: "Flux d'événements en données liées : chaque version créée, modifiée ou retirée d'une fiche, page par page. Un client LDES tient une copie à jour sans tout relire.",
      en: "Linked data event stream: every version of a record that was created, changed or withdrawn, page by page. An LDES client keeps a copy up to date without reading everything again.",
    },
    serves: ["actions"],
    conformsTo: {
      iri: LDES_SPECIFICATION,
      title: { fr: "Linked Data Event Streams (LDES)", en: "Linked Data Event Streams (LDES)" },
    },
  },
  {
    name: "changes-json",
    path: "changes/after-0.json",
    title: {
      fr: "Journal des modifications des fiches (JSON)",
      en: "Change log of the records (JSON)",
    },
    description: {
      fr: "Les mêmes modifications en pages JSON : partez de la première page et suivez « next » ; la dernière adresse reçue sert à reprendre plus tard.",
      en: 'The same changes as JSON pages: start at the first page and follow "next"; the last address received is where to go on later.',
    },
    serves: ["actions"],
  },
];

/** IRI of a data service. */
export function serviceIri(baseUrl: string, name: Service["name"]): string {
  return `${baseUrl}/service/${name}`;
}

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
