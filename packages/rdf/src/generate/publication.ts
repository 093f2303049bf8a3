import { OPENHPA } from "@openhpa/vocabularies";
import { modelVersion } from "./model-version.js";
import type { Statements } from "./statements.js";

/** The licence of the ontology, the shapes and the schemes whose labels are the project's own. */
export const LICENCE = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

/** Who makes and publishes the model: the project, which is no person. */
export const PROJECT = `${OPENHPA}#project`;

/** The days on which the model was published and last changed. They are facts, written here and nowhere else; no build asks a clock. */
export const PUBLICATION = { issued: "2026-11-29", modified: "2026-11-29" } as const;

/** The version of the model with all its numbers, as the immutable addresses of its artefacts carry it. */
export function releaseVersion(): string {
  return `${modelVersion()}.0`;
}

/** The immutable address of an artefact of this version (docs/design.md §15): `…/v1.0.0/ontology.ttl`. */
export function versionAddress(file: string): string {
  return `${OPENHPA}v${releaseVersion()}/${file}`;
}

/** What the project says of everything that it publishes: who made it, and when. */
export function published(out: Statements, iri: string): void {
  out.iri(iri, "dcterms:creator", PROJECT);
  out.iri(iri, "dcterms:publisher", PROJECT);
  out.literal(iri, "dcterms:issued", PUBLICATION.issued, "date");
  out.literal(iri, "dcterms:modified", PUBLICATION.modified, "date");
}

/** The project as an agent, so that what names it as creator and publisher can be read alone. */
export function project(out: Statements): void {
  out.iri(PROJECT, "rdf:type", "foaf:Agent");
  out.literal(PROJECT, "foaf:name", "OpenHPA");
}
