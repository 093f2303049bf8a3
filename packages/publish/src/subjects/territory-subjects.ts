import type { HpaRecord } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { territoryStem } from "../paths/subject-paths.js";
import { fieldValues } from "./field-visits.js";
import type { SubjectRef } from "./subject-ref.js";
import { territoryHolders } from "./territory-holders.js";

/** Where an organisation has its seat says nothing about where the action takes place. */
const SEAT = "Address";

/** The territories that a record names, and those that hold them. */
export function territorySubjects(record: HpaRecord, territories: TerritoryIndex): readonly SubjectRef[] {
  const subjects: SubjectRef[] = [];
  for (const { entry, field, value } of fieldValues(record, "territory")) {
    if (entry.name === SEAT) continue;
    const named = value as string;
    const add = (code: string, label: string) =>
      subjects.push({ path: territoryStem(code), label, roles: [field.name] });
    add(named, territories.get(named)?.name ?? named);
    for (const { code, name } of territoryHolders(territories, named)) add(code, name);
  }
  return subjects;
}
