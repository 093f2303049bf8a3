import { parseTerritoryCode, type TerritoryTypeNotation, territoryType } from "@openhpa/vocabularies";
import { isRead } from "../harmonise/concept-label.js";
import { listedNames } from "../harmonise/listed-names.js";
import { typeWords } from "../harmonise/printed-name.js";
import { joinedNames, jointCertainty, jointTerritories } from "../harmonise/territory-list.js";
import { judgeTerritory, matchTerritory } from "../harmonise/territory-name.js";
import { type CellContext, type CellReading, notRead, read } from "./cell-reading.js";
import { codesOf, isBareCode, readCode } from "./territory-code.js";

/** `44 - Loire-Atlantique`, `Loire-Atlantique (44)`. */
const CODE_FIRST = /^((?:2[AB]|\d)[\dAB]{0,8})\s*[-–:]\s*(\D.*)$/i;
const CODE_LAST = /^(\D.*?)\s*\(((?:2[AB]|\d)[\dAB]{0,8})\)$/i;
/** What a header that announces one type may hold besides: `Vaud` and `Métropole de Lyon` stand under Département. */
const BESIDES: Readonly<Partial<Record<TerritoryTypeNotation, readonly TerritoryTypeNotation[]>>> = {
  departement: ["region", "canton", "epci"],
  region: ["departement", "canton"],
  canton: [],
};

function unread(text: string, suggestions: readonly string[]): CellReading {
  const message =
    suggestions.length === 0
      ? "ce n'est pas un territoire connu"
      : suggestions.length > 1
        ? "plusieurs territoires portent ce nom"
        : "le territoire de ce nom n'est pas là où la ligne le dit";
  return notRead(text, message, { suggestions: [...new Set(suggestions)] });
}

/** A name under a header that announces another type of territory: at most probable, and only when one kind of territory has it. */
function besides(text: string, type: TerritoryTypeNotation, { place }: CellContext): CellReading | undefined {
  const readings = (BESIDES[type] ?? []).map((of) => matchTerritory(text, of, place));
  const found = readings.filter(isRead);
  const suggestions = readings.flatMap((reading) =>
    isRead(reading) ? [reading.value] : reading.suggestions,
  );
  const [only] = found;
  if (suggestions.length === 0) return undefined;
  if (only && suggestions.length === 1)
    return read(only.value, { method: only.method, certainty: "probable", remark: only.note });
  return unread(text, suggestions);
}

function byName(text: string, type: TerritoryTypeNotation | undefined, context: CellContext): CellReading {
  const types = type ? [type] : territoryType.notations.filter((of) => of !== "commune-ch");
  const readings = types.map((of) => matchTerritory(text, of, context.place));
  const territories = readings.filter(isRead);
  const [only] = territories;
  const suggestions = readings.flatMap((reading) =>
    isRead(reading) ? [reading.value] : reading.suggestions,
  );
  if (only && suggestions.length === 1)
    return read(only.value, { method: only.method, certainty: only.certainty, remark: only.note });
  const other = type && suggestions.length === 0 ? besides(text, type, context) : undefined;
  return other ?? unread(text, suggestions);
}

/** `44 - Loire-Atlantique`: the name and the code say the same. */
function byCodeAndName(text: string, context: CellContext): CellReading | undefined {
  const { territories } = context.place;
  const [, first, after] = CODE_FIRST.exec(text) ?? [];
  const [, before, last] = CODE_LAST.exec(text) ?? [];
  const name = after ?? before;
  const code = first ?? last;
  if (name === undefined || code === undefined) return undefined;
  const types = context.territoryType ? [context.territoryType] : territoryType.notations;
  const both = types.flatMap((type) =>
    codesOf(code, type, territories).flatMap((known) =>
      territories.find(name, { type }).filter((namesake) => namesake.code === known),
    ),
  );
  const [only, ...others] = both;
  if (only === undefined || others.length > 0) return undefined;
  const { isPossible, isCertain, note } = judgeTerritory(only, context.place);
  if (!isPossible) return unread(text, [only.code]);
  const certainty = isCertain ? "certain" : "probable";
  return read(only.code, { method: "vocabulary-match", certainty, remark: note });
}

/** A typed code as it is; one that ended before the action is not sure, and one that is not where the row says is not read. */
function byWholeCode(text: string, { place, isExport }: CellContext): CellReading {
  const territory = isExport ? undefined : place.territories.get(text);
  const { isPossible, isCertain, note } = territory
    ? judgeTerritory(territory, place)
    : { isPossible: true, isCertain: true, note: undefined };
  if (!isPossible) return unread(text, [text]);
  const certainty = isCertain ? "certain" : "probable";
  return read(text, { method: "vocabulary-match", certainty, remark: note });
}

