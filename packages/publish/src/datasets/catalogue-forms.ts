/** The forms of the catalogue, by the ending of their files. */
export const catalogueForms = ["jsonld", "ttl", "rdf"] as const;

/** A form of the catalogue. */
export type CatalogueForm = (typeof catalogueForms)[number];

/** Path of a page of the catalogue, or with `*` of those after the first, which is what a portal is given. */
export function cataloguePath(form: CatalogueForm, page: number | "*" = 1): string {
  return page === 1 ? `catalog.${form}` : `catalog-${page}.${form}`;
}
