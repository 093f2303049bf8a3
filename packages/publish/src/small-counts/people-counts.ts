import type { Action } from "@openhpa/core";
import { type IndicatorKindNotation, normaliseLabel } from "@openhpa/vocabularies";

type Indicator = NonNullable<NonNullable<Action["evaluation"]>["indicators"]>[number];

/** Words by which a unit or a name says that people are counted, in normalised form. */
const PEOPLE =
  /\b(?:personnes?|detenu(?:e?s?)|participante?s?|beneficiaires?|usagers?|usageres?|patiente?s?|jeunes?|mineure?s?|enfants?|adolescente?s?|adultes?|hommes?|femmes?|eleves?|stagiaires?|consultants?|condamnee?s?|prevenue?s?|people|persons?|prisoners?|inmates?|patients?|clients?)\b/;

/** Kinds of indicator whose value is a number of people whatever the unit says, and kinds that count something else. */
const countsPeople: Readonly<Partial<Record<IndicatorKindNotation, boolean>>> = {
  reach: true,
  "activity-volume": false,
  process: false,
  output: false,
};

/**
 * True for an indicator that may count people: by its kind, else by its unit, else by its name; one that says nothing of either may.
 * Shares, and units of something else (`séances`), do not.
 */
export function mayCountPeople({ kind, unit, name }: Indicator): boolean {
  if (unit !== undefined && PEOPLE.test(normaliseLabel(unit))) return true;
  const byKind = kind === undefined ? undefined : countsPeople[kind];
  if (byKind !== undefined) return byKind && (unit === undefined || !/%|pour ?cent/i.test(unit));
  if (unit !== undefined) return false;
  const texts = Object.values(name).map(normaliseLabel);
  return kind === undefined || texts.some((text) => PEOPLE.test(text));
}
