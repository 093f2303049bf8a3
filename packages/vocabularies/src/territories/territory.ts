import type { TerritoryTypeNotation } from "../schemes/territory-type.js";
import type { CantonCode } from "./cantons.js";
import type { DepartementCode, RegionCode } from "./regions.data.js";

/** The territory codes that an editor completes: the two countries, regions, départements and cantons. */
export type KnownTerritoryCode = "country:FR" | "country:CH" | RegionCode | DepartementCode | CantonCode;

/**
 * A territory code with its type, because a bare number is ambiguous: 44 is a département and a region. The short lists complete in an
 * editor; the 35,000 communes, and codes that are made when a program runs, are taken by their type alone.
 */
export type TerritoryCode =
  | KnownTerritoryCode
  | (`country:${string}` & {})
  | (`region:${string}` & {})
  | (`departement:${string}` & {})
  | (`commune:${string}` & {})
  | (`epci:${string}` & {})
  | (`canton:${string}` & {})
  | (`commune-ch:${string}` & {});

/** A name that a territory had while its code was the same. */
export interface FormerName {
  readonly name: string;
  /** Its last day as an ISO date, where a source gives it. */
  readonly end?: string;
}

/** When a code ended: what decides whether it was right at the date of an action. */
export interface TerritoryEnd {
  /** Last day on which the code was valid, as an ISO date; absent where no source gives it. */
  readonly lastDay?: string;
  /** The present territory into which it went; absent where no source gives it. */
  readonly successor?: TerritoryCode;
}

/** A place of the French or Swiss official lists. */
export interface Territory {
  /** Typed code, e.g. `commune:44109`, `departement:2A`, `canton:VD`. */
  readonly code: TerritoryCode;
  readonly type: TerritoryTypeNotation;
  /** Official name; French first where a territory has several. */
  readonly name: string;
  /** Other official names: other languages, and names of communes merged under the same code. */
  readonly otherNames?: readonly string[];
  /** What it is called beside its official names: `PACA`, `VD`, `Sitten`. */
  readonly usualNames?: readonly string[];
  /** Names that ended while the code went on, those of communes merged under it included; they are not in `otherNames`. */
  readonly formerNames?: readonly FormerName[];
  readonly country: `country:${string}`;
  readonly canton?: TerritoryCode;
  readonly region?: TerritoryCode;
  readonly departement?: TerritoryCode;
  readonly epci?: TerritoryCode;
  /** The commune that a municipal arrondissement belongs to. */
  readonly partOf?: TerritoryCode;
  /** The present territory, when this one was merged into it. */
  readonly current?: TerritoryCode;
  /** First day of the code as an ISO date, where a list says that it is new. */
  readonly start?: string;
  /** Last day of the code as an ISO date, where a list says that it ended. */
  readonly end?: string;
  /** True when the source gives no name for a former code, so that `name` is the present commune's. */
  readonly namedAfterCurrent?: true;
  /** True when the source gives no name, so that `name` is the bare code. */
  readonly isUnnamed?: true;
}

/** Limits of a search by name. */
export interface TerritorySearch {
  readonly type?: TerritoryTypeNotation;
  /** A typed code that the territory must lie in, e.g. `region:52`. */
  readonly in?: string;
}

/** Which codes exist: what validation asks. */
export interface TerritoryCodes {
  has(code: string): boolean;
  /** True when every territory of a type is known, so that an absent code does not exist. Never true of countries. */
  isCompleteFor(type: TerritoryTypeNotation): boolean;
  /** How the code ended; undefined for one that is valid today, and for one that is not known. */
  endOf(code: string): TerritoryEnd | undefined;
}

/** Territories by code and by name. */
export interface TerritoryIndex extends TerritoryCodes {
  get(code: string): Territory | undefined;
  /** Territories with this name, present ones before former ones; accents, dashes, case and `St` for `Saint` make no difference. */
  find(name: string, within?: TerritorySearch): readonly Territory[];
  /**
   * Communes and municipal arrondissements that a French postcode is used in; one Swiss commune of a postcode of four digits, which may be that of
   * others too. None for one that is not known.
   */
  withPostcode(postcode: string): readonly Territory[];
  /** The last day of a name under which `find` gives a territory: undefined for a name of today, "" where the day is not known. */
  formerNameEnd(territory: Territory, name: string): string | undefined;
  /** Every territory of the index, once each. */
  all(): Iterable<Territory>;
  /** The territories that hold this one, nearest first. */
  ancestors(code: string): readonly Territory[];
}

const FORMS: Readonly<Record<TerritoryTypeNotation, string>> = {
  country: "[A-Z]{2}",
  region: "[0-9]{2}",
  departement: "(0[1-9]|1[0-9]|2[1-9AB]|[3-8][0-9]|9[0-5]|97[1-8]|98[4-9])",
  commune: "([0-9]{2}|2[AB])[0-9]{3}",
  epci: "[0-9]{9}",
  canton: "[A-Z]{2}",
  "commune-ch": "[1-9][0-9]{0,3}",
};

/** Source of an anchored regular expression for the shape of a typed code; it says nothing about existence. */
export const territoryCodePattern: string = `^(${Object.entries(FORMS)
  .map(([type, form]) => `${type}:${form}`)
  .join("|")})$`;

const wellFormed = new RegExp(territoryCodePattern);

/** Type and bare code of a well-formed typed code, or undefined; a bare `44` is refused. */
export function parseTerritoryCode(
  code: string,
): { readonly type: TerritoryTypeNotation; readonly code: string } | undefined {
  if (!wellFormed.test(code)) return undefined;
  const colon = code.indexOf(":");
  return { type: code.slice(0, colon) as TerritoryTypeNotation, code: code.slice(colon + 1) };
}
