import type { Fields } from "./fields.js";
import { type Level, levels } from "./levels.js";
import { classOf, type ModelClass, type ModelField } from "./model.js";

/** A field that a level asks for, with the path that leads to it. */
interface Ask {
  readonly level: Level;
  readonly group: string;
  readonly path: string;
  /** Names of the fields that lead to it. */
  readonly names: readonly string[];
}

/** A level with what it asks for; the asks of one inner list answer for each other. */
type LevelAsks = readonly [level: Level, groups: readonly (readonly Ask[])[]];

/** The asks of a class, also those of the single objects it holds (`/evaluation/indicators`). */
function asksOf(entry: ModelClass, above: readonly string[] = []): readonly Ask[] {
  return entry.fields.flatMap((field: ModelField) => {
    const names = [...above, field.name];
    const path = `/${names.join("/")}`;
    const own = field.asks ? [{ level: field.asks.level, group: field.asks.group ?? path, path, names }] : [];
    const of = classOf(field);
    return of?.identity.by === "field" ? [...own, ...asksOf(of, names)] : own;
  });
}

const asksByLevel = new Map<ModelClass, readonly LevelAsks[]>();

/** What every level asks of a class, put together once; a level that asks for nothing is left out. */
function levelAsksOf(entry: ModelClass): readonly LevelAsks[] {
  const known = asksByLevel.get(entry);
  if (known) return known;
  const asks = asksOf(entry);
  const found = levels.flatMap((level): LevelAsks[] => {
    const own = asks.filter((ask) => ask.level === level);
    const groups = [...new Set(own.map(({ group }) => group))];
    const inGroup = (group: string) => own.filter((ask) => ask.group === group);
    return own.length === 0 ? [] : [[level, groups.map(inGroup)]];
  });
  asksByLevel.set(entry, found);
  return found;
}

/** How far a record has come: the level reached (none below `recorded`) and the fields that the next level asks for. */
export interface Completeness {
  readonly level: Level | null;
  /** Paths of the fields to fill next; those in one inner list answer for each other. */
  readonly next: readonly (readonly string[])[];
}

/** Paths that the record declares not applicable: they count as answered. */
function notApplicable(record: Fields): ReadonlySet<unknown> {
  const missing = Array.isArray(record.missing) ? record.missing : [];
  return new Set(missing.filter((item) => item?.reason === "not-applicable").map((item) => item.path));
}

const isThere = (record: Fields, names: readonly string[]) => {
  let value: unknown = record;
  for (const name of names) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    value = (value as Fields)[name];
  }
  return value !== undefined;
};

/**
 * The completeness of a record or of its well-formed part, from the `asks` of the registry. What a part of the action holds
 * (an axis with its own activities) answers for the action; a class that no field asks beyond a level stops there.
 */
export function completenessOf(entry: ModelClass, record: Fields): Completeness {
  const answered = notApplicable(record);
  const parts = (Array.isArray(record.hasPart) ? record.hasPart : []) as readonly (Fields | undefined)[];
  const isAnswered = ({ path, names }: Ask) =>
    isThere(record, names) ||
    answered.has(path) ||
    (names.length === 1 && parts.some((part) => part?.[names[0] as string] !== undefined));
  let reached: Level | null = null;
  for (const [level, groups] of levelAsksOf(entry)) {
    const open = groups.filter((asks) => !asks.some(isAnswered));
    if (open.length > 0) return { level: reached, next: open.map((asks) => asks.map(({ path }) => path)) };
    reached = level;
  }
  return { level: reached, next: [] };
}
