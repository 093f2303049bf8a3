import type { Labels } from "../concept.js";
import { cantonLabels } from "./cantons.js";
import { countryLabels } from "./countries.js";
import type { Territory } from "./territory.js";

/** Where English has a name of its own for a French territory. */
const ENGLISH: Readonly<Record<string, string>> = {
  "region:03": "French Guiana",
  "region:04": "Réunion",
  "region:28": "Normandy",
  "region:53": "Brittany",
  "region:94": "Corsica",
  "departement:973": "French Guiana",
  "departement:974": "Réunion",
  "departement:975": "Saint Pierre and Miquelon",
  "departement:977": "Saint Barthélemy",
  "departement:978": "Saint Martin",
  "departement:984": "French Southern and Antarctic Lands",
  "departement:986": "Wallis and Futuna",
  "departement:987": "French Polynesia",
  "departement:988": "New Caledonia",
  "departement:989": "Clipperton Island",
};

/**
 * Names of a territory by language: countries and cantons in French, English, German and Italian, others in French and English. A name
 * is a proper noun: where English has none of its own it is the same.
 */
export function territoryLabels({ code, type, name }: Territory): Labels & { readonly en: string } {
  const letters = code.slice(code.indexOf(":") + 1);
  const known = type === "country" ? countryLabels().get(letters) : cantonLabels().get(code);
  return known ?? { fr: name, en: ENGLISH[code] ?? name };
}
