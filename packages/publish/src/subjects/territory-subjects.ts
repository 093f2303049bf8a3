import type { HpaRecord } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { territoryStem } from "../paths/subject-paths.js";
import { fieldValues } from "./field-visits.js";
import type { SubjectRef } from "./subject-ref.js";
import { territoryHolders } from "./territory-holders.js";

/** Where an organisation has its seat says nothing about where the action takes place. */
const SEAT = "Address";

/** The territories that a record names, and those that hold them. */
export function* territorySubjects(record: HpaRecord, territories: TerritoryIndex): Generator<SubjectRef> {
  for (const { entry, field, value } of fieldValues(record)) {
    if (field.datatype.kind !== "territory" || entry.name === SEAT) continue;
    const named = value as string;
    const namedAndHolders = [
      named,
      ...territoryHolders(territories, named).map(({ code }) => code as string),
    ];
    for (const code of namedAndHolders)
      yield {
        path: territoryStem(code),
        label: territories.get(code)?.name ?? code,
        roles: [field.name],
      };
  }
}
