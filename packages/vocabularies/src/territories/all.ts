import { cantons } from "./cantons.js";
import { countries, readDepartements, readRegions, smallTerritories } from "./small.js";
import type { Territory, TerritoryCodes, TerritoryIndex } from "./territory.js";
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

/** The tables are not loaded before they are wanted. */
async function loadTables() {
  const [{ communes }, { epcis }, rows] = await Promise.all([
    import("./communes.data.js"),
    import("./epcis.data.js"),
    import("./data-rows.js"),
  ]);
  return { communes, epcis, ...rows };
}

let loadingCodes: Promise<TerritoryCodes> | undefined;

/** The codes of the territories that {@link loadTerritories} gives, without what is known of them: a tenth of the memory. */
export function loadTerritoryCodes(): Promise<TerritoryCodes> {
  loadingCodes ??= loadCodes();
  return loadingCodes;
}

async function loadCodes(): Promise<TerritoryCodes> {
  const { communes, epcis, readCommuneCodes, readFormerCodes, epciCode } = await loadTables();
  const small = smallTerritories();
  const current = new Set(communes.flatMap(([bare, table]) => readCommuneCodes(bare, table)));
  const former = readFormerCodes().flatMap(([code, present]) => (current.has(present) ? [code] : []));
  const codes = new Set<string>([...epcis.split("\n").map(epciCode), ...current, ...former]);
  const types = new Set<string>();
  for (const code of codes) types.add(code.slice(0, code.indexOf(":")));
  return {
    has: (code) => codes.has(code) || small.has(code),
    isCompleteFor: (type) => types.has(type) || small.isCompleteFor(type),
  };
}

async function load(): Promise<TerritoryIndex> {
  const { communes, epcis, readCommunes, readEpcis, readFormerCommunes } = await loadTables();
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
