import type { HpaRecord } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { territoryOfPath } from "../paths/subject-paths.js";
import { conceptSubjects } from "./concept-subjects.js";
import { organisationSubjects } from "./organisation-subjects.js";
import { programmeSubjects } from "./programme-subjects.js";
import type { OrganisationFacts, SubjectRef } from "./subject-ref.js";
import { territoryHolders } from "./territory-holders.js";
import { territorySubjects } from "./territory-subjects.js";
import { territoryTypeOf, typesInside } from "./territory-types.js";
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

const hasFacts = ({ organisation, programme }: SubjectRef) =>
  organisation !== undefined || programme !== undefined;

/** Two mentions of one subject in one record as one. */
function both(a: SubjectRef, b: SubjectRef): SubjectRef {
  if (!hasFacts(a) && !hasFacts(b) && b.roles.every((role) => a.roles.includes(role))) return a;
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

const TERRITORY = "territory/";

/** Says of every territory of a record which of the others lie directly inside, in the order of paths. */
function withInside(subjects: readonly SubjectRef[], territories: TerritoryIndex): readonly SubjectRef[] {
  const codes = new Set<string>();
  for (const { path } of subjects) if (path.startsWith(TERRITORY)) codes.add(territoryOfPath(path));
  const inside = new Map<string, string[]>();
  for (const inner of codes) {
    const type = territoryTypeOf(inner);
    for (const { code } of territoryHolders(territories, inner)) {
      if (!codes.has(code) || !typesInside(code).includes(type)) continue;
      const found = inside.get(code);
      if (found) found.push(inner);
      else inside.set(code, [inner]);
    }
  }
  if (inside.size === 0) return subjects;
  return subjects.map((subject) => {
    const found = subject.path.startsWith(TERRITORY) && inside.get(territoryOfPath(subject.path));
    return found ? { ...subject, inside: found } : subject;
  });
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
  const inOrder = [...byPath.values()].sort((a, b) => compareCodePoints(a.path, b.path));
  return withInside(inOrder, territories);
}
