import { cantons } from "./cantons.js";
import { countries, readDepartements, readRegions, smallTerritories } from "./small.js";
import type { Territory, TerritoryCodes, TerritoryEnd, TerritoryIndex } from "./territory.js";
import { createTerritoryIndex } from "./territory-index.js";

let loading: Promise<TerritoryIndex> | undefined;

/**
 * Every territory: countries, regions with those of before 2016, départements, intermunicipalities, communes with their former ones,
 * cantons, Swiss communes of 2010 to 2026. The data is loaded at the first call and kept. Sources: INSEE and DGCL through
 * @etalab/decoupage-administratif; Federal Statistical Office (FSO), list of communes; swisstopo, Official directory of towns and cities.
 */
export function loadTerritories(): Promise<TerritoryIndex> {
  loading ??= load();
  return loading;
}

/** The tables are not loaded before they are wanted. */
async function loadTables() {
  const [{ communes }, { communesOfCantons }, { epcis }, rows, swiss] = await Promise.all([
    import("./communes.data.js"),
    import("./communes-ch.data.js"),
    import("./epcis.data.js"),
    import("./data-rows.js"),
    import("./swiss-communes.js"),
  ]);
  return { communes, communesOfCantons, epcis, ...rows, ...swiss };
}

let loadingCodes: Promise<TerritoryCodes> | undefined;

/** The codes of the territories that {@link loadTerritories} gives, without what is known of them: a tenth of the memory. */
export function loadTerritoryCodes(): Promise<TerritoryCodes> {
  loadingCodes ??= loadCodes();
  return loadingCodes;
}

async function loadCodes(): Promise<TerritoryCodes> {
  const tables = await loadTables();
  const { communes, communesOfCantons, epcis, readCommuneCodes, readFormerCodes, readSwissCodes, epciCode } =
    tables;
  const small = smallTerritories();
  const current = new Set<string>(communes.flatMap(([bare, table]) => readCommuneCodes(bare, table)));
  const ends = new Map<string, TerritoryEnd>();
  for (const [code, end] of readFormerCodes()) if (current.has(end.successor)) ends.set(code, end);
  const swiss = communesOfCantons.flatMap(([, table]) => readSwissCodes(table));
  for (const [code, lastDay] of swiss) if (lastDay !== undefined) ends.set(code, { lastDay });
  const codes = new Set<string>(epcis.split("\n").map(epciCode));
  for (const code of [...current, ...ends.keys(), ...swiss.map(([code]) => code)]) codes.add(code);
  const types = new Set<string>();
  for (const code of codes) types.add(code.slice(0, code.indexOf(":")));
  return {
    has: (code) => codes.has(code) || small.has(code),
    isCompleteFor: (type) => types.has(type) || small.isCompleteFor(type),
    endOf: (code) => ends.get(code) ?? small.endOf(code),
  };
}

async function load(): Promise<TerritoryIndex> {
  const [
    tables,
    { postcodes },
    { swissPostcodes },
    { withUsualNames },
    { printedNameForm },
    { formerRegionOf },
  ] = await Promise.all([
    loadTables(),
    import("./postcodes.data.js"),
    import("./postcodes-ch.data.js"),
    import("./usual-names.js"),
    import("./printed-name-form.js"),
    import("./former-region-members.js"),
  ]);
  const { communes, communesOfCantons, epcis, readCommunes, readEpcis, readFormerCommunes } = tables;
  const departements = new Map(readDepartements().map((departement) => [departement.code, departement]));
  const current = new Map<string, Territory>();
  for (const [bare, table] of communes) {
    const departement = departements.get(`departement:${bare}`);
    if (departement === undefined) throw new Error(`No département ${bare} for a table of communes`);
    for (const commune of readCommunes(departement, table)) current.set(commune.code, commune);
  }
  const former = readFormerCommunes(current);
  const readPostcodes = () =>
    new Map([...tables.readPostcodes(postcodes), ...tables.readSwissPostcodes(swissPostcodes)]);
  const swiss = communesOfCantons.flatMap(([letters, table]) => tables.readSwissCommunes(letters, table));
  return createTerritoryIndex(
    [
      ...countries(),
      ...[...readRegions(), ...departements.values(), ...readEpcis(epcis, current.values()), ...cantons].map(
        (territory) => withUsualNames(territory),
      ),
      ...current.values(),
      ...former,
      ...swiss,
    ],
    { readPostcodes, form: printedNameForm, formerRegionOf },
  );
}
