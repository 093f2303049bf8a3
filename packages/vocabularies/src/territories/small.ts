import { cantons } from "./cantons.js";
import { formerRegions } from "./former-regions.js";
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
  index ??= createTerritoryIndex([...countries(), ...readRegions(), ...readDepartements(), ...cantons]);
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

/** The 18 regions of today, then the 16 that ended with 2015, each in the order of their codes. */
export function readRegions(): Territory[] {
  const former = formerRegions();
  const merged = new Set<string>(former.map(({ current }) => current));
  const present = regions.split("\n").map((row): Territory => {
    const code = `region:${row.slice(0, 2)}` as const;
    const start = merged.has(code) ? { start: "2016-01-01" } : {};
    return { code, type: "region", name: row.slice(2), country: FRANCE.country, ...start };
  });
  return [...present, ...former];
}

/** The two countries that the project covers. */
export function countries(): readonly Territory[] {
  return [FRANCE, SWITZERLAND];
}
