import { formerCommunes } from "./former-communes.data.js";
import type { FormerName, Territory, TerritoryCode, TerritoryEnd } from "./territory.js";

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

interface FormerRow {
  readonly code: TerritoryCode;
  readonly present: TerritoryCode;
  /** An ISO date, or "" where it is not known. */
  readonly end: string;
  readonly name: string;
}

/** `8516585084 2015 L'Oie`: codes, last day (a year alone is its end), name. */
function formerRows(): FormerRow[] {
  return formerCommunes.split("\n").map((row) => {
    const [codes = "", day = "", ...name] = row.split(" ");
    const end = day === "-" ? "" : `${day.slice(0, 4)}-${day.slice(4, 6) || "12"}-${day.slice(6) || "31"}`;
    return {
      code: `commune:${codes.slice(0, 5)}`,
      present: `commune:${codes.slice(5)}`,
      end,
      name: name.join(" "),
    };
  });
}

const laterOf = (a: string, b: string) => (a > b ? a : b);

/** The typed codes of former communes with how they ended. */
export function readFormerCodes(): Map<TerritoryCode, TerritoryEnd & { readonly successor: TerritoryCode }> {
  const ends = new Map<TerritoryCode, TerritoryEnd & { readonly successor: TerritoryCode }>();
  for (const { code, present, end } of formerRows()) {
    if (code === present) continue;
    const lastDay = laterOf(end, ends.get(code)?.lastDay ?? "");
    ends.set(code, { ...(lastDay === "" ? {} : { lastDay }), successor: present });
  }
  return ends;
}

/** Former communes with their present one; names that ended under a code that went on are added to its `formerNames`. */
export function readFormerCommunes(current: Map<string, Territory>): Territory[] {
  const former = new Map<string, Territory>();
  for (const { code, present, end, name } of formerRows()) {
    const into = current.get(present);
    if (into === undefined) continue;
    const ended = end === "" ? { name } : { name, end };
    if (code === present) {
      current.set(code, { ...into, formerNames: [...(into.formerNames ?? []), ended] });
      continue;
    }
    const known = former.get(code);
    if (known === undefined) {
      const unnamed = name === "" ? ({ name: into.name, namedAfterCurrent: true } as const) : { name };
      former.set(code, {
        ...withoutNames(into),
        code,
        ...unnamed,
        ...(end ? { end } : {}),
        current: present,
      });
    } else former.set(code, withEarlierName(known, ended));
  }
  return [...former.values()];
}

/** A former commune that had two names: the later is its name. */
function withEarlierName(commune: Territory, { name, end = "" }: FormerName): Territory {
  const isEarlier = end <= (commune.end ?? "");
  const earlier = isEarlier ? { name, end } : { name: commune.name, end: commune.end ?? "" };
  return {
    ...commune,
    ...(isEarlier ? {} : { name, end }),
    formerNames: [...(commune.formerNames ?? []), earlier],
  };
}

/** `72000181`: the codes of the communes of each postcode. */
export function readPostcodes(table: string): Map<string, readonly string[]> {
  return new Map(
    table.split("\n").map((row) => {
      const [near = "", ...far] = row.split(" ");
      const ends = near.slice(5).match(/.{3}/g) ?? [];
      return [
        near.slice(0, 5),
        [...ends.map((end) => near.slice(0, 2) + end), ...far].map((code) => `commune:${code}`),
      ];
    }),
  );
}

/** `8001261`: a commune of each Swiss postcode, that of the row before where none is shown. */
export function readSwissPostcodes(table: string): Map<string, readonly string[]> {
  let commune = "";
  return new Map(
    table.split("\n").map((row) => {
      if (row.length > 4) commune = `commune-ch:${row.slice(4)}`;
      return [row.slice(0, 4), [commune]];
    }),
  );
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

function withoutNames({
  otherNames: _names,
  formerNames: _former,
  usualNames: _usual,
  ...rest
}: Territory): Territory {
  return rest;
}

function only<T>(values: ReadonlySet<T> | undefined): T | undefined {
  return values?.size === 1 ? [...values][0] : undefined;
}
