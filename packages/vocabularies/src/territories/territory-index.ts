import { normaliseLabel } from "../label-form.js";
import type { Territory, TerritoryIndex, TerritorySearch } from "./territory.js";

/** Indexes territories by code at once and by name at the first search. */
export function createTerritoryIndex(territories: Iterable<Territory>): TerritoryIndex {
  const byCode = new Map<string, Territory>();
  for (const territory of territories) byCode.set(territory.code, territory);
  const types = new Set([...byCode.values()].map((territory) => territory.type));
  let byName: Map<string, Territory[]> | undefined;

  const get = (code: string): Territory | undefined => byCode.get(code);
  return {
    get,
    has: (code) => byCode.has(code),
    isCompleteFor: (type) => type !== "country" && types.has(type),
    find(name, within = {}) {
      byName ??= indexNames(byCode.values());
      return (byName.get(nameForm(name)) ?? []).filter((territory) => liesWithin(territory, within));
    },
    all: () => byCode.values(),
    ancestors(code) {
      const territory = get(code);
      if (territory === undefined) return [];
      return holders(territory).flatMap((holder) => get(holder) ?? []);
    },
  };
}

/** Form in which two printings of a place name are equal, `CEDEX` and `St`/`Ste` resolved. */
function nameForm(name: string): string {
  return normaliseLabel(name)
    .replace(/'/g, " ")
    .replace(/ cedex( \d+)?$/, "")
    .replace(/\bst(e?)\b/g, "saint$1");
}

function indexNames(territories: Iterable<Territory>): Map<string, Territory[]> {
  const byName = new Map<string, Territory[]>();
  for (const territory of territories) {
    if (territory.namedAfterCurrent) continue;
    for (const form of new Set([territory.name, ...(territory.otherNames ?? [])].map(nameForm))) {
      const known = byName.get(form);
      if (known === undefined) byName.set(form, [territory]);
      else known.push(territory);
    }
  }
  for (const found of byName.values()) found.sort((a, b) => Number(isFormer(a)) - Number(isFormer(b)));
  return byName;
}

function isFormer(territory: Territory): boolean {
  return territory.current !== undefined;
}

function liesWithin(territory: Territory, within: TerritorySearch): boolean {
  if (within.type !== undefined && territory.type !== within.type) return false;
  const { in: holder } = within;
  return (
    holder === undefined || holder === territory.code || holders(territory).some((code) => code === holder)
  );
}

function holders(territory: Territory): readonly Territory["code"][] {
  const { partOf, current, epci, departement, region, country, code } = territory;
  return [partOf, current, epci, departement, region, country].filter(
    (holder) => holder !== undefined && holder !== code,
  ) as Territory["code"][];
}
