import type { Territory, TerritoryIndex } from "@openhpa/vocabularies";
import fc from "fast-check";

/** Départements of the regions that ended with 2015, of which documents still speak: the data of the judge, not of what is judged. */
const FORMER_REGIONS: Readonly<Record<string, string>> = {
  "82": "01 07 26 38 42 69 73 74",
  "42": "67 68",
  "31": "59 62",
  "73": "09 12 31 32 46 65 81 82",
  "74": "19 23 87",
  "25": "14 50 61",
};
/** What people call a region or a canton. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  "region:93": ["PACA", "Région PACA"],
  "region:11": ["IDF", "Île de France"],
  "region:04": ["Réunion", "La Réunion"],
  "region:84": ["AURA"],
  "region:32": ["HdF"],
  "canton:BE": ["Bern", "Bern / Berne"],
  "canton:VS": ["Wallis", "Vallese"],
  "canton:GR": ["Graubünden", "Grischun"],
  "canton:GE": ["Genf", "Ginevra"],
  "canton:VD": ["Waadt", "Canton de Vaud"],
};

/** Something that a document states of where it is. */
export interface Stated {
  readonly kind: "departement" | "region" | "canton" | "country" | "postcode";
  readonly printed: string;
  /** True of a territory that is where the statement says. */
  readonly holds: (place: Territory) => boolean;
  /** True of a territory that cannot be where the statement says; some are neither. */
  readonly excludes: (place: Territory) => boolean;
}

/** A place as a document prints it. */
export interface PrintedPlace {
  readonly place: Territory;
  /** The name without what is printed beside it. */
  readonly name: string;
  readonly printed: string;
  /** What the printed text itself says of where the place is. */
  readonly says?: Stated;
}

const bare = (code: string | undefined) => (code ?? "").slice((code ?? "").indexOf(":") + 1);

/** True of a place that lies in a territory, by the fields of the place alone. */
function isIn(place: Territory, code: string): boolean {
  const { departement, region, canton, country } = place;
  if ([place.code, departement, region, canton, country].some((holder) => holder === code)) return true;
  const former = FORMER_REGIONS[/^region:(\d\d)$/.exec(code)?.[1] ?? ""];
  return former?.split(" ").includes(bare(departement)) ?? false;
}

export const within = (kind: Stated["kind"], printed: string, code: string): Stated => ({
  kind,
  printed,
  holds: (place) => isIn(place, code),
  excludes: (place) => !isIn(place, code),
});

/** The statements that are true of a place, in the ways in which people write them. */
function statementsAbout(place: Territory, territories: TerritoryIndex): readonly Stated[] {
  const { departement, region, canton, country, code, partOf } = place;
  const name = (of: string | undefined) => territories.get(of ?? "")?.name ?? "";
  const stated: Stated[] = [within("country", country === "country:FR" ? "France" : "Suisse", country)];
  if (departement) {
    const number = bare(departement);
    const isOfBoth = departement === "departement:39";
    for (const printed of [isOfBoth ? number : name(departement), number, `${name(departement)} (${number})`])
      stated.push(within("departement", printed, departement));
    const former = Object.entries(FORMER_REGIONS).find(([, list]) => list.split(" ").includes(number));
    if (former) stated.push(within("region", name(`region:${former[0]}`), `region:${former[0]}`));
  }
  if (region)
    for (const printed of [name(region), ...(USUAL[region] ?? [])])
      stated.push(within("region", printed, region));
  if (canton)
    for (const printed of [name(canton), bare(canton), ...(USUAL[canton] ?? [])]) {
      // `GE` is the canton of Geneva and the Grand Est: a place in either is not excluded.
      const named = [canton, ...territories.find(printed).map((one) => one.code)];
      const excludes = (at: Territory) => named.every((one) => !isIn(at, one));
      stated.push({ ...within("canton", printed, canton), excludes });
    }
  for (const postcode of swissPostcodesOf(territories).get(code) ?? []) {
    const holds = (at: Territory) => territories.withPostcode(postcode).some((of) => of.code === at.code);
    const excludes = (at: Territory) => at.country !== "country:CH";
    stated.push({ kind: "postcode", printed: `CH-${postcode}`, holds, excludes });
  }
  for (const postcode of postcodesOf(territories).get(code) ?? []) {
    const known = new Set<string>(territories.withPostcode(postcode).map((at) => at.code));
    const holds = (at: Territory) =>
      [at.code, at.current, at.partOf].some((of) => known.has(of ?? "")) ||
      (code === at.code && partOf !== undefined) ||
      territories.withPostcode(postcode).some((of) => of.partOf === at.code);
    const excludes = (at: Territory) => at.departement !== departement;
    stated.push({ kind: "postcode", printed: postcode, holds, excludes });
  }
  return stated;
}

const cached = new WeakMap<TerritoryIndex, Map<string, string[]>>();

/** The postcodes of every commune. */
function postcodesOf(territories: TerritoryIndex): ReadonlyMap<string, readonly string[]> {
  const known = cached.get(territories);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (let number = 1000; number < 98_900; number += 10) {
    const postcode = String(number).padStart(5, "0");
    for (const { code } of territories.withPostcode(postcode))
      found.set(code, [...(found.get(code) ?? []), postcode]);
  }
  cached.set(territories, found);
  return found;
}

const cachedSwiss = new WeakMap<TerritoryIndex, Map<string, string[]>>();

