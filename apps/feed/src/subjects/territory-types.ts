import { parseTerritoryCode, type TerritoryTypeNotation } from "@openhpa/vocabularies";

/** The type of a typed code; codes of records are well-formed. */
export function territoryTypeOf(code: string): TerritoryTypeNotation {
  return parseTerritoryCode(code)?.type ?? "country";
}

/** Types of territory whose pages exist even when no record is gathered there. */
export const standingTypes = ["country", "region", "departement", "canton"] as const;

/** Whether the page of a territory exists even when no record is gathered there. */
export function isStanding(code: string): boolean {
  return standingTypes.some((type) => type === territoryTypeOf(code));
}
