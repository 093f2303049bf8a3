import { compareCodePoints } from "@openhpa/core";
import {
  parseTerritoryCode,
  type Territory,
  type TerritoryIndex,
  type TerritoryTypeNotation,
} from "@openhpa/vocabularies";

/** The département of a commune code, for indexes without communes: its first two characters, three overseas. */
function departementOfCommune(territories: TerritoryIndex, code: string): Territory | undefined {
  const short = /^9[78]/.test(code) ? code.slice(0, 3) : code.slice(0, 2);
  return territories.get(`departement:${short}`);
}

/** The territories that hold a typed code, nearest first: EPCI, département, région or canton, country, as far as the index knows. */
export function territoryHolders(territories: TerritoryIndex, code: string): readonly Territory[] {
  if (territories.has(code)) return territories.ancestors(code);
  const parsed = parseTerritoryCode(code);
  const departement = parsed?.type === "commune" ? departementOfCommune(territories, parsed.code) : undefined;
  return departement ? [departement, ...territories.ancestors(departement.code)] : [];
}

const wide: ReadonlySet<TerritoryTypeNotation> = new Set(["region", "canton"]);

/** The region or canton that a typed code lies in, or the code itself when it is one; undefined for countries and unknown codes. */
export function wideTerritory(territories: TerritoryIndex, code: string): string | undefined {
  const parsed = parseTerritoryCode(code);
  if (!parsed) return undefined;
  if (wide.has(parsed.type)) return code;
  return territoryHolders(territories, code).find(({ type }) => wide.has(type))?.code;
}

const digits = [..."0123456789"];
const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const pairs = (first: readonly string[], second: readonly string[]) =>
  first.flatMap((a) => second.map((b) => a + b));

/** Every code that a territory of these types may have; the index says which exist. */
const candidates: Readonly<Partial<Record<TerritoryTypeNotation, readonly string[]>>> = {
  country: pairs(letters, letters),
  region: pairs(digits, digits),
  canton: pairs(letters, letters),
  departement: [...pairs(digits, digits), "2A", "2B", ...pairs(["97", "98"], digits)].sort(compareCodePoints),
};

/** The territories of one of the wide types that an index knows, in the order of their codes. */
export function territoriesOfType(
  territories: TerritoryIndex,
  type: "country" | "region" | "canton" | "departement",
): readonly Territory[] {
  return (candidates[type] ?? []).flatMap((code) => territories.get(`${type}:${code}`) ?? []);
}
