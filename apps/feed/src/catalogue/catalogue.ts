import type { WrittenFile } from "@openhpa/io";
import { type JsonLdDocument, jsonLdToQuads, writeTurtle } from "@openhpa/rdf";
import { DataFactory, type Quad } from "n3";
import { mediaTypeOf } from "../media-types.js";
import type { Publisher } from "../options.js";
import { authority, authorityTable, fileTypeOf, ianaMediaType, LICENCE_OUVERTE } from "./authorities.js";
import { contactIri, type Dataset, datasetIri, datasetNode, publisherIri } from "./dataset.js";
import { catalogueContext, day, iri, node, texts } from "./nodes.js";

export interface CatalogueOptions {
  readonly baseUrl: string;
  readonly title: string;
  readonly publisher: Publisher;
  readonly datasets: readonly Dataset[];
  readonly issued?: string | undefined;
  readonly modified?: string | undefined;
  /** What was written under a path, for the sizes. */
  readonly fileAt: (path: string) => WrittenFile | undefined;
}

const DESCRIPTION = {
  fr: "Catalogue des données ouvertes sur des actions de promotion de la santé et de prévention : les fiches, les vocabulaires et le modèle qui les décrit.",
  en: "Catalogue of open data on health-promotion and prevention actions: the records, the vocabularies and the model that describes them.",
};

function catalogNode({ baseUrl, title, datasets, issued, modified }: CatalogueOptions): JsonLdDocument {
  return node({
    "@id": `${baseUrl}/catalog`,
    "@type": "dcat:Catalog",
    "dct:title": texts(title),
    "dct:description": texts(DESCRIPTION.fr, DESCRIPTION.en),
    "dct:publisher": iri(publisherIri(baseUrl)),
    "dct:issued": day(issued),
    "dct:modified": day(modified),
    "dct:language": iri(authority.language("FRA")),
    "dct:license": iri(LICENCE_OUVERTE),
    "foaf:homepage": { "@id": `${baseUrl}/index.html`, "@type": "foaf:Document" },
    "dcat:themeTaxonomy": {
      "@id": authorityTable(authority.theme("HEAL")),
      "@type": "skos:ConceptScheme",
      "dct:title": texts("Thèmes de données de l'Union européenne", "EU data themes"),
    },
    "dcat:dataset": datasets.map(({ name }) => iri(datasetIri(baseUrl, name))),
  });
}

/** The page that this document is, for udata and CKAN at once: one node with both Hydra classes, no `next` on the last page. */
function pageNode({ baseUrl, datasets }: CatalogueOptions): JsonLdDocument {
  return {
    "@id": `${baseUrl}/catalog#page-1`,
    "@type": ["hydra:PartialCollectionView", "hydra:PagedCollection"],
    "hydra:totalItems": {
      "@type": "http://www.w3.org/2001/XMLSchema#integer",
      "@value": String(datasets.length),
    },
  };
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

function hasContact({ email, url }: Publisher): boolean {
  return email !== undefined || url !== undefined;
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

/**
 * The external concepts with their types, so that the DCAT-AP shapes hold on the catalogue alone (harvesters.md §2.3). Formats, languages
 * and the licence carry no label: udata would take a label for the value.
 */
function stubNodes({ datasets }: CatalogueOptions): JsonLdDocument[] {
  const paths = datasets.flatMap(({ distributions }) => distributions.map(({ path }) => path));
  const languages = datasets.flatMap((dataset) => dataset.languages).map(authority.language);
  const coded = (type: string, iris: readonly string[]) =>
    [...new Set(iris)].sort().map((id) => ({
      "@id": id,
      "@type": [type, "skos:Concept"],
      "skos:inScheme": iri(authorityTable(id)),
    }));
  const medias = [...new Set(paths.map((path) => ianaMediaType(mediaTypeOf(path))))].sort();
  const theme = authority.theme("HEAL");
  return [
    { "@id": LICENCE_OUVERTE, "@type": "dct:LicenseDocument" },
    ...coded("dct:MediaTypeOrExtent", paths.map(fileTypeOf)),
    ...coded("dct:LinguisticSystem", languages),
    ...coded("dct:Frequency", [authority.frequency("IRREG")]),
    ...coded("dct:RightsStatement", [authority.accessRight("PUBLIC")]),
    ...medias.map((id) => ({ "@id": id, "@type": "dct:MediaType" })),
    {
      "@id": theme,
      "@type": "skos:Concept",
      "skos:inScheme": iri(authorityTable(theme)),
      "skos:prefLabel": texts("Santé", "Health"),
    },
  ];
}

/**
 * The catalogue as JSON-LD: DCAT-AP 3.0.1 in the one form that its shapes, udata and CKAN all take (harvesters.md §2.7): absolute IRIs, inline
 * context, a graph without a name, one identifier per dataset, no checksums (hashes are published beside the dump).
 */
export function catalogueJsonLd(options: CatalogueOptions): JsonLdDocument {
  const { baseUrl, datasets, fileAt, publisher } = options;
  return {
    "@context": catalogueContext,
    "@graph": [
      catalogNode(options),
      pageNode(options),
      ...datasets.map((dataset) => datasetNode(baseUrl, dataset, fileAt, hasContact(publisher))),
      publisherNode(options),
      ...contactNode(options),
      ...stubNodes(options),
    ],
  };
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

/** The catalogue as Turtle, derived from the JSON-LD so that the two cannot differ. */
export async function catalogueTurtle(document: JsonLdDocument): Promise<string> {
  return writeTurtle(withStableBlankNodes(await jsonLdToQuads(document)));
}
