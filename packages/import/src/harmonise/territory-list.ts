import type { TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { normaliseLabel } from "@openhpa/vocabularies";
import { isRead, type UnknownLabel } from "./concept-label.js";
import { listedNames } from "./listed-names.js";
import type { PlaceContext } from "./place-context.js";
import type { Reading } from "./reading.js";
import { judgeTerritory, matchTerritory, type TerritoryList } from "./territory-name.js";

const LONGEST_LIST = 20_000;

/** Authorities, by name or code, that are exactly one or several territories: all are meant, and never one of several alone. */
const JOINT: Readonly<Record<string, readonly TerritoryCode[]>> = {
  "collectivite europeenne d'alsace": ["departement:67", "departement:68"],
  "collectivite europeenne d'alsace (cea)": ["departement:67", "departement:68"],
  cea: ["departement:67", "departement:68"],
  "6ae": ["departement:67", "departement:68"],
  "69m": ["epci:200046977"],
  "haute et basse normandie": ["region:23", "region:25"],
  "basse et haute normandie": ["region:25", "region:23"],
};

/** The territories of an authority that has no code of ours; none for another name. */
export function jointTerritories(printed: string): readonly TerritoryCode[] {
  return JOINT[normaliseLabel(printed)] ?? [];
}

/** How sure the territories of an authority are: each must be right at the date of the action. */
export function jointCertainty(
  joint: readonly TerritoryCode[],
  context: PlaceContext,
): Reading<TerritoryCode>["certainty"] {
  const isSure = joint.every((code) => {
    const territory = context.territories.get(code);
    return territory === undefined || judgeTerritory(territory, context).isCertain;
  });
  return isSure ? "certain" : "probable";
}

/** Cuts at what no official name of a territory contains: comma, semicolon, bullet, line end. */
const NAMES = /[^,;•\n]+/g;
/** Cuts at what joins names, and may stand in one. */
const JOINED = /\s+(?:et|&|\+|und|e|[-–])\s+|\s*\/\s*/g;

/** The territories of a printed list. `A et B` and `A/B` are two names when both are known and the whole is not. */
export function matchTerritoryList(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): TerritoryList {
  const readings: Reading<TerritoryCode>[] = [];
  const unknown: UnknownLabel[] = [];
  if (printed.length > LONGEST_LIST)
    return { readings, unknown: [{ text: printed, start: 0, end: printed.length, suggestions: [] }] };
  const whole = unlisted(printed, type, context);
  if (whole) return { readings: whole, unknown };
  for (const found of printed.matchAll(NAMES)) {
    for (const result of namesIn(found[0], type, context)) {
      const [start, end] = [result.start + found.index, result.end + found.index];
      if (isRead(result)) readings.push({ ...result, start, end });
      else if (result.text !== "") unknown.push({ ...result, start, end });
    }
  }
  return { readings, unknown };
}

/** What is read in a text as a whole that commas would cut: numbers behind one city, a name and the territory that holds it. */
function unlisted(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): readonly Reading<TerritoryCode>[] | undefined {
  const start = printed.length - printed.trimStart().length;
  const end = printed.trimEnd().length;
  const listed = listedNames(printed, type)?.map((name) => matchTerritory(name, type, context));
  if (listed?.every(isRead)) return listed.map((reading) => ({ ...reading, start, end }));
  if (type !== "commune" || printed.split(",").length !== 2) return undefined;
  const held = matchTerritory(printed, type, context);
  return isRead(held) ? [held] : undefined;
}

function namesIn(
  printed: string,
  type: TerritoryTypeNotation,
  context: PlaceContext,
): readonly (Reading<TerritoryCode> | UnknownLabel)[] {
  const one = matchTerritory(printed, type, context);
  if (isRead(one)) return [one];
  const joint = jointTerritories(printed.trim());
  if (joint.length > 0) {
    const { start, end } = one;
    const isPossible = joint.every((code) => {
      const territory = context.territories.get(code);
      return territory === undefined || judgeTerritory(territory, context).isPossible;
    });
    if (!isPossible) return [{ ...one, suggestions: joint }];
    const certainty = jointCertainty(joint, context);
    return joint.map((value) => ({ value, start, end, method: "vocabulary-match", certainty }));
  }
  const read = (piece: string, at: number) => {
    const result = matchTerritory(piece, type, context);
    return isRead(result) ? { ...result, start: result.start + at, end: result.end + at } : undefined;
  };
  return joinedNames(printed, read) ?? [one];
}

const LONGEST_JOIN = 400;
const MOST_JOINS = 12;

/**
 * What the pieces of a text are read as that `et`, `&` or slashes join, when every piece is read: the longest names win (`Maine et Loire et
 * Sarthe`). Undefined where there is nothing to cut or a piece is not read.
 */
export function joinedNames<T>(
  printed: string,
  read: (piece: string, at: number) => T | undefined,
): readonly T[] | undefined {
  const cuts = [...printed.slice(0, LONGEST_JOIN + 1).matchAll(JOINED)];
  if (printed.length > LONGEST_JOIN || cuts.length === 0 || cuts.length > MOST_JOINS) return undefined;
  const ends = [...cuts.map(({ index }) => index), printed.length];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  /** From each start: the fewest names to the end, and where the first of them ends. */
  const best: (readonly T[] | undefined)[] = [];
  for (let from = starts.length - 1; from >= 0; from -= 1) {
    for (let to = ends.length - 1; to >= from; to -= 1) {
      const rest = to + 1 < starts.length ? best[to + 1] : [];
      if (rest === undefined || (from === 0 && to === ends.length - 1)) continue;
      const value = read(printed.slice(starts[from], ends[to]), starts[from] ?? 0);
      const known = best[from];
      if (value !== undefined && (known === undefined || rest.length + 1 < known.length))
        best[from] = [value, ...rest];
    }
  }
  return best[0];
}
