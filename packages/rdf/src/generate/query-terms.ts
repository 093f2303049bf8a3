import { compareCodePoints, expandCurie, type ModelClass, prefixes } from "@openhpa/core";
import { predicateOf } from "./rule-shapes.js";

/** An IRI as SPARQL writes it: shortened where a prefix of the model fits. */
export function shortIri(iri: string): string {
  const found = Object.entries(prefixes).find(
    ([, namespace]) => iri.startsWith(namespace) && /^[A-Za-z][\w-]*$/.test(iri.slice(namespace.length)),
  );
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : `<${iri}>`;
}

/** The predicate of a field of a class, for a query. */
export function curieOf(entry: ModelClass, field: string): string {
  return shortIri(predicateOf(entry, field));
}

/** The prefixes that a query uses, by name. */
export function prefixesIn(query: string): readonly (readonly [name: string, namespace: string])[] {
  const bare = query.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|<[^<>\s]*>/g, "");
  const names = new Set(
    [...bare.matchAll(/(?<![\w?$-])([a-z][a-z-]*):(?=[A-Za-z])/g)].map(([, name]) => name as string),
  );
  return [...names].sort(compareCodePoints).map((name) => [name, expandCurie(`${name}:`)] as const);
}
