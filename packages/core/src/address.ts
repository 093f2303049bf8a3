import type { Identity } from "./field.js";
import type { Fields } from "./fields.js";
import type { ModelClass, ModelField } from "./model.js";
import { holdersOf, objectFields, type Step, stepNamed } from "./model.js";
import { toNfc } from "./normal-form.js";

/** Percent-encodes what a path segment or an IRI fragment cannot hold; letters, digits and `-._~:@` stay as they are. */
export function encodeSegment(text: string): string {
  if (/^[\w.~:@/-]*$/.test(text)) return text.includes("/") ? text.replaceAll("/", "%2F") : text;
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))
    .replace(/%3A/g, ":")
    .replace(/%40/g, "@")
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * What is equal for two objects of a list when their natural keys are: the parts of the key, each as `form` writes it. Undefined when the
 * parts are not there.
 */
export function naturalKey(
  { fields, all }: Identity & { readonly by: "natural" },
  value: Fields,
  form: (part: string) => string = (part) => part,
): string | undefined {
  let key: string | undefined;
  for (const name of fields) {
    const part = value[name];
    if (part === undefined) {
      if (all) return undefined;
      continue;
    }
    const formed = form(toNfc(String(part)));
    if (!all) return formed;
    key = key === undefined ? formed : `${key}-${formed}`;
  }
  return key;
}

/**
 * The address of an object among its siblings: its own `key`, or what its class uses as natural key
 * (`oscars-61839` for an identifier, `departement:44` for an observation), its parts as `form` writes them. Undefined when the parts are not there.
 */
export function keyOf(
  { identity }: ModelClass,
  value: Fields,
  form: (part: string) => string = encodeSegment,
): string | undefined {
  if (identity.by === "key") return typeof value.key === "string" ? value.key : undefined;
  return identity.by === "field" ? undefined : naturalKey(identity, value, form);
}

/** An object of the record, where it stands and how it is addressed. */
export interface Visit {
  readonly entry: ModelClass;
  readonly value: Fields;
  /** JSON path, with positions. */
  readonly path: readonly (string | number)[];
  /** The field of the parent that holds it; undefined for the record itself. */
  readonly field?: ModelField;
}

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is visited: every object, or those of one class, with the classes that may hold them. */
interface Wanted {
  readonly name?: string;
  readonly holders?: ReadonlySet<ModelClass>;
}

function addVisits(
  visits: Visit[],
  wanted: Wanted,
  entry: ModelClass,
  value: unknown,
  path: Visit["path"],
  field?: ModelField,
) {
  if (!isObject(value)) return;
  const { name, holders } = wanted;
  if (name === undefined || entry.name === name)
    visits.push(field ? { entry, value, path, field } : { entry, value, path });
  if (holders && !holders.has(entry)) return;
  for (const { field: inner, of } of objectFields(entry)) {
    const content = value[inner.name];
    if (content === undefined || (holders && of.name !== name && !holders.has(of))) continue;
    if (!inner.many) addVisits(visits, wanted, of, content, [...path, inner.name], inner);
    else if (Array.isArray(content)) {
      for (let index = 0; index < content.length; index++)
        addVisits(visits, wanted, of, content[index], [...path, inner.name, index], inner);
    }
  }
}

/** The record and every object in it, parents first; parts that do not have the shape of the model are passed over. */
export function visit(entry: ModelClass, value: unknown): readonly Visit[] {
  const visits: Visit[] = [];
  addVisits(visits, {}, entry, value, []);
  return visits;
}

/** The objects of the class with this name, as {@link visit} gives them; only what may hold such is looked at. */
export function visitOnly(entry: ModelClass, value: unknown, name: string): readonly Visit[] {
  const visits: Visit[] = [];
  addVisits(visits, { name, holders: holdersOf(name) }, entry, value, []);
  return visits;
}

/** What a path of names and keys leads to in a record. */
export interface Resolved {
  /** False when no field of the model is meant, or an item that is not there. */
  readonly known: boolean;
  /** The value; undefined for a field without one. */
  readonly value?: unknown;
  /** The fields on the way, the last one being the field that is meant. */
  readonly fields: readonly ModelField[];
}

