import {
  parseTerritoryCode,
  type TerritoryIndex,
  type TerritoryTypeNotation,
  territoryType,
} from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import { matchTerritory } from "../harmonise/territory-name.js";
import { type CellContext, type CellReading, notRead, read } from "./cell-reading.js";

const CODE = /^(?:2[AB]\d{0,3}|\d{1,9})$/i;
/** `44 - Loire-Atlantique`, `Loire-Atlantique (44)`. */
const CODE_FIRST = /^((?:2[AB]|\d)[\dAB]{0,8})\s*[-–:]\s*(\D.*)$/i;
const CODE_LAST = /^(\D.*?)\s*\(((?:2[AB]|\d)[\dAB]{0,8})\)$/i;
/** A name that says its own type. */
const typed: readonly (readonly [word: RegExp, type: TerritoryTypeNotation])[] = [
  [/^d[ée]partement (?:de la |de l['’]|du |des |de |d['’])?/i, "departement"],
  [/^r[ée]gion /i, "region"],
  [/^(?:commune|ville) (?:de |du |des |d['’])?/i, "commune"],
  [/^canton (?:de |du |d['’])?/i, "canton"],
];
const LENGTHS: Readonly<Partial<Record<TerritoryTypeNotation, number>>> = {
  departement: 2,
  region: 2,
  commune: 5,
};

/** Typed codes that exist for a bare one; a zero that a spreadsheet took off the front is put back. */
function codesOf(bare: string, type: TerritoryTypeNotation, index: TerritoryIndex): readonly string[] {
  const code = bare.toUpperCase();
  const full = code.padStart(LENGTHS[type] ?? 0, "0");
  return [...new Set([code, full])]
    .map((candidate) => `${type}:${candidate}`)
    .filter((candidate) => parseTerritoryCode(candidate) && index.has(candidate));
}

function byCode(text: string, { territoryType: type, place }: CellContext): CellReading {
  const types = type ? [type] : territoryType.notations;
  const codes = types.flatMap((of) => codesOf(text, of, place.territories));
  const [only, ...others] = codes;
  if (type && only !== undefined && others.length === 0) {
    const hasLostZero = !only.endsWith(`:${text.toUpperCase()}`);
    return read(only, {
      method: "vocabulary-match",
      certainty: hasLostZero ? "probable" : "certain",
      notes: hasLostZero ? ["leading-zero"] : [],
    });
  }
  return notRead(text, "un code sans son type désigne plusieurs sortes de territoires", {
    suggestions: codes,
    notes: ["untyped-territory"],
  });
}

function byName(text: string, type: TerritoryTypeNotation | undefined, { place }: CellContext): CellReading {
  const types = type ? [type] : territoryType.notations;
  const readings = types.map((of) => matchTerritory(text, of, place));
  const territories = readings.filter(isRead);
  const sure = territories.filter(({ certainty }) => certainty === "certain");
  const [only, ...others] = territories.length === 1 ? territories : sure;
  const isAmbiguous = readings.some((reading) => !isRead(reading) && reading.suggestions.length > 0);
  if (only && others.length === 0 && !isAmbiguous && territories.length === 1)
    return read(only.value, { method: only.method, certainty: only.certainty });
  const suggestions = readings.flatMap((reading) =>
    isRead(reading) ? [reading.value] : reading.suggestions,
  );
  const message =
    suggestions.length > 0 ? "plusieurs territoires portent ce nom" : "ce n'est pas un territoire connu";
  return notRead(text, message, { suggestions: suggestions.slice(0, 8) });
}

/**
 * One territory: a typed code; a bare code under a header that says the type; a name, with or without its code. A bare code without a type
 * is never decided.
 */
export function readTerritory(text: string, context: CellContext): CellReading {
  if (parseTerritoryCode(text)) return read(text, { method: "vocabulary-match" });
  if (context.isExport || text.length > 120)
    return notRead(text, "un code typé est attendu (departement:44)");
  if (CODE.test(text)) return byCode(text, context);
  const [, first, after] = CODE_FIRST.exec(text) ?? [];
  const [, before, last] = CODE_LAST.exec(text) ?? [];
  const name = after ?? before;
  const code = first ?? last;
  if (name !== undefined && code !== undefined) {
    const types = context.territoryType ? [context.territoryType] : territoryType.notations;
    const both = types.filter((type) => {
      const namesakes = context.place.territories.find(name, { type });
      return codesOf(code, type, context.place.territories).some((known) =>
        namesakes.some((other) => other.code === known),
      );
    });
    const [type, ...others] = both;
    const [value] = type ? codesOf(code, type, context.place.territories) : [];
    if (value && others.length === 0) return read(value, { method: "vocabulary-match" });
  }
  for (const [word, type] of typed) {
    const rest = text.replace(word, "");
    if (rest === text) continue;
    const reading = byName(rest, type, context);
    if (reading.value !== undefined) return reading;
  }
  return byName(text, context.territoryType, context);
}

/** Several territories of one item, cut at what no name of a territory contains, when every piece is one. */
export function readTerritories(text: string, context: CellContext): CellReading {
  const one = readTerritory(text, context);
  const pieces = text
    .split(/[,;•\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  if (one.value !== undefined || pieces.length < 2 || context.isExport) {
    return one.value === undefined ? one : { ...one, value: [one.value] };
  }
  const readings = pieces.map((piece) => readTerritory(piece, context));
  const codes = readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const certainty = readings.some((reading) => reading.value !== undefined && reading.certainty !== "certain")
    ? "probable"
    : "certain";
  return {
    ...(codes.length > 0 ? { value: [...new Set(codes)] } : {}),
    method: "vocabulary-match",
    certainty,
    notes: readings.flatMap(({ notes }) => notes),
    unknown: readings.flatMap(({ unknown }) => unknown),
  };
}
