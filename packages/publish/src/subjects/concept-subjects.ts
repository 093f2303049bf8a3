import type { HpaRecord } from "@openhpa/core";
import {
  type Concept,
  type ConceptScheme,
  findConcept,
  type SchemeName,
  schemeNamed,
} from "@openhpa/vocabularies";
import { conceptStem } from "../paths/subject-paths.js";
import { fieldValues } from "./field-visits.js";
import type { SubjectRef } from "./subject-ref.js";

/** Schemes whose terms are about the record and not about the action: their pages define the term and list nothing. */
const aboutRecords: ReadonlySet<string> = new Set<SchemeName>([
  "certainty",
  "evidence-method",
  "identifier-scheme",
  "licence",
  "missing-reason",
  "objective-kind",
  "territory-type",
  "tidier-php",
]);

/** True when records are gathered under the terms of a scheme. */
export function gathersRecords(scheme: Pick<ConceptScheme, "name">): boolean {
  return !aboutRecords.has(scheme.name);
}

/** A concept and the wider ones that hold it, nearest first. */
function withBroader(scheme: ConceptScheme, notation: string): readonly Concept[] {
  const broader: Concept[] = [];
  let concept = findConcept(scheme, notation);
  while (concept && !broader.includes(concept)) {
    broader.push(concept);
    concept = concept.broader === undefined ? undefined : findConcept(scheme, concept.broader);
  }
  return broader;
}

/** The concepts of every coded field of a record, with the wider concepts that hold them. */
export function* conceptSubjects(record: HpaRecord): Generator<SubjectRef> {
  for (const { field, value } of fieldValues(record)) {
    const { datatype, name } = field;
    if (datatype.kind !== "code") continue;
    const scheme = schemeNamed(datatype.scheme);
    if (!gathersRecords(scheme)) continue;
    for (const { notation, prefLabel } of withBroader(
      scheme,
      String(value).slice(scheme.prefix?.length ?? 0),
    ))
      yield { path: conceptStem(scheme, notation), label: prefLabel.fr, roles: [name] };
  }
}
