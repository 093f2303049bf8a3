import { resolvePath } from "./address.js";
import { type Level, levels } from "./levels.js";
import { classOf, type ModelClass, type ModelField } from "./model.js";

/** A field that a level asks for, with the path that leads to it. */
interface Ask {
  readonly level: Level;
  readonly group: string;
  readonly path: string;
}

/** The asks of a class, also those of the single objects it holds (`/evaluation/indicators`). */
function asksOf(entry: ModelClass, prefix = ""): readonly Ask[] {
  return entry.fields.flatMap((field: ModelField) => {
    const path = `${prefix}/${field.name}`;
    const own = field.asks ? [{ level: field.asks.level, group: field.asks.group ?? path, path }] : [];
    const of = classOf(field);
    return of?.identity.by === "field" ? [...own, ...asksOf(of, path)] : own;
  });
}

/** How far a record has come: the level reached (none below `recorded`) and the fields that the next level asks for. */
export interface Completeness {
  readonly level: Level | null;
  /** Paths of the fields to fill next; those in one inner list answer for each other. */
  readonly next: readonly (readonly string[])[];
}

/** Paths that the record declares not applicable: they count as answered. */
function notApplicable(record: Readonly<Record<string, unknown>>): ReadonlySet<unknown> {
  const missing = Array.isArray(record.missing) ? record.missing : [];
  return new Set(missing.filter((item) => item?.reason === "not-applicable").map((item) => item.path));
}

/**
 * The completeness of a record or of its well-formed part, from the `asks` of the registry. What a part of the action holds
 * (an axis with its own activities) answers for the action; a class that no field asks beyond a level stops there.
 */
export function completenessOf(entry: ModelClass, record: Readonly<Record<string, unknown>>): Completeness {
  const answered = notApplicable(record);
  const parts = (Array.isArray(record.hasPart) ? record.hasPart : []) as readonly (
    | Readonly<Record<string, unknown>>
    | undefined
  )[];
  const isAnswered = (path: string) =>
    answered.has(path) ||
    resolvePath(entry, record, path).value !== undefined ||
    parts.some((part) => part?.[path.slice(1)] !== undefined);
  const groups = new Map<string, Ask[]>();
  for (const ask of asksOf(entry)) {
    const name = `${ask.level} ${ask.group}`;
    groups.set(name, [...(groups.get(name) ?? []), ask]);
  }
  const asked = new Set(asksOf(entry).map((ask) => ask.level));
  let reached: Level | null = null;
  for (const level of levels.filter((candidate) => asked.has(candidate))) {
    const open = [...groups.values()]
      .filter(([first]) => first?.level === level)
      .filter((asks) => !asks.some((ask) => isAnswered(ask.path)))
      .map((asks) => asks.map((ask) => ask.path));
    if (open.length > 0) return { level: reached, next: open };
    reached = level;
  }
  return { level: reached, next: [] };
}
