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

/** A concept of which a record may be a subject. */
type Gathered = Pick<SubjectRef, "path" | "label">;

const gatheredByScheme = new Map<ConceptScheme, Map<string, readonly Gathered[]>>();

/** The concept of a coded value and the wider ones that hold it, made once for the codes of the scheme. */
function gatheredOf(scheme: ConceptScheme, value: string): readonly Gathered[] {
  const ofScheme = gatheredByScheme.get(scheme) ?? new Map<string, readonly Gathered[]>();
  gatheredByScheme.set(scheme, ofScheme);
  const known = ofScheme.get(value);
  if (known) return known;
  const concepts = withBroader(scheme, value.slice(scheme.prefix?.length ?? 0));
  const gathered = concepts.map(({ notation, prefLabel }) => ({
    path: conceptStem(scheme, notation),
    label: prefLabel.fr,
  }));
  if (gathered.length > 0) ofScheme.set(value, gathered);
  return gathered;
}

/** The concepts of every coded field of a record, with the wider concepts that hold them. */
export function conceptSubjects(record: HpaRecord): readonly SubjectRef[] {
  const subjects: SubjectRef[] = [];
  for (const { field, value } of fieldValues(record, "code")) {
    const { datatype, name } = field;
    if (datatype.kind !== "code") continue;
    const scheme = schemeNamed(datatype.scheme);
    if (!gathersRecords(scheme)) continue;
    for (const { path, label } of gatheredOf(scheme, String(value)))
      subjects.push({ path, label, roles: [name] });
  }
  return subjects;
}
