import { compareCodePoints } from "@openhpa/core";
import type { Quad, Term } from "n3";

/** Statements by subject and predicate. */
export type StatementIndex = ReadonlyMap<string, ReadonlyMap<string, readonly Quad[]>>;

/** A text that tells two objects apart and puts them in an order that does not depend on that of the graph. */
function nameOf(object: Term): string {
  if (object.termType !== "Literal") return object.value;
  return `${object.value}\u0000${object.language}\u0000${object.datatype.value}`;
}

/** Indexes a graph; the same statement in two named graphs counts once, and what a graph says first makes no difference. */
export function indexStatements(quads: Iterable<Quad>): StatementIndex {
  const subjects = new Map<string, Map<string, Map<string, Quad>>>();
  for (const quad of quads) {
    const predicates = subjects.get(quad.subject.value) ?? new Map<string, Map<string, Quad>>();
    subjects.set(quad.subject.value, predicates);
    const objects = predicates.get(quad.predicate.value) ?? new Map<string, Quad>();
    predicates.set(quad.predicate.value, objects);
    const name = nameOf(quad.object);
    if (!objects.has(name)) objects.set(name, quad);
  }
  const sorted = (objects: ReadonlyMap<string, Quad>) =>
    [...objects].sort(([a], [b]) => compareCodePoints(a, b)).map(([, quad]) => quad);
  return new Map(
    [...subjects].map(([subject, predicates]) => [
      subject,
      new Map([...predicates].map(([predicate, objects]) => [predicate, sorted(objects)])),
    ]),
  );
}
