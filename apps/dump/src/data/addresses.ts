import { prefixes } from "@openhpa/core";
import { trimBase } from "@openhpa/rdf";
import { findConcept, licence } from "@openhpa/vocabularies";

/** Address of a file of the dump where it is published: `<base>/dump/<path>`. */
export function dumpAddress(base: string, path = ""): string {
  return `${trimBase(base)}/dump/${path}`;
}

/** IRI of the dataset, described in `void.ttl`. */
export function datasetIri(base: string): string {
  return dumpAddress(base, "void.ttl#dataset");
}

/** Address of the Licence Ouverte 2.0, under which the data is published. */
export const LICENCE_IRI: string = findConcept(licence, "lov2")?.focus as string;

const byLength = Object.entries(prefixes).sort(([, a], [, b]) => b.length - a.length);

/** An IRI as a CURIE of the project's prefixes, or undefined where none fits. */
export function toCurie(iri: string): string | undefined {
  const known = byLength.find(([, namespace]) => iri.startsWith(namespace));
  if (!known) return undefined;
  const local = iri.slice(known[1].length);
  return /^[\w.%-]*$/.test(local) ? `${known[0]}:${local}` : undefined;
}

/** Address of the service that `openhpa dump serve` opens when nothing else is asked. */
export const LOCAL_ENDPOINT = "http://localhost:7878/sparql";

/** What a file is called inside another document: its path with dashes. */
export function fragmentOf(path: string): string {
  return path
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