/** The Swiss postcodes of every commune. */
function swissPostcodesOf(territories: TerritoryIndex): ReadonlyMap<string, readonly string[]> {
  const known = cachedSwiss.get(territories);
  if (known) return known;
  const found = new Map<string, string[]>();
  for (let number = 1000; number < 10_000; number += 1)
    for (const { code } of territories.withPostcode(String(number)))
      found.set(code, [...(found.get(code) ?? []), String(number)]);
  cachedSwiss.set(territories, found);
  return found;
}

const withoutAccents = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "");

function formsOf(place: Territory, name: string): readonly PrintedPlace[] {
  const plain = (printed: string): PrintedPlace => ({ place, name, printed });
  const forms = [
    ...[name, name.toUpperCase(), withoutAccents(name), name.replaceAll("-", " ")],
    ...[name.replace(/^Saint-/, "St "), name.replace(/^Sainte-/, "Ste-")],
  ].map(plain);
  const arrondissement = /^(Paris|Lyon|Marseille) (\d+)er? Arrondissement$/i.exec(name);
  if (arrondissement) {
    const [, city, number] = arrondissement;
    for (const printed of [`${city} ${number}`, `${city} ${number}e`, `${city} ${number}ème`])
      forms.push(plain(printed));
    forms.push(plain(`${number}ème arrondissement de ${city}`), plain(`${city} (${number}e)`));
  }
  const { departement, canton } = place;
  if (departement && !arrondissement) {
    const says = within("departement", bare(departement), departement);
    forms.push({ place, name, printed: `${name} (${bare(departement)})`, says });
  }
  if (canton)
    forms.push({ place, name, printed: `${name} (${bare(canton)})`, says: within("canton", "", canton) });
  return forms;
}

/** Places of all kinds: of today and former, of one name or of many, with their former names, in both countries. */
export function placeArbitraries(territories: TerritoryIndex) {
  const all = [...territories.all()].filter(({ type, isUnnamed }) => /^commune/.test(type) && !isUnnamed);
  const named = (place: Territory) => territories.find(place.name).length;
  const isEnded = ({ current, end }: Territory) => current !== undefined || end !== undefined;
  const groups: readonly (readonly Territory[])[] = [
    all.filter((place) => place.type === "commune" && !isEnded(place)),
    all.filter((place) => place.type === "commune" && isEnded(place) && !place.namedAfterCurrent),
    all.filter((place) => !isEnded(place) && named(place) > 1),
    all.filter(({ partOf }) => partOf !== undefined),
    all.filter(({ formerNames }) => formerNames !== undefined),
    all.filter((place) => place.type === "commune-ch" && !isEnded(place)),
    all.filter((place) => place.type === "commune-ch" && isEnded(place)),
    all.filter(
      (place) => place.type === "commune-ch" && territories.find(place.name, { type: "commune" }).length > 0,
    ),
  ];
  const place = fc.oneof(...groups.map((group) => fc.constantFrom(...group)));
  const printed = place.chain((of) => {
    const names = [of.name, of.name, ...(of.formerNames ?? []).map(({ name }) => name)].filter(
      (name) => name !== "",
    );
    return fc.constantFrom(...names).chain((name) => fc.constantFrom(...formsOf(of, name)));
  });
  const statedOf = (of: Territory, kinds: readonly Stated["kind"][]) => {
    const stated = statementsAbout(of, territories).filter(({ kind }) => kinds.includes(kind));
    return stated.length === 0 ? fc.constant(undefined) : fc.constantFrom<Stated | undefined>(...stated);
  };
  /** A printed place, up to two statements about it or about another place, and a year or none. */
  return (kinds: readonly Stated["kind"][]) =>
    fc
      .tuple(printed, place, fc.constantFrom("", "2010", "2014", "2018", "2024"))
      .chain(([name, other, year]) =>
        fc
          .tuple(statedOf(name.place, kinds), fc.oneof(statedOf(name.place, kinds), statedOf(other, kinds)))
          .map((stated) => ({
            ...name,
            year,
            stated: stated
              .filter((one) => one !== undefined)
              .filter(({ kind }, at, list) => list.findIndex((known) => known.kind === kind) === at),
          })),
      );
}

/** A document about a place: what it prints, what it states, and when it is. */
export interface Situation extends PrintedPlace {
  readonly year: string;
  readonly stated: readonly Stated[];
}

/** True where something narrower than a country says where the place is, be it the name itself (`Teufen (AR)`): without it no commune is certain. */
export function isPlaced({ says, stated, printed }: Situation): boolean {
  if (/\([A-Z]{2}\)$/.test(printed)) return true;
  return [...stated, ...(says ? [says] : [])].some(({ kind }) => kind !== "country");
}

/**
 * The communes that a situation may certainly mean: those of the printed name that are where everything says, and whose name was right in the year.
 * Where they are not exactly one, nothing is certain.
 */
export function certainlyMeant(
  { name, says, stated, year }: Situation,
  territories: TerritoryIndex,
): readonly Territory[] {
  const statements = [...stated, ...(says ? [says] : [])];
  const namesakes = [
    ...territories.find(name, { type: "commune" }),
    ...territories.find(name, { type: "commune-ch" }),
  ];
  return namesakes.filter((place) => {
    const lastDay = territories.endOf(place.code)?.lastDay ?? territories.formerNameEnd(place, name);
    const hasEnded = territories.endOf(place.code) !== undefined || lastDay !== undefined;
    const isValid =
      !hasEnded || (year !== "" && (lastDay ?? "") !== "" && year <= (lastDay ?? "").slice(0, 4));
    return isValid && statements.every(({ holds }) => holds(place));
  });
}
