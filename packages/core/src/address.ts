import type { ModelClass, ModelField } from "./model.js";
import { classOf } from "./model.js";

type Fields = Readonly<Record<string, unknown>>;

/** Percent-encodes what a path segment or an IRI fragment cannot hold; letters, digits and `-._~:@` stay as they are. */
export function encodeSegment(text: string): string {
  if (/^[\w.~:@/-]*$/.test(text)) return text.replaceAll("/", "%2F");
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\uFFFD"))
    .replace(/%3A/g, ":")
    .replace(/%40/g, "@")
    .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * The address of an object among its siblings: its own `key`, or what its class uses as natural key
 * (`oscars-61839` for an identifier, `departement:44` for an observation). Undefined when the parts are not there.
 */
export function keyOf(entry: ModelClass, value: Fields): string | undefined {
  const { identity } = entry;
  if (identity.by === "key") return typeof value.key === "string" ? value.key : undefined;
  if (identity.by === "field") return undefined;
  const parts = identity.fields.map((name) => value[name]).filter((part) => part !== undefined);
  if (parts.length === 0 || (identity.all && parts.length < identity.fields.length)) return undefined;
  const used = identity.all ? parts : parts.slice(0, 1);
  return used.map((part) => encodeSegment(String(part).normalize("NFC"))).join("-");
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

/** Visits the record and every object in it, parents first; parts that do not have the shape of the model are passed over. */
export function* visit(
  entry: ModelClass,
  value: unknown,
  path: readonly (string | number)[] = [],
  field?: ModelField,
): Generator<Visit> {
  if (!isObject(value)) return;
  yield field ? { entry, value, path, field } : { entry, value, path };
  for (const inner of entry.fields) {
    const of = classOf(inner);
    const content = value[inner.name];
    if (!of || content === undefined) continue;
    if (!inner.many) yield* visit(of, content, [...path, inner.name], inner);
    else if (Array.isArray(content)) {
      for (const [index, item] of content.entries())
        yield* visit(of, item, [...path, inner.name, index], inner);
    }
  }
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

/**
 * What a path of names and keys leads to in a record, for example `/evaluation/indicators/sessions/value`.
 * `known` is false when no field of the model is meant; a field of the model without a value gives `value: undefined`.
 */
export function resolvePath(entry: ModelClass, record: unknown, path: string): Resolved {
  let at: ModelClass | undefined = entry;
  let value: unknown = record;
  const fields: ModelField[] = [];
  const segments = path.split("/").slice(1);
  for (let i = 0; i < segments.length; i++) {
    const field: ModelField | undefined = at?.fields.find((candidate) => candidate.name === segments[i]);
    if (!field) return { known: false, fields };
    fields.push(field);
    const content: unknown = isObject(value) ? value[field.name] : undefined;
    at = classOf(field);
    if (field.many && i + 1 < segments.length) {
      i += 1;
      const items: readonly unknown[] = Array.isArray(content) ? content : [];
      const of = at;
      value = items.find(
        (item) => (of && isObject(item) ? keyOf(of, item) : encodeSegment(String(item))) === segments[i],
      );
      if (value === undefined) return { known: false, fields };
    } else if (field.datatype.kind === "text" && i + 1 < segments.length) {
      i += 1;
      value = isObject(content) ? content[segments[i] as string] : undefined;
      at = undefined;
    } else {
      value = content;
    }
  }
  return { known: true, value, fields };
}
