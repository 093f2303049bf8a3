import { type CatalogueForm, cataloguePath, iri, node } from "@openhpa/publish";
import type { JsonLdDocument } from "@openhpa/rdf";

/** Where a page stands among the pages of its form. */
export interface PagePlace {
  readonly page: number;
  readonly pages: number;
  /** Number of datasets on all pages. */
  readonly total: number;
}

/**
 * The page that a document is, for udata and CKAN at once: one node with both Hydra classes and both names of the next page, which is of
 * the same form, because udata reads all pages alike; no `next` on the last page, no links at all where there is one page
 * (docs/sources/harvesters.md §2.1, §2.7).
 */
export function pageNode(
  baseUrl: string,
  form: CatalogueForm,
  { page, pages, total }: PagePlace,
): JsonLdDocument {
  const at = (number: number) =>
    pages > 1 && number >= 1 && number <= pages
      ? iri(`${baseUrl}/${cataloguePath(form, number)}`)
      : undefined;
  return node({
    "@id": `${baseUrl}/catalog#page-${page}`,
    "@type": ["hydra:PartialCollectionView", "hydra:PagedCollection"],
    "hydra:totalItems": { "@type": "xsd:integer", "@value": String(total) },
    "hydra:first": at(1),
    "hydra:firstPage": at(1),
    "hydra:previous": at(page - 1),
    "hydra:previousPage": at(page - 1),
    "hydra:next": at(page + 1),
    "hydra:nextPage": at(page + 1),
    "hydra:last": at(pages),
    "hydra:lastPage": at(pages),
  });
}
