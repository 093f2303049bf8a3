import type { JsonLdDocument } from "@openhpa/rdf";
import { parseTerritoryCode, type TerritoryIndex } from "@openhpa/vocabularies";
import { date, node } from "./nodes.js";

/** A country with a bounding box. */
export type Country = "FR" | "CH";

type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * Bounding boxes in degrees (CRS84: longitude, latitude), extreme points rounded outwards to a tenth of a degree. Territory data has
 * no coordinates, so these two are all that can be said honestly; overseas territories get no box.
 * Sources: IGN, points extrêmes de la France métropolitaine (Bray-Dunes 51.09 N, îles Lavezzi 41.33 N, Ouessant 5.15 W, Corse 9.56 E);
 * swisstopo, extreme points of Switzerland (Bargen 47.81 N, Chiasso 45.82 N, Chancy 5.96 E, Val Müstair 10.49 E).
 */
const boxes: Readonly<Record<Country, Box>> = {
  FR: [-5.2, 41.3, 9.6, 51.1],
  CH: [5.9, 45.8, 10.5, 47.9],
};

const OVERSEAS_REGION = /^0[1-6]$/;
const OVERSEAS_DEPARTEMENT = /^9[78]/;

/** The country whose box holds a territory; undefined for one overseas or unknown. */
export function countryOf(code: string, territories: TerritoryIndex): Country | undefined {
  const parsed = parseTerritoryCode(code);
  if (!parsed) return undefined;
  switch (parsed.type) {
    case "country":
      return parsed.code === "FR" || parsed.code === "CH" ? parsed.code : undefined;
    case "canton":
    case "commune-ch":
      return "CH";
    case "region":
      return OVERSEAS_REGION.test(parsed.code) ? undefined : "FR";
    case "epci": {
      const departement = territories.get(code)?.departement?.slice("departement:".length);
      return departement !== undefined && !OVERSEAS_DEPARTEMENT.test(departement) ? "FR" : undefined;
    }
    default:
      return OVERSEAS_DEPARTEMENT.test(parsed.code) ? undefined : "FR";
  }
}

function polygon([west, south, east, north]: Box): string {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return `POLYGON((${corners.map((corner) => corner.join(" ")).join(", ")}))`;
}

/** One `dct:Location` with a WKT polygon for each country present: the only spatial form that udata reads (docs/sources/harvesters.md §2.1). */
export function spatialOf(countries: ReadonlySet<Country>): JsonLdDocument[] {
  return (["FR", "CH"] as const)
    .filter((country) => countries.has(country))
    .map((country) => ({
      "@type": "dct:Location",
      "dcat:bbox": { "@type": "geosparql:wktLiteral", "@value": polygon(boxes[country]) },
    }));
}

/** The period as a blank node: an IRI would be fetched by udata, and the coverage lost (docs/sources/harvesters.md §2.1). */
export function temporalOf(start: string | undefined, end: string | undefined): JsonLdDocument | undefined {
  if (start === undefined) return undefined;
  return node({ "@type": "dct:PeriodOfTime", "dcat:startDate": date(start), "dcat:endDate": date(end) });
}
