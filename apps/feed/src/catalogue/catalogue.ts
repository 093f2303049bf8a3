import type { WrittenFile } from "@openhpa/io";
import type { Publisher } from "@openhpa/publish";
import {
  authority,
  authorityTable,
  type CatalogueForm,
  catalogueContext,
  catalogueForms,
  cataloguePath,
  contactIri,
  type Dataset,
  datasetIri,
  date,
  hasContact,
  iri,
  LICENCE_OUVERTE,
  node,
  PublishError,
  publisherIri,
  type Service,
  serviceIri,
  texts,
} from "@openhpa/publish";
import { type JsonLdDocument, jsonLdToQuads, writeTurtle } from "@openhpa/rdf";
import { DataFactory, type Quad } from "n3";
import { type PagePlace, pageNode } from "./catalogue-page.js";
import { datasetNode } from "./dataset-node.js";
import { writeRdfXml } from "./rdf-xml.js";
import { serviceNode } from "./service-node.js";
import { stubNodes } from "./stubs.js";

/** Datasets on a page: far more than a feed has, and far below the 15 MB that udata keeps (docs/sources/harvesters.md §2.1). */
const PAGE_SIZE = 100;

export interface CatalogueOptions {
  readonly baseUrl: string;
  readonly title: string;
  readonly publisher: Publisher;
  readonly datasets: readonly Dataset[];
  readonly services?: readonly Service[] | undefined;
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  /** What was written under a path, for the sizes. */
  readonly fileAt: (path: string) => WrittenFile | undefined;
  /** Datasets on a page; 100 by default. */
  readonly pageSize?: number | undefined;
}

const DESCRIPTION = {
  fr: "Catalogue des données ouvertes sur des actions de promotion de la santé et de prévention : les fiches, les vocabulaires et le modèle qui les décrit.",
  en: "Catalogue of open data on health-promotion and prevention actions: the records, the vocabularies and the model that describes them.",
};

/** What stands on one page. Services come last, when all the datasets that they serve are known to the portal. */
interface Content {
  readonly place: PagePlace;
  readonly datasets: readonly Dataset[];
  readonly services: readonly Service[];
}

function contents({ datasets, services = [], pageSize = PAGE_SIZE }: CatalogueOptions): Content[] {
  if (!Number.isInteger(pageSize) || pageSize < 1) {
    throw new PublishError("invalid-option", {
      fr: `Taille de page refusée : ${pageSize}. Donnez un nombre entier, au moins 1.`,
      en: `Page size refused: ${pageSize}. Give a whole number, at least 1.`,
    });
  }
  const pages = Math.max(1, Math.ceil(datasets.length / pageSize));
  return Array.from({ length: pages }, (_, index) => ({
    place: { page: index + 1, pages, total: datasets.length },
    datasets: datasets.slice(index * pageSize, (index + 1) * pageSize),
    services: index === pages - 1 ? services : [],
  }));
}

const theme = authority.theme("HEAL");

function catalogNode(options: CatalogueOptions, { datasets, services }: Content): JsonLdDocument {
  const { baseUrl, title, issued, modified, publisher } = options;
  return node({
    "@id": `${baseUrl}/catalog`,
    "@type": "dcat:Catalog",
    "dct:title": texts(title),
    "dct:description": texts(DESCRIPTION.fr, DESCRIPTION.en),
    "dct:publisher": iri(publisherIri(baseUrl)),
    "dcat:contactPoint": hasContact(publisher) ? iri(contactIri(baseUrl)) : undefined,
    "dct:issued": date(issued),
    "dct:modified": date(modified),
    "dct:language": iri(authority.language("FRA")),
    "dct:license": iri(LICENCE_OUVERTE),
    "foaf:homepage": { "@id": `${baseUrl}/index.html`, "@type": "foaf:Document" },
    "dcat:themeTaxonomy": {
      "@id": authorityTable(theme),
      "@type": "skos:ConceptScheme",
      "dct:title": texts("Thèmes de données de l'Union européenne", "EU data themes"),
    },
    "dcat:dataset": datasets.map(({ name }) => iri(datasetIri(baseUrl, name))),
    "dcat:service": services.map(({ name }) => iri(serviceIri(baseUrl, name))),
  });
}

