import type { Territory, TerritoryCode } from "./territory.js";

/** INSEE's code of a region of before 2016, that of the region that it is in since, its name (docs/sources/territories.md §6). */
const FORMER = `21 44 Champagne-Ardenne
22 32 Picardie
23 28 Haute-Normandie
25 28 Basse-Normandie
26 27 Bourgogne
31 32 Nord-Pas-de-Calais
41 44 Lorraine
42 44 Alsace
43 27 Franche-Comté
54 75 Poitou-Charentes
72 75 Aquitaine
73 76 Midi-Pyrénées
74 75 Limousin
82 84 Rhône-Alpes
83 84 Auvergne
91 76 Languedoc-Roussillon`;

/** The 16 regions that law 2015-29 merged; each has a code of its own and never stands for its successor. */
export function formerRegions(): (Territory & { readonly current: TerritoryCode })[] {
  return FORMER.split("\n").map((row) => ({
    code: `region:${row.slice(0, 2)}`,
    type: "region",
    name: row.slice(6),
    country: "country:FR",
    end: "2015-12-31",
    current: `region:${row.slice(3, 5)}`,
  }));
}
