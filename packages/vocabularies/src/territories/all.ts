import { cantons } from "./cantons.js";
import { countries, readDepartements, readRegions } from "./small.js";
import type { Territory, TerritoryIndex } from "./territory.js";
import { createTerritoryIndex } from "./territory-index.js";

let loading: Promise<TerritoryIndex> | undefined;

/**
 * Every territory: countries, regions, départements, intermunicipalities, communes with their former ones, cantons.
 * The data is loaded at the first call and kept. Source: INSEE and DGCL through @etalab/decoupage-administratif.
 */
export function loadTerritories(): Promise<TerritoryIndex> {
  loading ??= load();
  return loading;
}

async function load(): Promise<TerritoryIndex> {
  const [{ communes }, { epcis }, { readCommunes, readEpcis, readFormerCommunes }] = await Promise.all([
    import("./communes.data.js"),
    import("./epcis.data.js"),
    import("./data-rows.js"),
  ]);
  const departements = new Map(readDepartements().map((departement) => [departement.code, departement]));
  const current = new Map<string, Territory>();
  for (const [bare, table] of communes) {
    const departement = departements.get(`departement:${bare}`);
    if (departement === undefined) throw new Error(`No département ${bare} for a table of communes`);
    for (const commune of readCommunes(departement, table)) current.set(commune.code, commune);
  }
  const former = readFormerCommunes(current);
  return createTerritoryIndex([
    ...countries(),
    ...readRegions(),
    ...departements.values(),
    ...readEpcis(epcis, current.values()),
    ...current.values(),
    ...former,
    ...cantons,
  ]);
}