function publisherNode({ baseUrl, publisher: { name, url, email } }: CatalogueOptions): JsonLdDocument {
  return node({
    "@id": publisherIri(baseUrl),
    "@type": "foaf:Agent",
    "foaf:name": name,
    "foaf:homepage": url === undefined ? undefined : { "@id": url, "@type": "foaf:Document" },
    "foaf:mbox": email === undefined ? undefined : iri(`mailto:${email}`),
  });
}

function contactNode({ baseUrl, publisher }: CatalogueOptions): JsonLdDocument[] {
  const { name, url, email } = publisher;
  if (!hasContact(publisher)) return [];
  return [
    node({
      "@id": contactIri(baseUrl),
      "@type": ["vcard:Kind", "vcard:Organization"],
      "vcard:fn": name,
      "vcard:organization-name": name,
      "vcard:hasEmail": email === undefined ? undefined : iri(`mailto:${email}`),
      "vcard:hasURL": url === undefined ? undefined : iri(url),
    }),
  ];
}

function pageDocument(options: CatalogueOptions, form: CatalogueForm, content: Content): JsonLdDocument {
  const { baseUrl, fileAt, publisher } = options;
  const { place, datasets, services } = content;
  return {
    "@context": catalogueContext,
    "@graph": [
      catalogNode(options, content),
      pageNode(baseUrl, form, place),
      ...datasets.map((dataset) => datasetNode(baseUrl, dataset, fileAt, publisher)),
      ...services.map((service) => serviceNode(baseUrl, service, publisher)),
      publisherNode(options),
      ...contactNode(options),
      ...stubNodes(datasets, theme),
    ],
  };
}

/**
 * The pages of the catalogue as JSON-LD: DCAT-AP 3.0.1 in the one form that its shapes, udata and CKAN all take
 * (docs/sources/harvesters.md §2.7): absolute IRIs, inline context, a graph without a name, one identifier per dataset, no checksums (hashes are published beside the dump).
 * Each page stands for itself: it repeats the catalogue, the publisher and the concepts. Pages name the next one of the same form.
 */
export function cataloguePages(options: CatalogueOptions, form: CatalogueForm): JsonLdDocument[] {
  return contents(options).map((content) => pageDocument(options, form, content));
}

/** The same statements with blank nodes named in their order: the parser's own names depend on what it read before. */
function withStableBlankNodes(quads: readonly Quad[]): Quad[] {
  const names = new Map<string, string>();
  const stable = <T extends Quad["subject"] | Quad["object"]>(term: T): T => {
    if (term.termType !== "BlankNode") return term;
    const name = names.get(term.value) ?? `b${names.size}`;
    names.set(term.value, name);
    return DataFactory.blankNode(name) as T;
  };
  return quads.map(({ subject, predicate, object, graph }) =>
    DataFactory.quad(stable(subject), predicate, stable(object), graph),
  );
}

const quadsOf = async (document: JsonLdDocument) => withStableBlankNodes(await jsonLdToQuads(document));

/** How a page is written in each form; all of them start from the JSON-LD, so that they cannot differ. */
const writers: Readonly<Record<CatalogueForm, (document: JsonLdDocument) => Promise<string>>> = {
  jsonld: async (document) => `${JSON.stringify(document, undefined, 2)}\n`,
  ttl: async (document) => writeTurtle(await quadsOf(document)),
  rdf: async (document) => writeRdfXml(await quadsOf(document), catalogueContext as Record<string, string>),
};

/** A file of the catalogue. */
export interface CatalogueFile {
  readonly path: string;
  readonly content: string;
}

/** All pages of the catalogue in all its forms. Throws a {@link PublishError} for a page size below 1 or text that XML cannot hold. */
export async function* catalogueFiles(options: CatalogueOptions): AsyncGenerator<CatalogueFile> {
  for (const form of catalogueForms) {
    for (const [index, document] of cataloguePages(options, form).entries())
      yield { path: cataloguePath(form, index + 1), content: await writers[form](document) };
  }
}
