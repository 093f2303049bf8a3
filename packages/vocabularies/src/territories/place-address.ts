import type { Territory } from "./territory.js";

const INSEE = "http://id.insee.fr/geo/";
const SWISS = "https://ld.admin.ch/";
/** Cantons in the order of their official numbers, from 1 (docs/sources/territories.md §2). */
const NUMBERED = "ZH BE LU UR SZ OW NW GL ZG FR SO BS BL SH AR AI SG GR AG TG TI VD VS NE GE JU".split(" ");

/**
 * The address (IRI) that its authority gives to the place itself: INSEE's form with the code, the Swiss Confederation's with the official number.
 * Undefined where the form is not known: of France itself and other countries, of intermunicipalities, of municipal arrondissements and
 * overseas collectivities (INSEE has other classes for them), and of what has ended, whose number may not be kept (docs/sources/territories.md §3).
 */
export function placeAddress({ code, type, end, current, partOf, region }: Territory): string | undefined {
  if (end !== undefined || current !== undefined) return undefined;
  const bare = code.slice(code.indexOf(":") + 1);
  switch (type) {
    case "region":
      return `${INSEE}region/${bare}`;
    case "departement":
      return region === undefined ? undefined : `${INSEE}departement/${bare}`;
    case "commune":
      return partOf === undefined ? `${INSEE}commune/${bare}` : undefined;
    case "canton":
      return `${SWISS}canton/${NUMBERED.indexOf(bare) + 1}`;
    case "commune-ch":
      return `${SWISS}municipality/${bare}`;
    default:
      return code === "country:CH" ? `${SWISS}country/CHE` : undefined;
  }
}
