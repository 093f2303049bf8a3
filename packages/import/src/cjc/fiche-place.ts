import type { TerritoryCode, TerritoryTypeNotation } from "@openhpa/vocabularies";
import { isRead, type UnknownLabel } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { Reading } from "../harmonise/reading.js";
import { matchTerritoryList } from "../harmonise/territory-list.js";
import { matchTerritory, type TerritoryList } from "../harmonise/territory-name.js";
import { type CjcFiche, printedAnswers } from "./fiche.js";

/** The path of the question about the region. */
export const REGION = "/coverage/territories";
/** What people answer to the question about the region when it is not a region. */
const BESIDES: readonly TerritoryTypeNotation[] = ["departement", "canton", "country"];

/** The territories that an answer about the region names. Of a name that several kinds of territory have, none is chosen. */
export function regionsIn(text: string, context: PlaceContext): TerritoryList {
  const code = BARE.exec(text)?.[1];
  if (code !== undefined) return { readings: [], unknown: [numberIn(text, code, context)] };
  const regions = matchTerritoryList(text, "region", context);
  const letters = /^\s*[A-Z]{2}\s*$/.test(text) ? context.territories.find(text, { type: "canton" }) : [];
  if (letters.length > 0 && regions.readings.length > 0) {
    const suggestions = [...regions.readings.map(({ value }) => value), ...letters.map(({ code }) => code)];
    return { readings: [], unknown: [{ text, start: 0, end: text.length, suggestions }] };
  }
  if (regions.unknown.length === 0) return regions;
  const others = BESIDES.map((type) => matchTerritoryList(text, type, context));
  const [only, ...more] = others.filter(({ unknown }) => unknown.length === 0);
  const named = others.flatMap(({ readings }) => readings.map(({ value }) => value));
  if (!only || more.length > 0 || regions.readings.length > 0)
    return { readings: [], unknown: regions.unknown.map((part) => withSuggestions(part, named)) };
  const readings = only.readings.map(
    (reading): Reading<TerritoryCode> => ({ ...reading, certainty: "probable" }),
  );
  return { readings, unknown: [] };
}

/** `52`, `2A`: a region and a département may have this code. */
const BARE = /^\s*(2[AB]|\d{1,3})\s*$/i;

function numberIn(text: string, code: string, { territories }: PlaceContext): UnknownLabel {
  const padded = code.toUpperCase().padStart(2, "0");
  const codes = ["region", "departement"].map((type) => `${type}:${padded}`);
  return { text, start: 0, end: text.length, suggestions: codes.filter((known) => territories.has(known)) };
}

function withSuggestions(part: UnknownLabel, named: readonly TerritoryCode[]): UnknownLabel {
  return { ...part, suggestions: [...new Set([...part.suggestions, ...named])] };
}

/** When the action of a fiche takes place, as far as it says so: a name of a place is judged at this time. */
function dateOf({ record }: CjcFiche): string | undefined {
  const date = record.at("/period/start") ?? record.at("/period/end");
  return typeof date === "string" ? date : undefined;
}

/** What is known before the answer about the region is read. */
export function datedPlace(fiche: CjcFiche): PlaceContext {
  return { territories: fiche.options.territories, date: dateOf(fiche) };
}

/** Asked for each line of an address, and made once for a fiche, whatever the length of its answers. */
const known = new WeakMap<CjcFiche, PlaceContext>();

/** What a fiche states of where its carrier is: the answer about the region holds the address. Its period must have been read. */
export function placeOf(fiche: CjcFiche): PlaceContext {
  const place = known.get(fiche) ?? readPlace(fiche);
  known.set(fiche, place);
  return place;
}

function readPlace(fiche: CjcFiche): PlaceContext {
  const context = datedPlace(fiche);
  const lists = fiche.sections
    .filter(({ row }) => row.path === REGION)
    .flatMap(printedAnswers)
    .map(({ text }) => regionsIn(text, context));
  const codes = lists.flatMap(({ readings }) => readings.map(({ value }) => value));
  const among = new Set(lists.flatMap(({ unknown }) => unknown.flatMap(({ suggestions }) => suggestions)));
  return {
    ...context,
    ...(codes.length > 0 ? { within: [[...new Set(codes)]] } : {}),
    ...(codes.length === 0 && among.size > 0 ? { among: [...among] } : {}),
  };
}

/** How sure a region is when the carrier's address is not in it. */
export const ELSEWHERE = {
  certainty: "probable",
  note: "L'adresse du porteur n'est pas dans ce territoire.",
} as const;

/** True when the town of the carrier's address is known, and is not where the fiche says. */
export function isElsewhere(fiche: CjcFiche): boolean {
  const [city, postcode, territory] = ["city", "postcode", "territory"].map((name) =>
    fiche.record.at(`/carrier/address/${name}`),
  );
  if (typeof city !== "string" || territory !== undefined) return false;
  const alone = typeof postcode === "string" ? { postcode } : {};
  return isRead(matchTerritory(city, "commune", { ...datedPlace(fiche), ...alone }));
}
