import { type Quad, Writer } from "n3";
import { descriptionPrefixes } from "./description-prefixes.js";

const namespaceOf = (iri: string) => iri.slice(0, Math.max(iri.lastIndexOf("#"), iri.lastIndexOf("/")) + 1);

/**
 * Statements as Turtle in which the empty prefix stands for the fragments of the document itself; the statements of each subject
 * are put together, subjects in the order of their first statement.
 */
export function toLocalTurtle(quads: readonly Quad[], document: string): string {
  const bySubject = new Map<string, Quad[]>();
  const used = new Set<string>();
  for (const quad of quads) {
    const { subject, predicate, object } = quad;
    const known = bySubject.get(subject.value) ?? [];
    known.push(quad);
    bySubject.set(subject.value, known);
    used.add(namespaceOf(predicate.value));
    used.add(namespaceOf(object.termType === "Literal" ? object.datatype.value : object.value));
  }
  const declared = Object.entries(descriptionPrefixes).filter(([, namespace]) => used.has(namespace));
  const writer = new Writer({ prefixes: { "": `${document}#`, ...Object.fromEntries(declared) } });
  writer.addQuads([...bySubject.values()].flat());
  let text = "";
  writer.end((error, result) => {
    if (error) throw error;
    text = result;
  });
  return text;
}
