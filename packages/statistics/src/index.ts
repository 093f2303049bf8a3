export { type ActionFacts, type ActionFactsOptions, actionFacts, outcomeCategory } from "./action-facts.js";
export { type Cell, type CellPlace, type PeopleStatus, peopleStatuses } from "./cube/cell.js";
export { type CubeCounter, createCube } from "./cube/count-cells.js";
export {
  ALL,
  type CubeLevel,
  type CubeTable,
  codesOf,
  cubeLevels,
  cubeTables,
  type Dimension,
  dimensionSets,
  dimensions,
  UNSTATED,
} from "./cube/dimensions.js";
export { createEditions, type Editions, editionLinks } from "./editions.js";
export {
  type TerritoriesByLevel,
  type TerritoryLevel,
  territoriesByLevel,
  territoryLevels,
} from "./territory-levels.js";
