import type { HpaRecord } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { byCodePoint } from "../order.js";
import { conceptSubjects } from "./concept-subjects.js";
import { organisationSubjects } from "./organisation-subjects.js";
import { programmeSubjects } from "./programme-subjects.js";
import type { OrganisationFacts, SubjectRef } from "./subject-ref.js";
import { territorySubjects } from "./territory-subjects.js";
import { yearSubjects } from "./year-subjects.js";

const union = <T>(a: readonly T[], b: readonly T[]) => [...new Set([...a, ...b])];

function bothOrganisations(a: OrganisationFacts, b: OrganisationFacts): OrganisationFacts {
  const numbers = new Map(
    [...a.identifiers, ...b.identifiers].map((item) => [`${item.scheme} ${item.value}`, item]),
  );
  return {
    names: union(a.names, b.names),
    formerNames: union(a.formerNames, b.formerNames),
    structureType: a.structureType ?? b.structureType,
    identifiers: [...numbers.values()],
    parent: a.parent ?? b.parent,
  };
}

/** Two mentions of one subject in one record as one. */
function both(a: SubjectRef, b: SubjectRef): SubjectRef {
  const programme = a.programme &&
    b.programme && { ...a.programme, objectives: union(a.programme.objectives, b.programme.objectives) };
  return {
    ...b,
    ...a,
    roles: union(a.roles, b.roles),
    ...(a.organisation && b.organisation
      ? { organisation: bothOrganisations(a.organisation, b.organisation) }
      : {}),
    ...(programme ? { programme } : {}),
  };
}

/** Every subject under which a record is gathered, each once, in the order of paths. */
export function subjectsOf(record: HpaRecord, territories: TerritoryIndex): readonly SubjectRef[] {
  const byPath = new Map<string, SubjectRef>();
  const all = [
    conceptSubjects(record),
    territorySubjects(record, territories),
    organisationSubjects(record),
    programmeSubjects(record),
    yearSubjects(record),
  ];
  for (const group of all) {
    for (const subject of group) {
      const earlier = byPath.get(subject.path);
      byPath.set(subject.path, earlier ? both(earlier, subject) : subject);
    }
  }
  return [...byPath.values()].sort((a, b) => byCodePoint(a.path, b.path));
}
