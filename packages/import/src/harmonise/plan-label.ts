import { findConcept, type PlanNotation, plan } from "@openhpa/vocabularies";
import { isRead, matchConcept, type UnknownLabel } from "./concept-label.js";
import { type Reading, shifted } from "./reading.js";

/** A plan that a label names, and whether its years are those of the record. */
export interface PrintedPlan {
  readonly plan: PlanNotation;
  /** First and last year of the plan, when the record's years lie outside them. */
  readonly outside?: readonly [number | undefined, number | undefined];
}

/**
 * The plan of a printed label, taken whole or after its heading (`ADDICTIONS - …`). Outside the plan's years it is uncertain: bases keep
 * old labels.
 */
export function matchPlan(printed: string, years: readonly number[]): Reading<PrintedPlan> | UnknownLabel {
  const dash = printed.indexOf(" - ");
  const all = matchConcept(plan, printed);
  const tail = dash < 0 ? undefined : matchConcept(plan, printed.slice(dash + 3));
  const found = isRead(tail) ? shifted(tail, dash + 3) : all;
  if (!isRead(found)) return found;
  const { startYear, endYear } = findConcept(plan, found.value)?.plan ?? {};
  const isOutside = years.some((year) => year < (startYear ?? year) || year > (endYear ?? year));
  const value = { plan: found.value, ...(isOutside ? { outside: [startYear, endYear] as const } : {}) };
  return { ...found, value, certainty: isOutside ? "uncertain" : "certain" };
}
