import { canonicalize } from "../canonical.js";
import type { Fields, OpenFields } from "../fields.js";
import type { HpaRecord } from "../generated/types.js";
import { classOf, fieldNamed, type ModelClass, type ModelField, recordClasses } from "../model.js";
import { addressed } from "./addressed.js";
import type { Change } from "./diff-records.js";

/** A change with the segments of its path that lead on from here. */
interface Step {
  readonly change: Change;
  readonly rest: readonly string[];
}

function unknownPath({ path }: Change): RangeError {
  return new RangeError(`The change at ${path || "/"} does not fit the record`);
}

/** Changes by what comes first on their way. */
function byFirst(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const groups = new Map<string, Step[]>();
  for (const { change, rest } of steps) {
    const [first, ...others] = rest;
    if (first === undefined) throw unknownPath(change);
    const group = groups.get(first);
    const step = { change, rest: others };
    if (group) group.push(step);
    else groups.set(first, [step]);
  }
  return groups;
}

/** What a change leaves in its place. */
const left = (change: Change) =>
  change.kind === "added" || change.kind === "changed" ? change.after : undefined;

/** The position that a change gives to an item of an ordered list; undefined for what stays where it is. */
function positionOf(change: Change): number | undefined {
  if (change.kind === "moved") return change.after;
  return change.kind === "added"
    ? Number(change.pointer.slice(change.pointer.lastIndexOf("/") + 1))
    : undefined;
}

function changedText(value: Fields, steps: readonly Step[]): Fields {
  const texts = new Map(Object.entries(value));
  for (const { change, rest } of steps) {
    const [language] = rest;
    if (language === undefined || rest.length > 1) throw unknownPath(change);
    const text = left(change);
    if (text === undefined) texts.delete(language);
    else texts.set(language, text);
  }
  return Object.fromEntries(texts);
}

function changedList(field: ModelField, list: unknown, steps: readonly Step[]): readonly unknown[] {
  const of = classOf(field);
  const items = new Map(addressed(field, list));
  const placed: { readonly position: number; readonly item: unknown }[] = [];
  for (const [address, group] of byFirst(steps)) {
    const whole = group.find(({ rest }) => rest.length === 0)?.change;
    const inside = group.filter(({ rest }) => rest.length > 0);
    const position = whole && positionOf(whole);
    let item = whole && whole.kind !== "moved" ? left(whole) : items.get(address);
    if (inside.length > 0) {
      if (!of || item === undefined) throw unknownPath((inside[0] as Step).change);
      item = changedObject(of, item as Fields, inside);
    }
    if (position === undefined && item !== undefined) items.set(address, item);
    else items.delete(address);
    if (position !== undefined) placed.push({ position, item });
  }
  const changed = [...items.values()];
  placed.sort((a, b) => a.position - b.position);
  for (const { position, item } of placed) changed.splice(position, 0, item);
  return changed;
}

function changedField(field: ModelField, value: unknown, steps: readonly Step[]): unknown {
  const [first] = steps;
  if (first?.rest.length === 0) return left(first.change);
  const of = classOf(field);
  if (value === undefined) throw unknownPath((first as Step).change);
  if (field.many) return changedList(field, value, steps);
  if (of) return changedObject(of, value as Fields, steps);
  if (field.datatype.kind === "text") return changedText(value as Fields, steps);
  throw unknownPath((first as Step).change);
}

function changedObject(entry: ModelClass, value: Fields, steps: readonly Step[]): Fields {
  const changed: OpenFields = { ...value };
  for (const [name, group] of byFirst(steps)) {
    const field = fieldNamed(entry, name);
    if (!field) throw unknownPath((group[0] as Step).change);
    const content = changedField(field, value[name], group);
    if (content === undefined) delete changed[name];
    else changed[name] = content;
  }
  return changed;
}

/**
 * The record with the changes that `diffRecords` found, in canonical form: `applyChanges(a, diffRecords(a, b))` says what `b` says.
 * Nothing is changed in place. A change that does not fit the record is a RangeError.
 *
 * @example
 * ```ts
 * import { type Action, applyChanges, diffRecords } from "@openhpa/core";
 *
 * const before: Action = { type: "Action", key: "a", title: { fr: "Ateliers" }, status: "planned" };
 * const after: Action = { ...before, status: "ongoing" };
 * console.log(applyChanges(before, diffRecords(before, after)).status); // ongoing
 * ```
 */
export function applyChanges<R extends HpaRecord>(record: R, changes: readonly Change[]): R {
  const whole = changes.find(({ path }) => path === "");
  if (whole) return canonicalize(left(whole) as R);
  const steps = changes.map((change) => ({ change, rest: change.path.split("/").slice(1) }));
  const changed = changedObject(recordClasses[record.type], record as unknown as Fields, steps);
  return canonicalize(changed as unknown as R);
}
