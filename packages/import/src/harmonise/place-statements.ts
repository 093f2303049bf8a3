import type { Territory, TerritoryCode, TerritoryIndex, TerritoryTypeNotation } from "@openhpa/vocabularies";
import type { PlaceContext } from "./place-context.js";

/** How well a candidate agrees with a statement: not at all, without being named by it, or exactly. */
export type Agreement = "contradicts" | "doubtful" | "agrees";

/** Something that is said of where a place is; every candidate is held against all of them. */
export interface Statement {
  /** False for a statement that is not narrower than a country: it decides between countries and makes nothing sure. */
  readonly isNarrow: boolean;
  readonly of: (candidate: Territory) => Agreement;
}

const SIZES: Readonly<Record<TerritoryTypeNotation, number>> = {
  country: 5,
  region: 4,
  departement: 3,
  canton: 3,
  epci: 2,
  commune: 1,
  "commune-ch": 1,
};

const FRENCH = /^(?:F(?:R)?[\s-]?)?(\d{5})$/i;
const SWISS = /^CH[\s-]?([1-9]\d{3})$/i;
const SHORT = /^[1-9]\d{3}$/;

/** Départements of a French postcode: its first two digits, three overseas, both of Corsica for 20. */
export function departementsOfPostcode(postcode: string): readonly string[] {
  if (!/^\d{5}$/.test(postcode)) return [];
  if (postcode.startsWith("20")) return ["departement:2A", "departement:2B"];
  return [`departement:${postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2)}`];
}

/** The communes of each intermunicipality, read when the first one is judged. */
const members = new WeakMap<TerritoryIndex, Map<string, Territory[]>>();

function membersOf(epci: string, territories: TerritoryIndex): readonly Territory[] {
  let byEpci = members.get(territories);
  if (byEpci === undefined) {
    byEpci = new Map();
    for (const place of territories.all()) {
      if (place.type !== "commune" || place.epci === undefined) continue;
      const known = byEpci.get(place.epci);
      if (known) known.push(place);
      else byEpci.set(place.epci, [place]);
    }
    members.set(territories, byEpci);
  }
  return byEpci.get(epci) ?? [];
}

/**
 * True when a territory is one of some, or lies in one; former regions hold what lay in them. An intermunicipality may lie in several
 * départements and regions: it lies in each in which one of its communes does.
 */
export function liesInOne(
  candidate: Territory,
  codes: readonly string[],
  territories: TerritoryIndex,
): boolean {
  if (candidate.type === "epci" && candidate.departement === undefined && !codes.includes(candidate.country))
    return membersOf(candidate.code, territories).some((place) => liesInOne(place, codes, territories));
  const { partOf, current, epci, departement, region, canton, country } = candidate;
  const holders: readonly unknown[] = [
    candidate.code,
    partOf,
    current,
    epci,
    departement,
    region,
    canton,
    country,
  ];
  return codes.some((code) => {
    if (holders.includes(code)) return true;
    if (!code.startsWith("region:") || territories.endOf(code) === undefined) return false;
    const inFormer = territories.find(candidate.name, { type: candidate.type, in: code });
    return inFormer.some((at) => at.code === candidate.code);
  });
}

/** The candidate lies in one of some territories; unsure where it is not known which of them was meant. */
export function inOneOf(
  codes: readonly string[],
  territories: TerritoryIndex,
  agreement: Agreement = "agrees",
): Statement {
  return {
    isNarrow: codes.some((code) => !code.startsWith("country:")),
    of: (candidate) => (liesInOne(candidate, codes, territories) ? agreement : "contradicts"),
  };
}

function agreesWithPostcode(candidate: Territory, postcode: string, territories: TerritoryIndex): Agreement {
  const near = departementsOfPostcode(postcode);
  if (candidate.type !== "commune") return near.includes(candidate.code) ? "agrees" : "contradicts";
  const known = territories.withPostcode(postcode);
  const isHere = known.some(
    ({ code, partOf }) => code === candidate.code || code === candidate.current || partOf === candidate.code,
  );
  if (isHere) return "agrees";
  if (candidate.departement === undefined || !near.includes(candidate.departement)) return "contradicts";
  return known.length === 0 ? "agrees" : "doubtful";
}

