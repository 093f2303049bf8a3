import { populations } from "./populations.data.js";
import { readDepartements } from "./small.js";

/** Where the populations of a country come from, to be named beside every number that is made with them. */
export const populationSources = {
  FR: {
    fr: "Insee, populations de référence 2023 (Mayotte et collectivités d'outre-mer : dernier recensement connu)",
    en: "Insee, reference populations of 2023 (Mayotte and overseas collectivities: last known census)",
    year: "2023",
    href: "https://www.insee.fr/fr/statistiques/8680726",
  },
  CH: {
    fr: "Office fédéral de la statistique, population résidante permanente à la fin de 2019",
    en: "Federal Statistical Office, permanent resident population at the end of 2019",
    year: "2019",
    href: "https://www.bfs.admin.ch/bfs/fr/home/statistiques/population.html",
  },
} as const;

/** Permanent residents of the cantons on 31 December 2019 (docs/sources/territories.md §8). */
const cantonPopulations: Readonly<Record<string, number>> = {
  AG: 685_845,
  AI: 16_128,
  AR: 55_445,
  BE: 1_039_474,
  BL: 289_468,
  BS: 195_844,
  FR: 321_783,
  GE: 504_128,
  GL: 40_590,
  GR: 199_021,
  JU: 73_584,
  LU: 413_120,
  NE: 176_496,
  NW: 43_087,
  OW: 37_930,
  SG: 510_734,
  SH: 82_348,
  SO: 275_247,
  SZ: 160_480,
  TG: 279_547,
  TI: 351_491,
  UR: 36_703,
  VD: 805_098,
  VS: 345_525,
  ZG: 127_642,
  ZH: 1_539_275,
};

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
  for (const [canton, inhabitants] of Object.entries(cantonPopulations)) {
    sums.set(`canton:${canton}`, inhabitants);
    add("country:CH", inhabitants);
  }
  return sums;
}

/**
 * The inhabitants of a département, of an overseas collectivity, of a region of today, of a canton or of one of the two countries, by typed
 * code; for France the sum of the communes. Undefined for every other territory: nobody lives in some of those overseas.
 */
export function populationOf(code: string): number | undefined {
  known ??= byTerritory();
  return known.get(code);
}
