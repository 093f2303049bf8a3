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

/** The types of territory listed inside one of a type. */
const insideTypes: Readonly<Partial<Record<TerritoryTypeNotation, readonly TerritoryTypeNotation[]>>> = {
  country: ["region", "canton"],
  region: ["departement"],
  departement: ["commune"],
  epci: ["commune"],
  canton: ["commune-ch"],
};

/** The types of territory that the page of this one lists. */
export function typesInside(code: string): readonly TerritoryTypeNotation[] {
  return insideTypes[territoryTypeOf(code)] ?? [];
}
