import { canonicalize } from "../canonical.js";
import type { Fields, OpenFields } from "../fields.js";
import type { HpaRecord } from "../generated/types.js";
import { classOf, type ModelClass, type ModelField, recordClasses } from "../model.js";
import { type Addressed, addressed, isSame } from "./addressed.js";
import { mergedOrder } from "./merge-order.js";

/** A place that two editions changed, each otherwise. What is not there is undefined. */
export interface MergeConflict {
  /** Names and keys: `/period/end`, `/partners/ars/name`. For two orders of one list it is the list, and the values are its keys. */
  readonly path: string;
  readonly base: unknown;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** What came of two editions. */
export interface Merge<R extends HpaRecord> {
  /** In canonical form. It may break rules that neither edition breaks, as when one refers to what the other took out: validate it. */
  readonly record: R;
  /** Where somebody has to decide; the record holds the preferred side there. */
  readonly conflicts: readonly MergeConflict[];
}

/** Two editions, and the one that both were made from; without it, what only one of them has is taken as added. */
export interface MergeSides<R extends HpaRecord> {
  readonly base?: R | undefined;
  readonly ours: R;
  readonly theirs: R;
}

/** How two editions are merged. */
export interface MergeOptions {
  /** The side whose value stands in the record at a conflict; `"ours"` by default. */
  readonly prefer?: "ours" | "theirs";
}

/** One thing in three editions. */
interface Sides<T = unknown> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/** What gathers conflicts and decides them. */
interface Merging {
  readonly prefer: "ours" | "theirs";
  readonly conflicts: MergeConflict[];
}

function conflict<T>(path: string, sides: Sides<T>, { prefer, conflicts }: Merging): T {
  conflicts.push({ path, ...sides });
  return sides[prefer];
}

/** The side that alone changed something, or both where they agree; undefined where each did otherwise. */
function agreed<T>({ base, ours, theirs }: Sides<T>, isEqual: (a: T, b: T) => boolean) {
  if (isEqual(ours, theirs) || isEqual(base, theirs)) return { value: ours };
  return isEqual(base, ours) ? { value: theirs } : undefined;
}

function mergedTexts(path: string, { base, ours, theirs }: Sides<Fields>, merging: Merging): Fields {
  const languages = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  const merged = new Map<string, unknown>();
  const isEqual = (a: unknown, b: unknown) =>
    (a as string)?.normalize("NFC") === (b as string)?.normalize("NFC");
  for (const language of languages) {
    const sides = { base: base[language], ours: ours[language], theirs: theirs[language] };
    const value = (agreed(sides, isEqual) ?? { value: conflict(`${path}/${language}`, sides, merging) })
      .value;
    if (value !== undefined) merged.set(language, value);
  }
  return Object.fromEntries(merged);
}

function mergedList(path: string, field: ModelField, sides: Sides<Addressed>, merging: Merging): unknown {
  const { base, ours, theirs } = sides;
  const merged = new Map<string, unknown>();
  const one = { ...field, many: false };
  for (const address of new Set([...ours.keys(), ...theirs.keys()])) {
    const items = { base: base.get(address), ours: ours.get(address), theirs: theirs.get(address) };
    const item = mergedField(`${path}/${address}`, one, items, merging);
    if (item !== undefined) merged.set(address, item);
  }
  const orders = { base: [...base.keys()], ours: [...ours.keys()], theirs: [...theirs.keys()] };
  const { order, isConflict } = mergedOrder(orders, new Set(merged.keys()), merging.prefer);
  if (isConflict && field.ordered) merging.conflicts.push({ path, ...orders });
  return order.length === 0 ? undefined : order.map((address) => merged.get(address));
}

/** A field that both changed, merged inside of its value; undefined where its value is one. */
function mergedInside(path: string, field: ModelField, sides: Sides, merging: Merging) {
  const { base, ours, theirs } = sides;
  if (ours === undefined || theirs === undefined) return undefined;
  if (field.many) {
    const lists = {
      base: addressed(field, base ?? []),
      ours: addressed(field, ours),
      theirs: addressed(field, theirs),
    };
    if (!lists.base || !lists.ours || !lists.theirs) return undefined;
    return { value: mergedList(path, field, lists as Sides<Addressed>, merging) };
  }
  const of = classOf(field);
  const objects = { base: base ?? {}, ours, theirs } as Sides<Fields>;
  if (of) return { value: mergedObject(path, of, objects, merging) };
  return field.datatype.kind === "text" ? { value: mergedTexts(path, objects, merging) } : undefined;
}

function mergedField(path: string, field: ModelField, sides: Sides, merging: Merging): unknown {
  const found = agreed(sides, (a, b) => isSame(field, a, b)) ?? mergedInside(path, field, sides, merging);
  return found ? found.value : conflict(path, sides, merging);
}

function mergedObject(path: string, entry: ModelClass, sides: Sides<Fields>, merging: Merging): Fields {
  const merged: OpenFields = {};
  for (const field of entry.fields) {
    const [base, ours, theirs] = [sides.base, sides.ours, sides.theirs].map((side) => side[field.name]);
    const value = mergedField(`${path}/${field.name}`, field, { base, ours, theirs }, merging);
    if (value !== undefined) merged[field.name] = value;
  }
  return merged;
}

/**
 * Merges two editions of a record that were made from one base: what one side changed is taken, and where both changed the same thing
 * otherwise, that is a conflict, which is told and never dropped. Items of lists are matched by their identity, texts by language. The
 * records have the shape of the model (see `validate`).
 *
 * @example
 * ```ts
 * import { type Action, mergeRecords } from "@openhpa/core";
 *
 * const base: Action = { type: "Action", key: "a", title: { fr: "Ateliers" }, themes: ["nutrition"] };
 * const ours: Action = { ...base, title: { fr: "Ateliers nutrition" }, themes: ["nutrition", "ageing"] };
 * const theirs: Action = { ...base, title: { fr: "Ateliers", en: "Workshops" }, status: "planned" };
 * const { record, conflicts } = mergeRecords({ base, ours, theirs });
 * console.log(record.title, record.status, conflicts.length); // { en: 'Workshops', fr: 'Ateliers nutrition' } planned 0
 * const other = mergeRecords({ base, ours, theirs: { ...base, title: { fr: "Cuisine" } } });
 * console.log(other.conflicts[0]); // { path: '/title/fr', base: 'Ateliers', ours: 'Ateliers nutrition', theirs: 'Cuisine' }
 * ```
 */
export function mergeRecords<R extends HpaRecord>(
  { base, ours, theirs }: MergeSides<R>,
  { prefer = "ours" }: MergeOptions = {},
): Merge<R> {
  const merging: Merging = { prefer, conflicts: [] };
  if (ours.type !== theirs.type) {
    const record = canonicalize(conflict<R | undefined>("", { base, ours, theirs }, merging) as R);
    return { record, conflicts: merging.conflicts };
  }
  const sides = { base: base?.type === ours.type ? base : {}, ours, theirs } as unknown as Sides<Fields>;
  const merged = mergedObject("", recordClasses[ours.type], sides, merging);
  return { record: canonicalize(merged as unknown as R), conflicts: merging.conflicts };
}
