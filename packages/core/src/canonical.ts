import { keyOf } from "./address.js";
import type { HpaRecord } from "./generated/types.js";
import { classOf, type ModelClass, type ModelField, recordClasses } from "./model.js";

type Fields = Readonly<Record<string, unknown>>;

const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function canonicalValue(field: ModelField, value: unknown): unknown {
  const { kind } = field.datatype;
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (typeof value === "string") return kind === "iri" || kind === "record" ? value : value.normalize("NFC");
  if (kind !== "text") return value;
  const entries = Object.entries(value as Record<string, string>).map(
    ([tag, text]) => [tag, text.normalize("NFC")] as const,
  );
  return Object.fromEntries(entries.sort(([a], [b]) => byCodePoint(a, b)));
}

function canonicalField(field: ModelField, value: unknown): unknown {
  const of = classOf(field);
  const one = (item: unknown) => (of ? canonicalObject(of, item as Fields) : canonicalValue(field, item));
  if (!field.many) return one(value);
  const items = (value as readonly unknown[]).map(one);
  if (field.ordered) return items;
  const keyed = items.map((item) => [of ? (keyOf(of, item as Fields) ?? "") : String(item), item] as const);
  return keyed.sort(([a], [b]) => byCodePoint(a, b)).map(([, item]) => item);
}

function canonicalObject(entry: ModelClass, value: Fields): Fields {
  const fields = entry.fields.filter((field) => value[field.name] !== undefined);
  return Object.fromEntries(fields.map((field) => [field.name, canonicalField(field, value[field.name])]));
}

/**
 * The canonical form of a valid record: fields in the model's order, sets in the order of their codes or keys, text in NFC
 * (addresses are identifiers and stay as they are), no negative zero.
 * Two records that say the same have the same canonical form, and it is what comes back from RDF.
 */
export function canonicalize<R extends HpaRecord>(record: R): R {
  return canonicalObject(recordClasses[record.type], record as unknown as Fields) as unknown as R;
}
