import type { TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import type { UnknownLabel } from "./concept-label.js";
import type { PlaceContext } from "./place-context.js";
import { type Reading, shifted } from "./reading.js";
import { matchTerritoryList } from "./territory-list.js";

/** Types that a place may have under a label that says none. */
const ANY: readonly TerritoryTypeNotation[] = [
  "commune",
  "departement",
  "region",
  "canton",
  "epci",
  "country",
];
/** Words before a name that say its type. */
const SAYS_TYPE: readonly (readonly [RegExp, TerritoryTypeNotation])[] = [
  [/^(?:le |la )?(?:département|dpt|dept)s?\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "departement"],
  [/^(?:la )?région\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "region"],
  [/^(?:la |les )?(?:communes?|villes?)\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "commune"],
  [/^(?:le )?canton\s+(?:de la |de l['’]|du |des |de |d['’])?/iu, "canton"],
];
/** A place of a text, with what it was read as. */
export type FoundPlace = Reading<TerritoryCode> | UnknownLabel;

/** The type that the words before a name say, and how many signs they take: `le département de la `. */
function saidType(text: string): { readonly lead: number; readonly type?: TerritoryTypeNotation } {
  for (const [form, type] of SAYS_TYPE) {
    const lead = form.exec(text)?.[0].length;
    if (lead !== undefined) return { lead, type };
  }
  return { lead: 0 };
}

/** How many signs before a name say its type. */
export const leadOfType = (text: string): number => saidType(text).lead;

/** What a place under a label of no type means: of one type only, and probable where places of another have the name too; else all that it may be. */
export function placeIn(text: string, start: number, place: PlaceContext): readonly FoundPlace[] {
  const { lead, type: said } = saidType(text);
  const name = text.slice(lead);
  const lists = (said ? [said] : ANY).map((type) => matchTerritoryList(name, type, place));
  const read = lists.filter(({ readings, unknown }) => readings.length > 0 && unknown.length === 0);
  const [only, ...others] = read;
  if (only && others.length === 0) {
    const isShared = lists.some(({ unknown }) => unknown.some((one) => one.suggestions.length > 0));
    const asSure = (one: Reading<TerritoryCode>): Reading<TerritoryCode> =>
      isShared && one.certainty === "certain" ? { ...one, certainty: "probable" } : one;
    return only.readings.map((one) => shifted(asSure(one), start + lead));
  }
  const suggestions = [
    ...read.flatMap(({ readings }) => readings.map(({ value }) => value)),
    ...lists.flatMap(({ unknown }) => unknown.flatMap((one) => one.suggestions)),
  ];
  return [{ text, start, end: start + text.length, suggestions: [...new Set(suggestions)] }];
}
