import {
  type Action,
  classOf,
  compareCodePoints,
  type Fields,
  type HpaRecord,
  headlineReach,
  keyOf,
  recordClasses,
} from "@openhpa/core";
import { recordIri } from "@openhpa/rdf";
import { type SchemeName, schemes, type TerritoryIndex } from "@openhpa/vocabularies";
import { baseUrl } from "./seeds.js";

/** The records that a dump was made of, read as plain JSON: what an answer is compared with. */
export interface Facts {
  /** All of them, of a withdrawn one what its tombstone says. */
  readonly records: readonly HpaRecord[];
  /** Those in force. */
  readonly actions: readonly Action[];
  readonly territories: TerritoryIndex;
}

/** Some columns of an answer, in any order of rows, as the records give them. */
export interface Answer {
  readonly columns: readonly string[];
  rows(facts: Facts): Iterable<readonly string[]>;
}

/** How an empty cell is written. */
export const ABSENT = "–";

type TextMap = Readonly<Record<string, string>>;

export const french = (text: unknown): string => (text as TextMap | undefined)?.fr ?? ABSENT;
export const orAbsent = (text: string | undefined): string => text ?? ABSENT;
export const decimal = (value: number | undefined): string =>
  value === undefined ? ABSENT : String(value).replace(".", ",");
export const iriOf = (record: HpaRecord): string => recordIri(record, baseUrl);
/** A decade (`201X`) or an open beginning (`../2020`) is no year. */
export const yearOf = ({ edition, period }: Action): string =>
  orAbsent(/^[0-9]{4}/.exec(edition ?? period?.start ?? "")?.[0]);

/** French label of a concept. */
export function label(scheme: SchemeName, notation: string | undefined): string {
  if (notation === undefined) return ABSENT;
  const found = schemes[scheme].concepts.get(notation as never) as { prefLabel: TextMap } | undefined;
  if (!found) throw new Error(`${scheme} ${notation}`);
  return found.prefLabel.fr as string;
}

/** Notation of the broader concept, when there is one. */
export function broader(scheme: SchemeName, notation: string): string | undefined {
  const concept = schemes[scheme].concepts.get(notation as never) as { broader?: string } | undefined;
  return concept?.broader;
}

/** The key of the first edition of an action: of those that no other one of the base precedes, the first by its key; its own in a circle. */
export function whole(actions: readonly Action[], key: string): string {
  const byKey = new Map(actions.map((action) => [action.key, action]));
  const before = (of: string) =>
    (byKey.get(of)?.precededBy ?? []).flatMap(({ record }) => (record && byKey.has(record) ? [record] : []));
  const reached = new Set<string>();
  const walk = (of: string): void => {
    for (const earlier of before(of)) {
      if (reached.has(earlier)) continue;
      reached.add(earlier);
      walk(earlier);
    }
  };
  walk(key);
  return [...reached].filter((each) => before(each).length === 0).sort(compareCodePoints)[0] ?? key;
}

/**
 * One row per key with the number of distinct things counted under it; with `actions`, the things are keys of these and the editions of an
 * action are one.
 */
export function counted(
  pairs: Iterable<readonly [key: readonly string[], thing: string]>,
  actions?: readonly Action[],
): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const [key, thing] of pairs) {
    const name = JSON.stringify(key);
    groups.set(name, (groups.get(name) ?? new Set()).add(actions ? whole(actions, thing) : thing));
  }
  return [...groups].map(([name, things]) => [...(JSON.parse(name) as string[]), String(things.size)]);
}

/** One row per key with the sum of the values under it. */
export function summed(pairs: Iterable<readonly [key: readonly string[], value: number]>): string[][] {
  const groups = new Map<string, number>();
  for (const [key, value] of pairs) {
    const name = JSON.stringify(key);
    groups.set(name, (groups.get(name) ?? 0) + value);
  }
  return [...groups].map(([name, value]) => [...(JSON.parse(name) as string[]), decimal(value)]);
}

/**
 * One row per key that some actions stand under: the people they reached together, each edition counted once and absent when no number is known,
 * for how many of them it is known, and how many they are.
 */
