import {
  parseTerritoryCode,
  type RepresentativePoint,
  representativePoints,
  smallTerritories,
  type TerritoryIndex,
} from "@openhpa/vocabularies/codes";
import type { Action } from "./generated/types.js";

/** The kinds of territory that a table has a column of codes for, from the smallest. */
export const codedTypes = ["commune", "departement", "region", "canton"] as const;

type CodedType = (typeof codedTypes)[number];

/** Bare codes of the one territory of each kind in which some territories lie, and the point that stands for the smallest with one. */
export interface Geography {
  readonly codes: Readonly<Partial<Record<CodedType, string>>>;
  readonly point?: RepresentativePoint;
}

/**
 * The territories of each kind in which a territory certainly lies, as a list says it. Without a list of communes, a commune is in the département of
 * its code; an intermunicipality may lie in several départements and regions, and a Swiss commune in any canton, so that each is in none.
 */
function holdersOf(code: string, territories: TerritoryIndex): Readonly<Partial<Record<CodedType, string>>> {
  const parsed = parseTerritoryCode(code);
  switch (parsed?.type) {
    case "canton":
    case "region":
      return { [parsed.type]: code };
    case "departement": {
      const region = territories.get(code)?.region;
      return { departement: code, ...(region === undefined ? {} : { region }) };
    }
    case "commune": {
      const departement =
        territories.get(code)?.departement ??
        `departement:${parsed.code.slice(0, /^9[78]/.test(parsed.code) ? 3 : 2)}`;
      return { commune: code, ...(territories.has(departement) ? holdersOf(departement, territories) : {}) };
    }
    default: {
      const { departement, region, canton } = territories.get(code) ?? {};
      const held = Object.entries({ departement, region, canton });
      return Object.fromEntries(held.filter(([, holder]) => holder !== undefined));
    }
  }
}

const known = new WeakMap<Action, Geography>();

/**
 * Where some territories, as typed codes, lie together: a code of a kind only where all of them certainly lie in one territory of that kind. The short
 * list knows neither communes nor intermunicipalities.
 */
export function geographyOfTerritories(
  codes: readonly string[],
  territories: TerritoryIndex = smallTerritories(),
): Geography {
  const holders = codes.map((code) => holdersOf(code, territories));
  const found: Partial<Record<CodedType, string>> = {};
  let point: RepresentativePoint | undefined;
  for (const type of codedTypes) {
    const of = holders[0]?.[type];
    if (of === undefined || holders.some((other) => other[type] !== of)) continue;
    found[type] = of.slice(of.indexOf(":") + 1);
    if (type !== "commune") point ??= representativePoints([of], territories)[0];
  }
  return { codes: found, ...(point ? { point } : {}) };
}

/** Where the territories of an action lie together; the same object for the same action. */
export function geographyOf(action: Action): Geography {
  const before = known.get(action);
  if (before) return before;
  const geography = geographyOfTerritories(action.coverage?.territories ?? []);
  known.set(action, geography);
  return geography;
}
