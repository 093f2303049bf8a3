import { cantons } from "./cantons.js";
import { departements, regions } from "./regions.data.js";
import type { Territory, TerritoryIndex } from "./territory.js";
import { createTerritoryIndex } from "./territory-index.js";

const FRANCE: Territory = { code: "country:FR", type: "country", name: "France", country: "country:FR" };

const SWITZERLAND: Territory = {
  code: "country:CH",
  type: "country",
  name: "Suisse",
  otherNames: ["Schweiz", "Svizzera", "Svizra", "Switzerland"],
  country: "country:CH",
};

let index: TerritoryIndex | undefined;

/** France and Switzerland, the French regions and départements and the Swiss cantons: light, and there at once. */
export function smallTerritories(): TerritoryIndex {
  index ??= createTerritoryIndex([FRANCE, SWITZERLAND, ...readRegions(), ...readDepartements(), ...cantons]);
  return index;
}

/** The départements and the overseas collectivities, in the order of their codes. */
export function readDepartements(): Territory[] {
  return departements.split("\n").map((row) => {
    const [code = "", region = "", ...name] = row.split(" ");
    return {
      code: `departement:${code}`,
      type: "departement",
      name: name.join(" "),
      country: FRANCE.country,
      ...(region === "-" ? {} : { region: `region:${region}` as const }),
    };
  });
}

/** The 18 regions, in the order of their codes. */
export function readRegions(): Territory[] {
  return regions.split("\n").map((row) => ({
    code: `region:${row.slice(0, 2)}`,
    type: "region",
    name: row.slice(2),
    country: FRANCE.country,
  }));
}

/** The two countries that the project covers. */
export function countries(): readonly Territory[] {
  return [FRANCE, SWITZERLAND];
}
