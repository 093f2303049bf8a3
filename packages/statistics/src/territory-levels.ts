import { countryOf, type TerritoryIndex, type TerritoryTypeNotation } from "@openhpa/vocabularies";

/** The levels at which territories are counted, widest first. */
export const territoryLevels = ["country", "region", "canton", "departement", "commune"] as const;

/** One of the {@link territoryLevels}. */
export type TerritoryLevel = (typeof territoryLevels)[number];

/** Typed codes of territories by level; at a level of which nothing is known, none. */
export type TerritoriesByLevel = Readonly<Record<TerritoryLevel, readonly string[]>>;

/** The level of each type of territory; an inter-municipality has none, since it may lie in several départements. */
const levelOfType: Readonly<Partial<Record<TerritoryTypeNotation, TerritoryLevel>>> = {
  country: "country",
  region: "region",
  canton: "canton",
  departement: "departement",
  commune: "commune",
  "commune-ch": "commune",
};

/**
 * The territories with these typed codes and all that hold them, each once, in the order in which they are first named. A commune counts in its
 * département, its region and its country; a region counts in no département. Codes that the index does not know count nowhere, except countries.
 */
export function territoriesByLevel(codes: Iterable<string>, index: TerritoryIndex): TerritoriesByLevel {
  const found: Record<TerritoryLevel, Set<string>> = {
    country: new Set(),
    region: new Set(),
    canton: new Set(),
    departement: new Set(),
    commune: new Set(),
  };
  for (const code of codes) {
    for (const territory of [index.get(code) ?? countryOf(code), ...index.ancestors(code)]) {
      const level = territory && levelOfType[territory.type];
      if (level) found[level].add(territory.code);
    }
  }
  return {
    country: [...found.country],
    region: [...found.region],
    canton: [...found.canton],
    departement: [...found.departement],
    commune: [...found.commune],
  };
}
