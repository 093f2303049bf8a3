import type { Action, Missing } from "@openhpa/core";
import { mixed } from "../mixed.js";

const reasons = [
  "not-asked",
  "not-stated",
  "asked-but-blank",
  "truncated",
  "not-applicable",
  "withheld",
] as const;
const askable = [
  "contact",
  "needsAssessment",
  "fundingAsPrinted",
  "capacity",
  "recurrence",
  "agreement",
] as const;
const statuses = ["planned", "cancelled", "ongoing", "suspended", "unknown"] as const;

/** Gaps for fields that the record leaves out, each with a reason and the source that was silent. */
function gaps(action: Action, index: number): readonly Missing[] {
  const given: readonly Missing[] = (action.missing ?? []).filter(
    ({ path }) => path !== "/evaluation" || action.evaluation === undefined,
  );
  const more = askable
    .filter((name, at) => action[name] === undefined && mixed(index, 110 + at) % 3 === 0)
    .map((name, at) => ({
      path: `/${name}`,
      reason: reasons[(index + at) % reasons.length] as (typeof reasons)[number],
      source: "fiche",
    }));
  return [...given, ...more];
}

/** How a record goes on: gaps, actions that did not end, withdrawals with and without another record in their place. */
export function courseOf(action: Action, index: number, keyOf: (index: number) => string): Partial<Action> {
  const missing = gaps(action, index);
  return {
    ...(missing.length === 0 ? { missing: undefined } : { missing: [...missing] }),
    ...(index % 9 === 7 ? { status: statuses[mixed(index, 120) % statuses.length] as Action["status"] } : {}),
    ...(index % 25 === 8 ? { withdrawn: "2026-02-03" } : {}),
    ...(index % 50 === 8 ? { replacedBy: keyOf(index + 1) } : {}),
    ...(index % 60 === 14 ? { title: { en: `Untranslated action ${index}` } } : {}),
  };
}
