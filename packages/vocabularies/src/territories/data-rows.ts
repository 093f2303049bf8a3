import { formerCommunes } from "./former-communes.data.js";
import type { Territory, TerritoryCode } from "./territory.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ROW = /^([0-9]*)([A-Za-z-])(.*)$/;
const FRANCE = "country:FR" as const;

/** The rows of one département's table: INSEE code, letter of the intermunicipality, name. */
function communeRows(prefix: string, table: string) {
  const [epcis = "", ...rows] = table.split("\n");
  let number = -1;
  const communes = rows.map((row) => {
    const [, shown = "", letter = "-", name = ""] = ROW.exec(row) ?? [];
    number = shown === "" ? number + 1 : Number(shown);
    return { bare: `${prefix}${String(number).padStart(5 - prefix.length, "0")}`, letter, name };
  });
  return { epcis: epcis.split(" "), communes };
}

/** The present communes and municipal arrondissements of one département, from its table. */
export function readCommunes(departement: Territory, table: string): Territory[] {
  const { epcis, communes } = communeRows(departement.code.slice("departement:".length), table);
  return communes.map(({ bare, letter, name }) => {
    const epci = epcis[LETTERS.indexOf(letter)];
    const city = cityOf(bare);
    return {
      code: `commune:${bare}`,
      type: "commune",
      name,
      country: FRANCE,
      departement: departement.code,
      ...(departement.region === undefined ? {} : { region: departement.region }),
      ...(epci === undefined ? {} : { epci: `epci:${epci}` as const }),
      ...(city === undefined ? {} : { partOf: city }),
    };
  });
}

/** The typed codes of what `readCommunes` gives. */
export function readCommuneCodes(prefix: string, table: string): string[] {
  return communeRows(prefix, table).communes.map(({ bare }) => `commune:${bare}`);
}

/** The typed codes of former communes with those of their present ones. */
export function readFormerCodes(): (readonly [former: TerritoryCode, present: TerritoryCode])[] {
  return formerCommunes
    .split("\n")
    .map((row) => [`commune:${row.slice(0, 5)}`, `commune:${row.slice(5, 10)}`] as const);
}

/** Former communes with their present one; names merged under a present code are added to that commune's `otherNames`. */
export function readFormerCommunes(current: Map<string, Territory>): Territory[] {
  const former: Territory[] = [];
  for (const row of formerCommunes.split("\n")) {
    const code: TerritoryCode = `commune:${row.slice(0, 5)}`;
    const present = current.get(`commune:${row.slice(5, 10)}`);
    const name = row.slice(10);
    if (present === undefined) continue;
    if (present.code === code) {
      current.set(code, { ...present, otherNames: [...(present.otherNames ?? []), name] });
    } else {
      const unnamed = name === "" ? ({ name: present.name, namedAfterCurrent: true } as const) : { name };
      former.push({ ...withoutNames(present), code, ...unnamed, current: present.code });
    }
  }
  return former;
}

/** The typed code of a row of the table of intermunicipalities. */
export function epciCode(row: string): TerritoryCode {
  return `epci:${row.slice(0, 9)}`;
}

/** `200000172CC Faucigny - Glières`; the département and region are given when all member communes share them. */
export function readEpcis(table: string, communes: Iterable<Territory>): Territory[] {
  const members = new Map<string, { departements: Set<TerritoryCode>; regions: Set<TerritoryCode> }>();
  for (const { epci, departement, region } of communes) {
    if (epci === undefined) continue;
    const seen = members.get(epci) ?? { departements: new Set(), regions: new Set() };
    if (departement !== undefined) seen.departements.add(departement);
    if (region !== undefined) seen.regions.add(region);
    members.set(epci, seen);
  }
  return table.split("\n").map((row) => {
    const code = epciCode(row);
    const departement = only(members.get(code)?.departements);
    const region = only(members.get(code)?.regions);
    return {
      code,
      type: "epci",
      name: row.slice(9),
      country: FRANCE,
      ...(departement === undefined ? {} : { departement }),
      ...(region === undefined ? {} : { region }),
    };
  });
}

/** Paris, Lyon and Marseille are the only communes with arrondissements, each with its own range of codes. */
function cityOf(bare: string): TerritoryCode | undefined {
  if (/^751(0[1-9]|1[0-9]|20)$/.test(bare)) return "commune:75056";
  if (/^6938[1-9]$/.test(bare)) return "commune:69123";
  if (/^132(0[1-9]|1[0-6])$/.test(bare)) return "commune:13055";
  return undefined;
}

function withoutNames({ otherNames: _names, ...rest }: Territory): Territory {
  return rest;
}

function only<T>(values: ReadonlySet<T> | undefined): T | undefined {
  return values?.size === 1 ? [...values][0] : undefined;
}
