import { type HpaRecord, type Organisation, recordClasses, visitOnly } from "@openhpa/core";
import { organisationStem } from "../paths/subject-paths.js";
import type { OrganisationFacts, SubjectRef } from "./subject-ref.js";

function factsOf(organisation: Organisation): OrganisationFacts {
  const {
    name,
    alternateNames = [],
    formerNames = [],
    structureType,
    identifiers = [],
    parent,
  } = organisation;
  return {
    names: [name, ...alternateNames],
    formerNames,
    structureType,
    identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
    parent: parent && { path: organisationStem(parent), label: parent.name },
  };
}

/** Every organisation of a record: carrier, host, partners, funders and those that they belong to. */
export function* organisationSubjects(record: HpaRecord): Generator<SubjectRef> {
  for (const { value, field } of visitOnly(recordClasses[record.type], record, "Organisation")) {
    if (!field) continue;
    const organisation = value as unknown as Organisation;
    yield {
      path: organisationStem(organisation),
      label: organisation.name,
      roles: [field.name],
      organisation: factsOf(organisation),
    };
  }
}