/** Lists up to this length are looked through; longer ones have an index of their keys, so that a record with long lists costs no more than its length. */
const LONG = 32;
/** The positions of keys in long lists, as far as the list was looked at; a list that grew is looked at further. */
const positions = new WeakMap<readonly unknown[], { read: number; readonly byKey: Map<unknown, number> }>();

function positionOf(items: readonly unknown[], key: string): number | undefined {
  const known = positions.get(items);
  const index = known && known.read <= items.length ? known : { read: 0, byKey: new Map<unknown, number>() };
  if (index !== known) positions.set(items, index);
  for (; index.read < items.length; index.read += 1) {
    const item = items[index.read];
    if (isObject(item) && !index.byKey.has(item.key)) index.byKey.set(item.key, index.read);
  }
  return index.byKey.get(key);
}

/** The item of a list that has this key. What the index says is checked: an item may have been put in the place of another. */
function keyedItem(items: readonly unknown[], key: string): unknown {
  if (items.length > LONG) {
    const item = items[positionOf(items, key) ?? -1];
    if (isObject(item) && item.key === key) return item;
  }
  for (const item of items) if (isObject(item) && item.key === key) return item;
  return undefined;
}

/** The item of a list that is addressed by this segment of a path. */
function itemAt(of: ModelClass | undefined, items: readonly unknown[], segment: string): unknown {
  if (of?.identity.by === "key") return keyedItem(items, segment);
  return items.find(
    (item) => (of && isObject(item) ? keyOf(of, item) : encodeSegment(toNfc(String(item)))) === segment,
  );
}

/** Where a path goes on, so that each segment is cut once. */
interface Cursor {
  readonly path: string;
  /** The slash before the segment that comes next; the length of the path at its end. */
  at: number;
}

function cutSegment(cursor: Cursor): string {
  const start = cursor.at + 1;
  const slash = cursor.path.indexOf("/", start);
  cursor.at = slash < 0 ? cursor.path.length : slash;
  return cursor.path.slice(start, cursor.at);
}

/** Stands for what a path does not lead to. */
const nowhere = Symbol("nowhere");

/** The value that a path leads to, undefined for a field without one, or `nowhere`; the fields on the way are given to `passed`. */
function follow(entry: ModelClass, record: unknown, path: string, passed?: ModelField[]): unknown {
  const first = path.indexOf("/");
  const cursor: Cursor = { path, at: first < 0 ? path.length : first };
  let at: ModelClass | undefined = entry;
  let value: unknown = record;
  while (cursor.at < path.length) {
    const step: Step | undefined = at && stepNamed(at, cutSegment(cursor));
    if (!step) return nowhere;
    const { field }: Step = step;
    const of: ModelClass | undefined = step.of;
    passed?.push(field);
    const content: unknown = isObject(value) ? value[field.name] : undefined;
    at = of;
    value = content;
    if (cursor.at === path.length) continue;
    if (field.many) {
      const segment = cutSegment(cursor);
      value = Array.isArray(content) ? itemAt(of, content, segment) : undefined;
      if (value === undefined) return nowhere;
    } else if (field.datatype.kind === "text") {
      const language = cutSegment(cursor);
      value = isObject(content) ? content[language] : undefined;
    }
  }
  return value;
}

/** True when a path means a field of the model, in things that are there. */
export function isKnownPath(entry: ModelClass, record: unknown, path: string): boolean {
  return follow(entry, record, path) !== nowhere;
}

/**
 * What a path of names and keys leads to in a record, for example `/evaluation/indicators/sessions/value`.
 * `known` is false when no field of the model is meant; a field of the model without a value gives `value: undefined`.
 */
export function resolvePath(entry: ModelClass, record: unknown, path: string): Resolved {
  const fields: ModelField[] = [];
  const value = follow(entry, record, path, fields);
  return value === nowhere ? { known: false, fields } : { known: true, value, fields };
}
