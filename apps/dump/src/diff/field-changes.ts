import {
  classOf,
  compareCodePoints,
  encodeSegment,
  type Fields,
  keyOf,
  type ModelClass,
  type ModelField,
} from "@openhpa/core";

/** One step on the way to a value: a field, a thing of a list, or the language of a text. */
export type Step =
  | { readonly kind: "field"; readonly field: ModelField }
  | { readonly kind: "thing"; readonly entry: ModelClass; readonly value: Fields }
  | { readonly kind: "language"; readonly tag: string };

/** What happened to a value: `reordered` is the order of a list whose things stayed. */
export type FieldChangeKind = "added" | "removed" | "changed" | "reordered";

/** One difference between two states of a record. */
export interface FieldChange {
  readonly kind: FieldChangeKind;
  /** Address by names and keys, as `resolvePath` reads it: `/objectives/general/text/fr`. */
  readonly path: string;
  readonly steps: readonly Step[];
  /** The field that holds the value. */
  readonly field: ModelField;
  /** Value, thing, or for `reordered` the keys in their order; undefined where there was none. */
  readonly before?: unknown;
  readonly after?: unknown;
}

interface Place {
  readonly path: string;
  readonly steps: readonly Step[];
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A text that is the same for values that say the same, whatever the order of their members. */
function fingerprint(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(fingerprint).join(",")}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "";
  const members = Object.keys(value).sort(compareCodePoints);
  return `{${members.map((name) => `${JSON.stringify(name)}:${fingerprint(value[name])}`).join(",")}}`;
}

const isSame = (before: unknown, after: unknown) => fingerprint(before) === fingerprint(after);

const inside = (place: Place, segment: string, step: Step): Place => ({
  path: `${place.path}/${segment}`,
  steps: [...place.steps, step],
});

function valueChange(place: Place, field: ModelField, before: unknown, after: unknown): FieldChange[] {
  if (isSame(before, after)) return [];
  const kind = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  return [{ ...place, kind, field, before, after }];
}

function textChanges(place: Place, field: ModelField, before: unknown, after: unknown): FieldChange[] {
  const old = (before ?? {}) as Fields;
  const fresh = (after ?? {}) as Fields;
  const tags = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort(compareCodePoints);
  return tags.flatMap((tag) =>
    valueChange(inside(place, tag, { kind: "language", tag }), field, old[tag], fresh[tag]),
  );
}

/** Things by their address; those that have none, or share it, are numbered. */
function byAddress(entry: ModelClass, items: readonly Fields[]): ReadonlyMap<string, Fields> {
  const things = new Map<string, Fields>();
  for (const item of items) {
    const key = keyOf(entry, item) ?? "";
    let address = key;
    for (let count = 2; things.has(address); count += 1) address = `${key}~${count}`;
    things.set(address, item);
  }
  return things;
}

/** The old addresses of things that say the same under another key. */
function renamed(
  old: ReadonlyMap<string, Fields>,
  fresh: ReadonlyMap<string, Fields>,
): ReadonlyMap<string, string> {
  const bare = ({ key: _, ...rest }: Fields) => fingerprint(rest);
  const gone = new Map(
    [...old].filter(([address]) => !fresh.has(address)).map(([address, thing]) => [bare(thing), address]),
  );
  const pairs = new Map<string, string>();
  for (const [address, thing] of fresh) {
    const from = old.has(address) ? undefined : gone.get(bare(thing));
    if (from === undefined) continue;
    pairs.set(address, from);
    gone.delete(bare(thing));
  }
  return pairs;
}

function thingChanges(
  place: Place,
  field: ModelField,
  entry: ModelClass,
  before: unknown,
  after: unknown,
): FieldChange[] {
  const old = byAddress(entry, (before ?? []) as readonly Fields[]);
  const fresh = byAddress(entry, (after ?? []) as readonly Fields[]);
  const names = entry.identity.by === "key" ? renamed(old, fresh) : new Map<string, string>();
  const taken = new Set(names.values());
  const at = (address: string, value: Fields) => inside(place, address, { kind: "thing", entry, value });
  const gone = [...old].filter(([address]) => !fresh.has(address) && !taken.has(address));
  const changes = gone.flatMap(([address, thing]) =>
    valueChange(at(address, thing), field, thing, undefined),
  );
  for (const [address, thing] of fresh) {
    const from = names.get(address) ?? address;
    const was = old.get(from);
    if (was === undefined) changes.push(...valueChange(at(address, thing), field, undefined, thing));
    else changes.push(...objectChanges(at(address, was), entry, was, thing));
  }
  if (!field.ordered) return changes;
  const kept = [...fresh.keys()].filter((address) => old.has(names.get(address) ?? address));
  const stayed = new Map(kept.map((address) => [names.get(address) ?? address, address]));
  const orderBefore = [...old.keys()].flatMap((address) => stayed.get(address) ?? []);
  return isSame(orderBefore, kept)
    ? changes
    : [...changes, { ...place, kind: "reordered", field, before: orderBefore, after: kept }];
}

function setChanges(place: Place, field: ModelField, before: unknown, after: unknown): FieldChange[] {
  const old = (before ?? []) as readonly unknown[];
  const fresh = (after ?? []) as readonly unknown[];
  if (field.ordered) return valueChange(place, field, before, after);
  const at = (value: unknown) => ({ ...place, path: `${place.path}/${encodeSegment(String(value))}` });
  return [
    ...old
      .filter((value) => !fresh.includes(value))
      .flatMap((value) => valueChange(at(value), field, value, undefined)),
    ...fresh
      .filter((value) => !old.includes(value))
      .flatMap((value) => valueChange(at(value), field, undefined, value)),
  ];
}

/** A field that holds one thing: another thing when the key is another, else what changed in it. */
function singleChanges(
  place: Place,
  field: ModelField,
  entry: ModelClass,
  before: unknown,
  after: unknown,
): FieldChange[] {
  const old = before as Fields | undefined;
  const fresh = after as Fields | undefined;
  const isByKey = entry.identity.by !== "field";
  if (isByKey && (!old || !fresh || keyOf(entry, old) !== keyOf(entry, fresh)))
    return valueChange(place, field, before, after);
  const changes = objectChanges(place, entry, old ?? {}, fresh ?? {});
  return changes.length > 0 ? changes : valueChange(place, field, before, after);
}

function changesOf(place: Place, field: ModelField, before: unknown, after: unknown): FieldChange[] {
  const entry = classOf(field);
  if (entry) return (field.many ? thingChanges : singleChanges)(place, field, entry, before, after);
  if (field.datatype.kind === "text") return textChanges(place, field, before, after);
  return (field.many ? setChanges : valueChange)(place, field, before, after);
}

function objectChanges(place: Place, entry: ModelClass, before: Fields, after: Fields): FieldChange[] {
  return entry.fields.flatMap((field) => {
    const old = before[field.name];
    const fresh = after[field.name];
    if (old === undefined && fresh === undefined) return [];
    return changesOf(inside(place, field.name, { kind: "field", field }), field, old, fresh);
  });
}

/**
 * What differs between two states of one record, in the order of the model. Things are compared by their keys and not by their positions;
 * a thing that only changed its key is not told as removed and added. Empty when both states say the same.
 */
export function fieldChanges(entry: ModelClass, before: Fields, after: Fields): readonly FieldChange[] {
  return objectChanges({ path: "", steps: [] }, entry, before, after);
}
