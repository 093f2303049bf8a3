import { expandCurie } from "@openhpa/core";
import type { Store, Term } from "n3";

const labels = ["skos:prefLabel", "skos:altLabel", "skos:hiddenLabel"].map(expandCurie);
const [PREFERRED] = labels as [string];
const MAPPINGS = [
  "skos:exactMatch",
  "skos:closeMatch",
  "skos:broadMatch",
  "skos:narrowMatch",
  "skos:relatedMatch",
];
const CONCEPT = expandCurie("skos:Concept");

interface Fault {
  readonly what: string;
  readonly example: string;
}

const keyOf = (term: Term) => ("language" in term ? `${term.value}@${term.language}` : term.value);

function* labelFaultsOf(data: Store, node: string): Generator<Fault> {
  const languages = data
    .getObjects(node, PREFERRED, null)
    .map((term) => ("language" in term ? term.language : ""));
  if (new Set(languages).size < languages.length)
    yield { what: "two preferred labels in one language (S14)", example: node };
  const seen = new Map<string, string>();
  for (const property of labels) {
    for (const term of data.getObjects(node, property, null)) {
      const other = seen.get(keyOf(term));
      if (other !== undefined && other !== property)
        yield { what: "one text is a preferred and an alternative or hidden label (S13)", example: node };
      seen.set(keyOf(term), property);
    }
  }
}

/** Every concept that one leads up to by `skos:broader`. */
function widerThan(data: Store, start: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    for (const { value } of data.getObjects(node, expandCurie("skos:broader"), null))
      if (!reached.has(value)) {
        reached.add(value);
        waiting.push(value);
      }
  return reached;
}

/** What SKOS forbids (SKOS Reference, S9 to S46): labels, cycles and relations that exclude each other, mappings to what is no concept. */
export function* labelFaults(data: Store): Generator<Fault> {
  const subjects = new Set(
    labels.flatMap((property) => data.getSubjects(property, null, null).map(({ value }) => value)),
  );
  for (const node of subjects) yield* labelFaultsOf(data, node);
  for (const { value: concept } of data.getSubjects(expandCurie("rdf:type"), CONCEPT, null)) {
    const wider = widerThan(data, concept);
    if (wider.has(concept)) yield { what: "a concept is broader than itself", example: concept };
    for (const { value } of data.getObjects(concept, expandCurie("skos:related"), null))
      if (wider.has(value)) yield { what: "related and broader at once (S27)", example: concept };
  }
  for (const mapping of MAPPINGS) {
    for (const { subject, object } of data.getQuads(null, expandCurie(mapping), null, null)) {
      const types = data.getObjects(object, expandCurie("rdf:type"), null);
      if (types.length > 0 && !types.some(({ value }) => value === CONCEPT))
        yield { what: `${mapping} to what is no concept`, example: subject.value };
      if (data.getObjects(subject, expandCurie("skos:inScheme"), null).length === 0)
        yield { what: `${mapping} of what is no concept`, example: subject.value };
    }
  }
}
