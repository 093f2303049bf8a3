import { normaliseLabel } from "../label-form.js";
import type { Territory, TerritoryEnd, TerritoryIndex, TerritorySearch } from "./territory.js";

/** Codes of the communes of each postcode. */
export type Postcodes = ReadonlyMap<string, readonly string[]>;

/** What an index knows beside its territories. */
export interface TerritoryIndexOptions {
  readonly readPostcodes?: () => Postcodes;
  /** Makes more printings of a name equal: takes and gives the form in which names are compared. */
  readonly form?: (form: string) => string;
  /** A region of before today that a département lay in: what lies in the one lies in the other. */
  readonly formerRegionOf?: (departement: string) => string | undefined;
}

/** Indexes territories by code at once, by name at the first search and by postcode at the first question for one. */
export function createTerritoryIndex(
  territories: Iterable<Territory>,
  {
    readPostcodes = () => new Map(),
    form: ownForm = (form) => form,
    formerRegionOf,
  }: TerritoryIndexOptions = {},
): TerritoryIndex {
  const formOf = (name: string) => ownForm(nameForm(name));
  const byCode = new Map<string, Territory>();
  for (const territory of territories) byCode.set(territory.code, territory);
  const types = new Set([...byCode.values()].map((territory) => territory.type));
  let byName: Map<string, Territory[]> | undefined;
  let byPostcode: Postcodes | undefined;

  const get = (code: string): Territory | undefined => byCode.get(code);
  return {
    get,
    has: (code) => byCode.has(code),
    isCompleteFor: (type) => type !== "country" && types.has(type),
    endOf: (code) => endOfTerritory(get(code)),
    withPostcode(postcode) {
      byPostcode ??= readPostcodes();
      return (byPostcode.get(postcode) ?? []).flatMap((code) => get(code) ?? []);
    },
    formerNameEnd({ name, otherNames = [], usualNames = [], formerNames = [] }, printed) {
      const form = formOf(printed);
      if ([name, ...otherNames, ...usualNames].some((present) => formOf(present) === form)) return undefined;
      const former = formerNames.filter((known) => formOf(known.name) === form);
      if (former.length === 0) return undefined;
      return former.reduce((latest, { end = "" }) => (end > latest ? end : latest), "");
    },
    find(name, within = {}) {
      byName ??= indexNames(byCode, formOf);
      return (byName.get(formOf(name)) ?? []).filter((territory) =>
        liesWithin(territory, within, formerRegionOf),
      );
    },
    all: () => byCode.values(),
    ancestors(code) {
      const territory = get(code);
      if (territory === undefined) return [];
      return holders(territory).flatMap((holder) => get(holder) ?? []);
    },
  };
}

/** How a code ended; undefined for a territory of today. */
function endOfTerritory(territory: Territory | undefined): TerritoryEnd | undefined {
  const { end, current } = territory ?? {};
  if (end === undefined && current === undefined) return undefined;
  return { ...(end ? { lastDay: end } : {}), ...(current ? { successor: current } : {}) };
}

/** Form in which two printings of a place name are equal, `CEDEX` and `St`/`Ste` resolved. */
function nameForm(name: string): string {
  return normaliseLabel(name.normalize("NFKC"))
    .replace(/'/g, " ")
    .replace(/ cedex( \d+)?$/, "")
    .replace(/\bst(e?)\b\.?/g, "saint$1")
    .replace(/\s+/g, " ");
}

/** A former code whose commune kept its name under another code is found by the later one alone: the present one, else the last that ended. */
function indexNames(
  territories: ReadonlyMap<string, Territory>,
  formOf: (name: string) => string,
): Map<string, Territory[]> {
  const byName = new Map<string, Territory[]>();
  const latest = new Map<string, string>();
  const lineOf = ({ current, name }: Territory) => `${current} ${name}`;
  for (const territory of territories.values())
    if (territory.current && (latest.get(lineOf(territory)) ?? "") <= (territory.end ?? ""))
      latest.set(lineOf(territory), territory.end ?? "");
  for (const territory of territories.values()) {
    const { current, name, end = "" } = territory;
    const present = current ? territories.get(current) : undefined;
    const isKept = present && [present, ...(present.formerNames ?? [])].some((other) => other.name === name);
    if (territory.isUnnamed || isKept) continue;
    if (current && end < (latest.get(lineOf(territory)) ?? "")) continue;
    for (const form of new Set(namesOf(territory).map(formOf))) {
      const known = byName.get(form);
      if (known === undefined) byName.set(form, [territory]);
      else known.push(territory);
    }
  }
  for (const found of byName.values()) found.sort((a, b) => Number(isFormer(a)) - Number(isFormer(b)));
  return byName;
}

function namesOf({ name, otherNames = [], usualNames = [], formerNames = [] }: Territory): string[] {
  return [name, ...otherNames, ...usualNames, ...formerNames.map((former) => former.name)];
}

function isFormer(territory: Territory): boolean {
  return territory.current !== undefined || territory.end !== undefined;
}

function liesWithin(
  territory: Territory,
  within: TerritorySearch,
  formerRegionOf: TerritoryIndexOptions["formerRegionOf"],
): boolean {
  if (within.type !== undefined && territory.type !== within.type) return false;
  const { in: holder } = within;
  if (holder === undefined || holder === territory.code) return true;
  if (holders(territory).some((code) => code === holder)) return true;
  return formerRegionOf?.(territory.departement ?? territory.code) === holder;
}

function holders(territory: Territory): readonly Territory["code"][] {
  const { partOf, current, epci, departement, region, canton, country, code } = territory;
  return [partOf, current, epci, departement, region, canton, country].filter(
    (holder) => holder !== undefined && holder !== code,
  ) as Territory["code"][];
}
