import {
  type Action,
  type HpaRecord,
  type LanguageMap,
  type Objective,
  type Part,
  type Programme,
  type RelatedRecord,
  recordClasses,
  visitOnly,
} from "@openhpa/core";
import { pick } from "../languages/pick.js";
import { programmeStem, recordProgrammeStem, widerProgrammeStem } from "../paths/subject-paths.js";
import type { ProgrammePart, SubjectRef } from "./subject-ref.js";

/** How many objectives a page shows; a record may hold hundreds. */
const MOST_OBJECTIVES = 20;

/** Reads the texts of one record, French first. */
interface Reader {
  readonly text: (map: LanguageMap) => string;
  readonly languageOf: (map: LanguageMap) => string;
}

/** A regional programme that the record names, with the objectives that the record answers. */
function regional(
  { number, label, region, objectives = [], ...programme }: Programme,
  { text, languageOf }: Reader,
): SubjectRef {
  return {
    path: programmeStem({ ...programme, label, ...(region === undefined ? {} : { region }) }),
    label: text(label),
    roles: ["programmes"],
    programme: {
      number,
      region,
      language: languageOf(label),
      objectives: objectives
        .slice(0, MOST_OBJECTIVES)
        .map((objective) => [objective.number, text(objective.label)].filter(Boolean).join(" ")),
    },
  };
}

/** A wider record that this one says it is part of; known by its key, else by its title. */
function wider({ record, title }: RelatedRecord, { text, languageOf }: Reader): SubjectRef | undefined {
  const name = title && text(title);
  const key = record?.slice(record.lastIndexOf("/") + 1);
  const label = name ?? key;
  const path = widerProgrammeStem(record, name);
  if (label === undefined || path === undefined) return undefined;
  return {
    path,
    label,
    roles: ["isPartOf"],
    programme: { language: title ? languageOf(title) : "fr", objectives: [] },
  };
}

function partOf({ key, kind, number, title }: Part, { text }: Reader): ProgrammePart {
  return { key, kind, number, title: title ? text(title) : "" };
}

/** The record itself as a programme, when it is one or has parts. */
function ownProgramme(record: Action, reader: Reader): SubjectRef | undefined {
  const { text, languageOf } = reader;
  const { key, kind, title, hasPart = [], objectives = [] } = record;
  if (kind !== "programme" && hasPart.length === 0) return undefined;
  return {
    path: recordProgrammeStem(key),
    label: text(title),
    roles: ["hasPart"],
    programme: {
      language: languageOf(title),
      objectives: objectives.slice(0, MOST_OBJECTIVES).map((objective: Objective) => text(objective.text)),
      ownRecord: { key, parts: hasPart.map((part) => partOf(part, reader)) },
    },
  };
}

/** The programmes of a record: regional ones that it names, wider records that it is part of, and itself when it has parts. */
export function* programmeSubjects(record: HpaRecord): Generator<SubjectRef> {
  if (record.type !== "Action") return;
  const french = { language: "fr", recordLanguage: record.language } as const;
  const reader: Reader = {
    text: (map) => pick(french, map).text,
    languageOf: (map) => pick(french, map).language,
  };
  const itself = ownProgramme(record, reader);
  if (itself) yield itself;
  for (const related of record.isPartOf ?? []) {
    const whole = wider(related, reader);
    if (whole) yield whole;
  }
  for (const { value } of visitOnly(recordClasses.Action, record, "Programme"))
    yield regional(value as unknown as Programme, reader);
}
