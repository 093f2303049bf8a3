export { loadTerritories, loadTerritoryCodes } from "./all.js";
export { smallTerritories } from "./small.js";
export type {
  Territory,
  TerritoryCode,
  TerritoryCodes,
  TerritoryIndex,
  TerritorySearch,
} from "./territory.js";
export { parseTerritoryCode, territoryCodePattern } from "./territory.js";
