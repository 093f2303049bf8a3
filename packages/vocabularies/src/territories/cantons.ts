import type { Labels } from "../concept.js";
import type { Territory } from "./territory.js";

/** ISO 3166-2 letters, then the name in French, German, Italian and English. */
const NAMES = [
  ["AG", "Argovie", "Aargau", "Argovia", "Aargau"],
  [
    "AI",
    "Appenzell Rhodes-Intérieures",
    "Appenzell Innerrhoden",
    "Appenzello Interno",
    "Appenzell Inner Rhodes",
  ],
  [
    "AR",
    "Appenzell Rhodes-Extérieures",
    "Appenzell Ausserrhoden",
    "Appenzello Esterno",
    "Appenzell Outer Rhodes",
  ],
  ["BE", "Berne", "Bern", "Berna", "Bern"],
  ["BL", "Bâle-Campagne", "Basel-Landschaft", "Basilea Campagna", "Basel-Country"],
  ["BS", "Bâle-Ville", "Basel-Stadt", "Basilea Città", "Basel-City"],
  ["FR", "Fribourg", "Freiburg", "Friburgo", "Fribourg"],
  ["GE", "Genève", "Genf", "Ginevra", "Geneva"],
  ["GL", "Glaris", "Glarus", "Glarona", "Glarus"],
  ["GR", "Grisons", "Graubünden", "Grigioni", "Grisons"],
  ["JU", "Jura", "Jura", "Giura", "Jura"],
  ["LU", "Lucerne", "Luzern", "Lucerna", "Lucerne"],
  ["NE", "Neuchâtel", "Neuenburg", "Neuchâtel", "Neuchâtel"],
  ["NW", "Nidwald", "Nidwalden", "Nidvaldo", "Nidwalden"],
  ["OW", "Obwald", "Obwalden", "Obvaldo", "Obwalden"],
  ["SG", "Saint-Gall", "St. Gallen", "San Gallo", "St Gallen"],
  ["SH", "Schaffhouse", "Schaffhausen", "Sciaffusa", "Schaffhausen"],
  ["SO", "Soleure", "Solothurn", "Soletta", "Solothurn"],
  ["SZ", "Schwytz", "Schwyz", "Svitto", "Schwyz"],
  ["TG", "Thurgovie", "Thurgau", "Turgovia", "Thurgau"],
  ["TI", "Tessin", "Tessin", "Ticino", "Ticino"],
  ["UR", "Uri", "Uri", "Uri", "Uri"],
  ["VD", "Vaud", "Waadt", "Vaud", "Vaud"],
  ["VS", "Valais", "Wallis", "Vallese", "Valais"],
  ["ZG", "Zoug", "Zug", "Zugo", "Zug"],
  ["ZH", "Zurich", "Zürich", "Zurigo", "Zurich"],
] as const;

/** The typed code of a canton. */
export type CantonCode = `canton:${(typeof NAMES)[number][0]}`;

/** The 26 Swiss cantons; other languages are in `otherNames`. */
export const cantons: readonly Territory[] = NAMES.map(([letters, name, ...others]): Territory => {
  const otherNames = [...new Set<string>(others)].filter((other) => other !== name);
  return {
    code: `canton:${letters}`,
    type: "canton",
    name,
    country: "country:CH",
    ...(otherNames.length === 0 ? {} : { otherNames }),
  };
});

const labels: ReadonlyMap<string, Required<Labels>> = new Map(
  NAMES.map(([letters, fr, de, it, en]) => [`canton:${letters}`, { fr, en, de, it }]),
);

/** Names of the cantons by their typed codes. */
export function cantonLabels(): ReadonlyMap<string, Required<Labels>> {
  return labels;
}
