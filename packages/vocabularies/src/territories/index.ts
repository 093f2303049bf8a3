export { loadTerritories, loadTerritoryCodes } from "./all.js";
export { populationOf, populationSources } from "./populations.js";
export { smallTerritories } from "./small.js";
export type {
  FormerName,
  Territory,
  TerritoryCode,
  TerritoryCodes,
  TerritoryEnd,
  TerritoryIndex,
  TerritorySearch,
} from "./territory.js";
export { parseTerritoryCode, territoryCodePattern } from "./territory.js";