/** The communes of the Swiss postcodes that begin with the same two digits: of one region of the post, which may lie in several cantons. */
const regions = new WeakMap<TerritoryIndex, Map<string, readonly Territory[]>>();

function communesNear(postcode: string, territories: TerritoryIndex): readonly Territory[] {
  const known = regions.get(territories) ?? new Map<string, readonly Territory[]>();
  regions.set(territories, known);
  const region = postcode.slice(0, 2);
  const found =
    known.get(region) ??
    Array.from({ length: 100 }, (_, at) => region + String(at).padStart(2, "0")).flatMap((near) =>
      territories.withPostcode(near),
    );
  known.set(region, found);
  return found;
}

/**
 * The list has one commune of a Swiss postcode, as it was: another commune is doubtful in the cantons of the
 * same region of the post, and contradicts elsewhere. A postcode that the list lacks (of post-office boxes) is one of a commune with others near it.
 */
function agreesWithSwiss(candidate: Territory, postcode: string, territories: TerritoryIndex): Agreement {
  if (candidate.country !== "country:CH") return "contradicts";
  if (candidate.type === "country") return "agrees";
  const near = communesNear(postcode, territories);
  const known = territories.withPostcode(postcode);
  const isHere = (known.length > 0 ? known : near).some(({ code, canton }) =>
    [code, canton].includes(candidate.code as TerritoryCode),
  );
  if (isHere) return "agrees";
  const canton = candidate.type === "canton" ? candidate.code : candidate.canton;
  return near.some((place) => place.canton === canton) ? "doubtful" : "contradicts";
}

/**
 * What a postcode says. A French one that the list has says the commune, another one (a Cedex) the département; a Swiss one says the commune, or the
 * cantons of its region. Four digits are Swiss, or French without their zero. Undefined for a text that is no postcode.
 */
export function ofPostcode(printed: string, territories: TerritoryIndex): Statement | undefined {
  const text = printed.trim();
  const french = FRENCH.exec(text)?.[1];
  if (french !== undefined)
    return { isNarrow: true, of: (candidate) => agreesWithPostcode(candidate, french, territories) };
  const swiss = SWISS.exec(text)?.[1];
  if (swiss !== undefined)
    return { isNarrow: true, of: (candidate) => agreesWithSwiss(candidate, swiss, territories) };
  if (!SHORT.test(text)) return undefined;
  return {
    isNarrow: false,
    of(candidate) {
      if (candidate.country === "country:CH") return agreesWithSwiss(candidate, text, territories);
      return territories.withPostcode(`0${text}`).some(({ code }) => code === candidate.code)
        ? "doubtful"
        : "contradicts";
    },
  };
}

/** What a context says of a territory of some type: only what is larger than the type restricts it. */
export function statementsOf(context: PlaceContext, type: TerritoryTypeNotation): readonly Statement[] {
  const { territories, country, cantons = [], region, departements = [], postcode } = context;
  const { within = [], among = [] } = context;
  const isLarger = (code: string) => {
    const holder = code.slice(0, code.indexOf(":")) as TerritoryTypeNotation;
    return (SIZES[holder] ?? 0) > SIZES[type];
  };
  const stated = [country ? [country] : [], cantons, region ? [region] : [], departements, ...within]
    .map((codes) => codes.filter(isLarger))
    .filter((codes) => codes.length > 0)
    .map((codes) => inOneOf(codes, territories));
  const unsure = among.filter(isLarger);
  const post = postcode !== undefined && SIZES[type] === 1 ? ofPostcode(postcode, territories) : undefined;
  return [
    ...stated,
    ...(unsure.length > 0 ? [inOneOf(unsure, territories, "doubtful")] : []),
    ...(post ? [post] : []),
  ];
}
