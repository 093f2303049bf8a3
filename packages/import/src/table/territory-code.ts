import {
  parseTerritoryCode,
  type Territory,
  type TerritoryIndex,
  type TerritoryTypeNotation,
  territoryType,
} from "@openhpa/vocabularies";
import { judgeTerritory } from "../harmonise/territory-name.js";
import { type CellContext, type CellReading, notRead, read } from "./cell-reading.js";

/** A bare code: `44`, `2A004`, `02A`. */
const CODE = /^(?:0?2[AB]|2[AB]\d{3}|\d{1,9})$/i;
/** Codes of authorities that are no territory of ours: what may have been meant. The département 69 holds two of them. */
const AUTHORITY: Readonly<Record<string, readonly string[]>> = {
  "69D": ["departement:69"],
  "20": ["departement:2A", "departement:2B"],
  "20R": ["region:94"],
};

const LENGTHS: Readonly<Partial<Record<TerritoryTypeNotation, number>>> = {
  departement: 2,
  region: 2,
  commune: 5,
};

/** True for a text that is a bare code and no name. */
export function isBareCode(text: string): boolean {
  return CODE.test(text) || text.toUpperCase() in AUTHORITY;
}

/** Typed codes that exist for a bare one; a zero that a spreadsheet took off the front is put back, one that `2A` does not have is taken off. */
export function codesOf(bare: string, type: TerritoryTypeNotation, index: TerritoryIndex): readonly string[] {
  const code = bare.toUpperCase().replace(/^0(?=2[AB]$)/, "");
  const full = code.padStart(LENGTHS[type] ?? 0, "0");
  return [...new Set([code, full])]
    .map((candidate) => `${type}:${candidate}`)
    .filter((candidate) => parseTerritoryCode(candidate) && index.has(candidate));
}

interface CodeCandidate {
  readonly territory: Territory;
  readonly how: "code" | "postcode" | "lost-zero";
}

/** What a number may be under a header of that type; under one of communes that does not say INSEE it may be a postcode or a Swiss number too. */
function candidatesOf(text: string, type: TerritoryTypeNotation, context: CellContext): CodeCandidate[] {
  const { territories } = context.place;
  const found = (codes: readonly string[], how?: CodeCandidate["how"]) =>
    codes.flatMap((code): CodeCandidate[] => {
      const territory = territories.get(code);
      const isWhole = code.endsWith(`:${text.toUpperCase()}`);
      const isShort = !isWhole && !code.endsWith(`:${text.toUpperCase().replace(/^0(?=2[AB]$)/, "")}`);
      return territory ? [{ territory, how: how ?? (isShort ? "lost-zero" : "code") }] : [];
    });
  const own = found(codesOf(text, type, territories));
  if (type !== "commune" || context.isInseeCode) return own;
  const byPost = territories.withPostcode(text).map(({ code }) => code);
  return [...own, ...found(byPost, "postcode"), ...found(codesOf(text, "commune-ch", territories))].filter(
    ({ territory }, at, all) => all.findIndex((other) => other.territory.code === territory.code) === at,
  );
}

/** True for a Swiss postcode of a town with several near it; another may be that of more communes than the list has for it. */
function isOfTown(postcode: string, town: Territory, territories: TerritoryIndex): boolean {
  const near = Array.from({ length: 10 }, (_, digit) => postcode.slice(0, 3) + String(digit));
  const own = near.filter((other) => territories.withPostcode(other).some(({ code }) => code === town.code));
  return own.length > 1;
}

/**
 * A bare code under a header that says its type. Of several that it may be (an INSEE code, a postcode, a number of a Swiss commune), what the row
 * states decides; a postcode alone is never certain.
 */
function byTypedCode(
  text: string,
  type: TerritoryTypeNotation,
  context: CellContext,
): CellReading | undefined {
  const candidates = candidatesOf(text, type, context);
  const possible = candidates.filter(({ territory }) => judgeTerritory(territory, context.place).isPossible);
  const [only, ...others] = possible;
  if (only === undefined || others.length > 0) {
    if (candidates.length === 0) return undefined;
    const message =
      possible.length > 1
        ? "ce nombre peut être un code INSEE, un code postal ou un numéro suisse"
        : "ce code n'est pas dans le territoire que la ligne indique";
    const suggestions = (possible.length > 0 ? possible : candidates).map(({ territory }) => territory.code);
    return notRead(text, message, { suggestions });
  }
  const isSwissPostcode = only.how === "postcode" && only.territory.type === "commune-ch";
  if (isSwissPostcode && !isOfTown(text, only.territory, context.place.territories))
    return notRead(text, "ce numéro postal suisse peut être celui de plusieurs communes", {
      suggestions: [only.territory.code],
    });
  const judged = judgeTerritory(only.territory, context.place);
  const isAlone = candidates.length === 1 && only.territory.type !== "commune-ch";
  const isSure = judged.isCertain && only.how === "code" && (isAlone || judged.isPlaced);
  const isSurePostcode = judged.isCertain && only.how === "postcode" && !isSwissPostcode && judged.isPlaced;
  return read(only.territory.code, {
    method: "vocabulary-match",
    certainty: isSure || isSurePostcode ? "certain" : "probable",
    notes: only.how === "lost-zero" ? ["leading-zero"] : [],
    remark: judged.note,
  });
}

/** What a bare code means; without a type it is never decided. */
export function readCode(text: string, context: CellContext): CellReading {
  const { territoryType: type, place } = context;
  const typed = type && byTypedCode(text, type, context);
  if (typed) return typed;
  const types = type ? [type] : territoryType.notations;
  const suggestions = types.flatMap((of) => codesOf(text, of, place.territories));
  return notRead(text, "un code sans son type désigne plusieurs sortes de territoires", {
    suggestions: suggestions.length > 0 ? suggestions : (AUTHORITY[text.toUpperCase()] ?? []),
    notes: ["untyped-territory"],
  });
}
