import { SHAPES_URL } from "@openhpa/vocabularies";

/** Address that names the SHACL-SPARQL constraints; like the others it is bundled, never fetched. */
export const SPARQL_SHAPES_URL = SHAPES_URL.replace(/\.ttl$/, "-sparql.ttl");

/** IRI of a shape: `…/shapes/v1.ttl#Action`, `…#Action-title`. */
export function shapeIri(...names: readonly string[]): string {
  return `${SHAPES_URL}#${names.join("-")}`;
}

/** IRI of a shape of the SPARQL constraints: `…/shapes/v1-sparql.ttl#Period-period-order`. */
export function sparqlShapeIri(...names: readonly string[]): string {
  return `${SPARQL_SHAPES_URL}#${names.join("-")}`;
}