export function reachedBy(
  pairs: Iterable<readonly [key: readonly string[], action: Action]>,
  all: readonly Action[],
): string[][] {
  const groups = new Map<string, Map<string, Action>>();
  for (const [key, action] of pairs) {
    const name = JSON.stringify(key);
    groups.set(name, (groups.get(name) ?? new Map()).set(action.key, action));
  }
  return [...groups].map(([name, actions]) => {
    const known = [...actions.values()].filter((action) => headlineReach(action).people !== undefined);
    const people = known.reduce((sum, action) => sum + (headlineReach(action).people ?? 0), 0);
    const wholes = (some: Iterable<Action>) => new Set([...some].map(({ key }) => whole(all, key))).size;
    return [
      ...(JSON.parse(name) as string[]),
      decimal(known.length === 0 ? undefined : people),
      ...[wholes(known), wholes(actions.values())].map((count) => String(count)),
    ];
  });
}

/** The property that a path of a record ends in, or that which would lead to the first thing that is not there. */
export function propertyAt(record: HpaRecord, path: string): string {
  const segments = path.split("/").slice(1);
  let entry: ReturnType<typeof classOf> = recordClasses[record.type];
  let thing: Fields | undefined = record as unknown as Fields;
  let property = ABSENT;
  while (entry && thing && segments.length > 0) {
    const name = segments.shift() as string;
    const field: (typeof entry.fields)[number] | undefined = entry.fields.find((one) => one.name === name);
    if (!field) return ABSENT;
    property = field.iri ?? `hpa:${name}`;
    const of = classOf(field);
    const content: unknown = thing[name];
    const segment = field.many ? segments.shift() : undefined;
    const items = (content ?? []) as readonly Fields[];
    thing = field.many ? items.find((item) => of && keyOf(of, item) === segment) : (content as Fields);
    entry = of;
  }
  return property;
}

/** One copy of each row. */
export function distinct(rows: Iterable<readonly string[]>): string[][] {
  return [...new Set([...rows].map((row) => JSON.stringify(row)))].map((row) => JSON.parse(row) as string[]);
}

/** The list, or one absent thing in place of an empty one: what an optional part of a question leaves. */
export function orNone<T>(list: readonly T[] | undefined): readonly (T | undefined)[] {
  return list === undefined || list.length === 0 ? [undefined] : list;
}

type Part = NonNullable<Action["hasPart"]>[number];

/** The action and its parts. */
export function scopesOf(action: Action): readonly (Action | Part)[] {
  return [action, ...(action.hasPart ?? [])];
}

/** Places of the action, of its activities and of its parts. */
export function placesOf(action: Action) {
  return scopesOf(action).flatMap(({ places = [], activities = [] }) => [
    ...places,
    ...activities.flatMap((activity) => activity.places ?? []),
  ]);
}

export function settingsOf(action: Action): ReadonlySet<string> {
  return new Set([...scopesOf(action), ...placesOf(action)].flatMap(({ settings = [] }) => settings));
}

export function audiencesOf(action: Action) {
  return scopesOf(action).flatMap(({ audiences = [], activities = [] }) => [
    ...audiences,
    ...activities.flatMap((activity) => activity.audiences ?? []),
  ]);
}

/** Codes of the départements that the action covers, named or by a commune. */
export function departementsOf({ coverage }: Action, territories: TerritoryIndex): ReadonlySet<string> {
  const codes = (coverage?.territories ?? []).flatMap((code) =>
    code.startsWith("departement:") ? code : (territories.get(code)?.departement ?? []),
  );
  return new Set(codes.map((code) => code.slice("departement:".length)));
}

export function departementName(code: string, territories: TerritoryIndex): string {
  return orAbsent(territories.get(`departement:${code}`)?.name);
}

/** The SMOC category of an outcome without its prefix, and the category above a subcategory. */
export function categoriesOf({ outcomes = [] }: Action): readonly string[] {
  return outcomes.flatMap(({ category }) => {
    const code = category.slice("smoc:".length);
    return [code, broader("smoc", code) ?? code];
  });
}
