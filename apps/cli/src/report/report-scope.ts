import { prefixes } from "@openhpa/core";
import { parseTerritoryCode, type Territory, type TerritoryTypeNotation } from "@openhpa/vocabularies";

/** What a report is about: a territory, a year, and the years that it is compared with. */
export interface ReportScope {
  readonly territory: Territory;
  /** Four digits. */
  readonly year: string;
  /** The year itself last, those before it in their order. */
  readonly years: readonly string[];
  /** The kinds of territory by which the report says where, largest first; none inside a commune. */
  readonly within: readonly TerritoryTypeNotation[];
}

/** How many years before its own a report looks at. */
export const YEARS_BEFORE = 5;

/** The kinds of territory inside a territory that a report counts by. */
const inside: Readonly<Record<TerritoryTypeNotation, readonly TerritoryTypeNotation[]>> = {
  country: ["region", "canton"],
  region: ["departement"],
  departement: ["epci", "commune"],
  epci: ["commune"],
  canton: ["commune-ch"],
  commune: [],
  "commune-ch": [],
};

/** The scope of a report on a territory and a year. */
export function reportScope(territory: Territory, year: string): ReportScope {
  const years = Array.from({ length: YEARS_BEFORE + 1 }, (_, index) =>
    String(Number(year) - YEARS_BEFORE + index).padStart(4, "0"),
  ).filter((one) => Number(one) >= 1);
  return { territory, year, years, within: inside[territory.type] };
}

/** A typed code as SPARQL writes it: with its prefix, which every question declares. */
export function territoryTerm(code: string): string {
  const parsed = parseTerritoryCode(code);
  if (!parsed || !Object.hasOwn(prefixes, parsed.type)) throw new Error(`no territory code: ${code}`);
  return `${parsed.type}:${parsed.code}`;
}
