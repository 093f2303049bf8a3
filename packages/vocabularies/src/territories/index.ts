export { loadTerritories } from "./all.js";
export { smallTerritories } from "./small.js";
export type { Territory, TerritoryCode, TerritoryIndex, TerritorySearch } from "./territory.js";
export { parseTerritoryCode, territoryCodePattern } from "./territory.js";
