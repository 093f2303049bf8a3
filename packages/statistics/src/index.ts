export { type ActionFacts, type ActionFactsOptions, actionFacts } from "./action-facts.js";
export { createEditions, type Editions } from "./editions.js";
export {
  type TerritoriesByLevel,
  type TerritoryLevel,
  territoriesByLevel,
  territoryLevels,
} from "./territory-levels.js";
