import { type SettingNotation, setting, type TerritoryCode } from "@openhpa/vocabularies";
import { isRead, matchConcept } from "../harmonise/concept-label.js";
import type { PlaceContext } from "../harmonise/place-context.js";
import type { Reading } from "../harmonise/reading.js";
import { matchTerritoryList } from "../harmonise/territory-list.js";
import { matchTerritory } from "../harmonise/territory-name.js";

/** A place of an entry: its name, its town or the département before the colon, its setting. Offsets are in the entry's text. */
export interface PrintedPlace {
  readonly name: string;
  /** Short words for a key: the acronym of the place, where it has one, and its town. */
  readonly short: string;
  readonly start: number;
  readonly end: number;
  readonly territory?: Reading<TerritoryCode>;
  readonly setting?: SettingNotation;
}

/** `d'Angers et de Cholet`, `du Mans`: the words that introduce a town, and how the town is called with them. */
const TOWNS = /(?<=\s)(?:d['’]|de |du |des |à )(?=\p{Lu})/gu;
const PREPOSITION = /^(d['’]|de |du |des |à |)(.+)$/;
const ARTICLES: Readonly<Record<string, string>> = { "du ": "Le ", "des ": "Les " };
/** A longer text is not a list of towns. */
const MOST_TOWNS = 20;
const LONGEST_LINE = 5000;

interface Town {
  readonly words: string;
  readonly territory: Reading<TerritoryCode>;
}

/** The town of `d'Angers` or of `Evron` in `de Laval et Evron`, which is then `d'Evron`. */
function townOf(printed: string, context: PlaceContext): Town | undefined {
  const [all = "", preposition = "", name = ""] = PREPOSITION.exec(printed.trim()) ?? [];
  const territory = matchTerritory((ARTICLES[preposition] ?? "") + name, "commune", context);
  if (!isRead(territory) || territory.certainty !== "certain") return undefined;
  const elided = /^[aeiouyàâéèêh]/i.test(name) ? `d'${name}` : `de ${name}`;
  return { words: preposition === "" ? elided : all, territory };
}

function acronymOf(name: string): string | undefined {
  return /\(([^()]+)\)\s*$/.exec(name)?.[1];
}

/** The setting of a name: the name itself is a label, or the acronym in its parentheses is. */
function settingOf(name: string): { readonly setting?: SettingNotation } {
  const found = [name, acronymOf(name) ?? ""].map((text) => matchConcept(setting, text)).find(isRead);
  return found ? { setting: found.value } : {};
}

/** The places of a piece that ends in towns, or undefined. */
function placesInTowns(piece: string, start: number, context: PlaceContext): PrintedPlace[] | undefined {
  const end = start + piece.length;
  if (piece.length > LONGEST_LINE) return undefined;
  for (const found of [...piece.matchAll(TOWNS)].slice(0, MOST_TOWNS)) {
    const before = piece.slice(0, found.index).trim();
    const words = piece.slice(found.index).split(/ et |, /);
    const towns = words.slice(0, MOST_TOWNS).flatMap((word) => townOf(word, context) ?? []);
    if (towns.length < words.length || before === "") continue;
    return towns.map((town) => ({
      name: `${before} ${town.words}`,
      short: `${acronymOf(before) ?? before} ${town.words.replace(/^(?:d['’]|de |des |à )/, "")}`,
      start,
      end,
      territory: { ...town.territory, start, end, certainty: words.length > 1 ? "probable" : "certain" },
      ...settingOf(before),
    }));
  }
  return undefined;
}

/** `… de Loire-Atlantique, Maine et Loire et Sarthe`: a place in each of several départements, or undefined. */
function placesInDepartements(
  piece: string,
  start: number,
  context: PlaceContext,
): PrintedPlace[] | undefined {
  if (piece.length > LONGEST_LINE) return undefined;
  for (const found of [...piece.matchAll(TOWNS)].slice(0, MOST_TOWNS)) {
    const before = piece.slice(0, found.index).trim();
    const at = found.index + found[0].length;
    const { readings, unknown } = matchTerritoryList(piece.slice(at), "departement", context);
    if (before === "" || readings.length < 2 || unknown.length > 0) continue;
    if (readings.some(({ certainty }) => certainty !== "certain")) continue;
    return readings.map((reading) => {
      const named = piece.slice(at + reading.start, at + reading.end);
      return {
        name: `${before} ${found[0]}${named}`,
        short: `${acronymOf(before) ?? before} ${named}`,
        start,
        end: start + piece.length,
        territory: { ...reading, start: start + at + reading.start, end: start + at + reading.end },
        ...settingOf(before),
      };
    });
  }
  return undefined;
}

/** The place that an activity names: one in each département where it ends in several, else one by its words alone. */
export function placesOfActivity(text: string, context: PlaceContext): readonly PrintedPlace[] {
  const several = text.includes("\n") ? undefined : placesInDepartements(text, 0, context);
  return several ?? [{ name: text, short: text, start: 0, end: text.length }];
}

function placesIn(
  piece: string,
  start: number,
  context: PlaceContext,
  within: Reading<TerritoryCode> | undefined,
): readonly PrintedPlace[] {
  const territory = within ? { territory: within } : {};
  const whole = {
    name: piece,
    short: piece,
    start,
    end: start + piece.length,
    ...territory,
    ...settingOf(piece),
  };
  return placesInTowns(piece, start, context) ?? placesInDepartements(piece, start, context) ?? [whole];
}

/**
 * The places of a line `Département : place ; place`. A place that ends in several towns is several places (`… d'Angers et de Cholet`); a town
 * is read only inside the département of the line or the region of the page.
 */
export function parsePlaces(text: string, context: PlaceContext): readonly PrintedPlace[] {
  if (text.length > LONGEST_LINE) return placesIn(text, 0, context, undefined);
  const colon = text.indexOf(" : ");
  const head = colon < 0 ? undefined : matchTerritory(text.slice(0, colon), "departement", context);
  const within = isRead(head) ? head : undefined;
  const near = within ? { ...context, departements: [within.value], region: undefined } : context;
  let at = within ? colon + 3 : 0;
  return text
    .slice(at)
    .split(" ; ")
    .flatMap((piece) => {
      const name = piece.trim();
      const start = at + piece.indexOf(name);
      at += piece.length + 3;
      return name === "" ? [] : placesIn(name, start, near, within);
    });
}
