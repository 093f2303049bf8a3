import { regionSeats, seats } from "./seats.data.js";
import { parseTerritoryCode, type TerritoryIndex } from "./territory.js";

/** Longitude and latitude in degrees (WGS 84), in that order as GeoJSON has it. */
export type Position = readonly [longitude: number, latitude: number];

/** The chief town of a territory. */
export interface Seat {
  readonly position: Position;
  readonly name: string;
}

/** A point that stands for a territory of an action. */
export interface RepresentativePoint {
  readonly position: Position;
  /** The chief town. */
  readonly seat: string;
  /** The territory whose chief town it is, as a typed code. */
  readonly territory: string;
  readonly level: "departement" | "region" | "canton";
}

let knownSeats: ReadonlyMap<string, Seat> | undefined;
let knownRegionSeats: ReadonlyMap<string, string> | undefined;

/** The chief towns of départements, overseas collectivities and cantons, by typed code. */
export function seatsByTerritory(): ReadonlyMap<string, Seat> {
  knownSeats ??= new Map(
    seats.split("\n").map((row) => {
      const [code = "", longitude, latitude, ...name] = row.split(" ");
      return [code, { position: [Number(longitude), Number(latitude)], name: name.join(" ") }] as const;
    }),
  );
  return knownSeats;
}

/** The département whose chief town is that of the region, by typed code of the region. */
export function seatsByRegion(): ReadonlyMap<string, string> {
  knownRegionSeats ??= new Map(regionSeats.split("\n").map((row) => row.split(" ") as [string, string]));
  return knownRegionSeats;
}

/** The département of a commune or of an intermunicipality; of a commune that no list has, by the first digits of its code. */
function departementOf(code: string, territories: TerritoryIndex): string | undefined {
  const departement = territories.get(code)?.departement;
  if (departement !== undefined) return departement;
  const parsed = parseTerritoryCode(code);
  if (parsed?.type !== "commune") return undefined;
  return `departement:${parsed.code.slice(0, /^9[78]/.test(parsed.code) ? 3 : 2)}`;
}

/** The territory that stands for a code, or none: countries have no point, and no list here says in which canton a Swiss commune is. */
const levelOf: Readonly<
  Record<string, ((code: string, territories: TerritoryIndex) => string | undefined) | undefined>
> = {
  departement: (code) => code,
  commune: departementOf,
  epci: departementOf,
  canton: (code) => code,
};

/** Codes are ASCII: their order by UTF-16 units is that by code points. */
const byCode = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function pointOf(territory: string, level: RepresentativePoint["level"]): RepresentativePoint[] {
  const seat = seatsByTerritory().get(
    level === "region" ? (seatsByRegion().get(territory) ?? "") : territory,
  );
  return seat ? [{ position: seat.position, seat: seat.name, territory, level }] : [];
}

/**
 * The points of some territories, a territory once, in the order of codes: départements and cantons by their chief town, communes and
 * intermunicipalities by that of their département, a region by its own chief town unless a département in it is there already.
 */
export function representativePoints(
  codes: readonly string[],
  territories: TerritoryIndex,
): readonly RepresentativePoint[] {
  const fine = new Set<string>();
  const regions = new Set<string>();
  for (const code of codes) {
    const type = parseTerritoryCode(code)?.type ?? "";
    if (type === "region") regions.add(code);
    const level = levelOf[type]?.(code, territories);
    if (level !== undefined) fine.add(level);
  }
  for (const code of fine) regions.delete(territories.get(code)?.region ?? "");
  const sorted = (all: ReadonlySet<string>) => [...all].sort(byCode);
  return [
    ...sorted(fine).flatMap((code) => pointOf(code, code.startsWith("canton:") ? "canton" : "departement")),
    ...sorted(regions).flatMap((code) => pointOf(code, "region")),
  ];
}
