import { populations } from "./populations.data.js";
import { readDepartements } from "./small.js";

/** Where the populations come from, to be named beside every number that is made with them. */
export const populationSource = {
  fr: "Insee, populations de référence 2023 (Mayotte et collectivités d'outre-mer : dernier recensement connu)",
  en: "Insee, reference populations of 2023 (Mayotte and overseas collectivities: last known census)",
  href: "https://www.insee.fr/fr/statistiques/8680726",
} as const;

let known: ReadonlyMap<string, number> | undefined;

function byTerritory(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (code: string, inhabitants: number) => sums.set(code, (sums.get(code) ?? 0) + inhabitants);
  const regionOf = new Map<string, string | undefined>(
    readDepartements().map(({ code, region }) => [code, region]),
  );
  for (const row of populations.split("\n")) {
    const [departement, inhabitants] = row.split(" ");
    const code = `departement:${departement}`;
    add(code, Number(inhabitants));
    add("country:FR", Number(inhabitants));
    const region = regionOf.get(code);
    if (region) add(region, Number(inhabitants));
  }
  return sums;
}

/**
 * The inhabitants of a département, of an overseas collectivity, of a region of today or of France, by typed code: the sum of its communes.
 * Undefined for every other territory: no source of the populations of cantons is at hand, and nobody lives in some overseas territories.
 */
export function populationOf(code: string): number | undefined {
  known ??= byTerritory();
  return known.get(code);
}
