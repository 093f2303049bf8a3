import type { Territory, TerritoryCode, TerritoryIndex, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead, type UnknownLabel } from "./concept-label.js";
import type { PlaceContext } from "./place-context.js";
import type { Reading } from "./reading.js";

const LONGEST_NAME = 120;
const LONGEST_LIST = 20_000;

/** Present territories of a name; a former one stands for the present one. */
function candidatesOf(
  name: string,
  type: TerritoryTypeNotation,
  index: TerritoryIndex,
): readonly Territory[] {
  const found = index.find(name, { type });
  const present = found.filter(({ current }) => current === undefined);
  if (present.length > 0) return present;
  const heirs = new Set(found.map(({ code, current }) => current ?? code));
  return [...heirs].flatMap((code) => index.get(code) ?? []);
}

function liesIn(territory: Territory, code: string | undefined): boolean {
  return (
    code !== undefined &&
    (territory.departement === code || territory.region === code || territory.code === code)
  );
}

/**
 * The territory that a printed name means. Of several, the only one in the document's départements, else in its region, is meant;
 * a name that one territory of the whole list carries is probable. Otherwise nothing is decided and all candidates are given.
 */
export function matchTerritory(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): Reading<TerritoryCode> | UnknownLabel {
  const text = printed.trim();
  const start = printed.length - printed.trimStart().length;
  const end = start + text.length;
  if (text === "" || text.length > LONGEST_NAME) return { text, start, end, suggestions: [] };
  const all = candidatesOf(text, type, context.territories);
  const near = all.filter((candidate) => context.departements?.some((code) => liesIn(candidate, code)));
  const inRegion = all.filter((candidate) => liesIn(candidate, context.region));
  const [chosen = [], certainty = "uncertain"] =
    (
      [
        [near, "certain"],
        [inRegion, "certain"],
        [all, type === "commune" ? "probable" : "certain"],
      ] as const
    ).find(([found]) => found.length > 0) ?? [];
  const [only, ...others] = chosen;
  if (only !== undefined && others.length === 0)
    return { value: only.code, start, end, method: "vocabulary-match", certainty };
  return { text, start, end, suggestions: chosen.map(({ code }) => code) };
}

/** The territories of a printed list and the names that were not decided. */
export interface TerritoryList {
  readonly readings: readonly Reading<TerritoryCode>[];
  readonly unknown: readonly UnknownLabel[];
}

/** Cuts at what no official name of a territory contains: comma, semicolon, bullet, line end. */
const NAMES = /[^,;•\n]+/g;

/** The territories of a printed list. `A et B` is two names when both are known and the whole is not. */
export function matchTerritoryList(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): TerritoryList {
  const readings: Reading<TerritoryCode>[] = [];
  const unknown: UnknownLabel[] = [];
  if (printed.length > LONGEST_LIST)
    return { readings, unknown: [{ text: printed, start: 0, end: printed.length, suggestions: [] }] };
  for (const found of printed.matchAll(NAMES)) {
    const results = namesIn(found[0], type, context);
    for (const result of results) {
      const [start, end] = [result.start + found.index, result.end + found.index];
      if (isRead(result)) readings.push({ ...result, start, end });
      else if (result.text !== "") unknown.push({ ...result, start, end });
    }
  }
  return { readings, unknown };
}

function namesIn(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): readonly (Reading<TerritoryCode> | UnknownLabel)[] {
  const one = matchTerritory(printed, type, context);
  const and = printed.lastIndexOf(" et ");
  if (isRead(one) || and < 0) return [one];
  const last = matchTerritory(printed.slice(and + 4), type, context);
  if (!isRead(last)) return [one];
  const first = matchTerritory(printed.slice(0, and), type, context);
  if (!isRead(first)) return [one];
  return [first, { ...last, start: last.start + and + 4, end: last.end + and + 4 }];
}
