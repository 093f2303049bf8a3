import { edtfBounds, type HpaRecord } from "@openhpa/core";
import { yearStem } from "../paths/subject-paths.js";
import type { SubjectRef } from "./subject-ref.js";

/** A period longer than this many years is gathered under its first year only: « années 1900 » is not a hundred years of action. */
const LONGEST = 30;

/** The years of an action: its edition, else every year of its period, else the year in which it begins. */
export function actionYears(record: HpaRecord): readonly string[] {
  if (record.type !== "Action") return [];
  if (record.edition) return [record.edition];
  const { start, end } = record.period ?? {};
  const from = start && edtfBounds(start).earliest?.slice(0, 4);
  const to = (end && edtfBounds(end).latest?.slice(0, 4)) || (start && edtfBounds(start).latest?.slice(0, 4));
  const first = Number(from || to);
  if (!first) return [];
  const length = Number(to || from) - first;
  if (length < 0 || length > LONGEST) return [String(first).padStart(4, "0")];
  return Array.from({ length: length + 1 }, (_, index) => String(first + index).padStart(4, "0"));
}

/** The years under which a record is gathered. */
export function* yearSubjects(record: HpaRecord): Generator<SubjectRef> {
  for (const year of actionYears(record)) yield { path: yearStem(year), label: year, roles: ["period"] };
}