/**
 * One territory: a typed code; a bare code under a header that says the type; a name, with or without its code. A bare code without a type
 * is never decided; what the row states elsewhere restricts all of them.
 */
export function readTerritory(text: string, context: CellContext): CellReading {
  if (parseTerritoryCode(text)) return byWholeCode(text, context);
  if (context.isExport || text.length > 120)
    return notRead(text, "un code typé est attendu (departement:44)");
  if (isBareCode(text)) return readCode(text, context);
  const both = byCodeAndName(text, context);
  if (both) return both;
  for (const [word, type] of typeWords) {
    const rest = text.replace(word, "");
    if (rest === text) continue;
    const reading = byName(rest, type, context);
    if (reading.value !== undefined) return reading;
  }
  const joint = jointTerritories(text);
  if (joint.length > 0) return unread(text, joint);
  return byName(text, context.territoryType, context);
}

function listOf(readings: readonly CellReading[]): CellReading {
  const codes = readings.flatMap(({ value }) => (value === undefined ? [] : [value].flat()));
  const certainty = readings.some((reading) => reading.value !== undefined && reading.certainty !== "certain")
    ? "probable"
    : "certain";
  const remarks = [...new Set(readings.flatMap(({ remark }) => remark ?? []))].join(" ");
  return {
    ...(codes.length > 0 ? { value: [...new Set(codes)] } : {}),
    method: "vocabulary-match",
    certainty,
    notes: readings.flatMap(({ notes }) => notes),
    ...(remarks === "" ? {} : { remark: remarks }),
    unknown: readings.flatMap(({ unknown }) => unknown),
  };
}

/**
 * Several territories of one item, cut at what no name of a territory contains; cut at words and slashes when every piece is one. Where the row names
 * places that are in none of them, nothing is read: which of the two is wrong nobody can tell.
 */
export function readTerritories(text: string, context: CellContext): CellReading {
  const reading = readList(text, context);
  if (!context.isContradicted || context.isExport || reading.value === undefined) return reading;
  const codes = [reading.value].flat().map(String);
  const { territories } = context.place;
  const namesakes = ((context.territoryType && BESIDES[context.territoryType]) ?? []).flatMap((type) =>
    isBareCode(text) ? [] : territories.find(text, { type }).map(({ code }) => code),
  );
  return notRead(text, "la ligne nomme des lieux qui n'y sont pas", {
    suggestions: [...new Set([...codes, ...namesakes])],
  });
}

/** Authorities of several territories: all of them, unless one is not where the row says. */
function readJoint(text: string, { place, isExport }: CellContext): CellReading | undefined {
  const joint = isExport ? [] : jointTerritories(text);
  if (joint.length === 0) return undefined;
  const isPossible = joint.every((code) => {
    const territory = place.territories.get(code);
    return territory === undefined || judgeTerritory(territory, place).isPossible;
  });
  const how = { method: "vocabulary-match", certainty: jointCertainty(joint, place) } as const;
  return isPossible ? read([...joint], how) : unread(text, joint);
}

/** True for a short number in a list of names of communes: it is no number of a Swiss commune there. */
function isStray(piece: string, list: string, { territoryType: type }: CellContext): boolean {
  return (type ?? "commune") === "commune" && /^\s*\d{1,3}\s*$/.test(piece) && /\p{L}{3}/u.test(list);
}

function readList(text: string, context: CellContext): CellReading {
  const joint = readJoint(text, context);
  if (joint) return joint;
  const one = readTerritory(text, context);
  if (one.value !== undefined) return { ...one, value: [one.value] };
  if (context.isExport || text.length > 20_000) return one;
  const listed = listedNames(text, context.territoryType)?.map((name) => readTerritory(name, context));
  if (listed?.every(({ value }) => value !== undefined)) return listOf(listed);
  const pieces = text
    .split(/[,;•\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
  const stray = (piece: string) =>
    isStray(piece, text, context) ? notRead(piece, "ce nombre n'est pas un territoire") : undefined;
  if (pieces.length > 1) return listOf(pieces.map((piece) => stray(piece) ?? readList(piece, context)));
  const names = joinedNames(text, (piece) => {
    const reading = stray(piece) ?? readTerritory(piece.trim(), context);
    return reading.value === undefined ? undefined : reading;
  });
  return names ? listOf(names) : one;
}
