import type { ActionFacts } from "../action-facts.js";
import type { TerritoryLevel } from "../territory-levels.js";

/** By what actions and people are counted. */
export const dimensions = ["year", "territory", "theme", "audience", "category"] as const;

/** One of the {@link dimensions}. */
export type Dimension = (typeof dimensions)[number];

/** The code of a total over a dimension: a row of its own, never the sum of the others. */
export const ALL = "all";
/** The code of the actions that say nothing in a dimension, or name no territory of a level. */
export const UNSTATED = "unstated";

/** The levels of territory in the cube; a commune has too few actions for a cell of its own (docs/adr/0052). */
export const cubeLevels = ["country", "region", "canton", "departement"] as const satisfies TerritoryLevel[];

/** The level of a row: that of its territory, or `all` for a total over territories. */
export type CubeLevel = (typeof cubeLevels)[number] | typeof ALL;

/** A table of the cube: what varies in it; in all other dimensions its rows are totals. */
export interface CubeTable {
  readonly dimensions: readonly Dimension[];
  readonly level: CubeLevel;
}

/** What varies together in a table: nothing, each dimension alone, and each pair. */
export const dimensionSets: readonly (readonly Dimension[])[] = [
  [],
  ...dimensions.map((dimension) => [dimension]),
  ...dimensions.flatMap((first, index) => dimensions.slice(index + 1).map((second) => [first, second])),
];

/** The tables of the cube; one that varies by territory is there once for each level. */
export const cubeTables: readonly CubeTable[] = dimensionSets.flatMap((set): readonly CubeTable[] =>
  set.includes("territory")
    ? cubeLevels.map((level) => ({ dimensions: set, level }))
    : [{ dimensions: set, level: ALL }],
);

/** The codes under which an action counts in a dimension, {@link UNSTATED} where it has none. */
export function codesOf(facts: ActionFacts, dimension: Dimension, level: CubeLevel): readonly string[] {
  const codes = statedCodes(facts, dimension, level);
  return codes.length > 0 ? codes : [UNSTATED];
}

function statedCodes(facts: ActionFacts, dimension: Dimension, level: CubeLevel): readonly string[] {
  switch (dimension) {
    case "year":
      return facts.year === undefined ? [] : [facts.year];
    case "territory":
      return level === ALL ? [] : facts.territories[level];
    case "theme":
      return facts.themes;
    case "audience":
      return facts.audiences;
    case "category":
      return facts.categories;
  }
}
