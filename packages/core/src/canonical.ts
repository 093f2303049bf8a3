import { keyOf } from "./address.js";
import { compareCodePoints } from "./code-points.js";
import type { Fields } from "./fields.js";
import type { HpaRecord } from "./generated/types.js";
import { classOf, type ModelClass, type ModelField, presentFields, recordClasses } from "./model.js";
import { toNfc } from "./normal-form.js";

/** A language map in the order of its languages; nearly every map has one. */
function canonicalTexts(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const languages = Object.keys(texts);
  const [only] = languages;
  if (languages.length === 1 && only !== undefined) return { [only]: toNfc(texts[only] as string) };
  return Object.fromEntries(
    languages.sort(compareCodePoints).map((tag) => [tag, toNfc(texts[tag] as string)]),
  );
}

function canonicalValue({ datatype: { kind } }: ModelField, value: unknown): unknown {
  if (typeof value === "number") return value === 0 ? 0 : value;
  if (typeof value === "string") return kind === "iri" || kind === "record" ? value : toNfc(value);
  return kind === "text" ? canonicalTexts(value as Record<string, string>) : value;
}

/** Items in the order of their sort keys; items with the same one stay as they are. */
function sorted(items: readonly unknown[], keyOfItem: (item: unknown) => string): readonly unknown[] {
  if (items.length < 2) return items;
  const keyed = items.map((item) => [keyOfItem(item), item] as const);
  if (keyed.every(([key], index) => index === 0 || compareCodePoints(keyed[index - 1]?.[0] ?? "", key) <= 0))
    return items;
  return keyed.sort(([a], [b]) => compareCodePoints(a, b)).map(([, item]) => item);
}

/** The canonical form of what a field holds. */
export function canonicalField(field: ModelField, value: unknown): unknown {
  const of = classOf(field);
  const one = (item: unknown) => (of ? canonicalObject(of, item as Fields) : canonicalValue(field, item));
  if (!field.many) return one(value);
  const items = (value as readonly unknown[]).map(one);
  if (field.ordered) return items;
  return sorted(items, (item) => (of ? (keyOf(of, item as Fields) ?? "") : String(item)));
}

/** Only the fields that are there are looked at: asking for the absent ones costs more than putting the others in order. */
function canonicalObject(entry: ModelClass, value: Fields): Fields {
  const canonical: Record<string, unknown> = {};
  for (const field of presentFields(entry, value))
    canonical[field.name] = canonicalField(field, value[field.name]);
  return canonical;
}

/**
 * The canonical form of a valid record: fields in the model's order, sets in the order of their codes or keys, text in NFC
 * (addresses are identifiers and stay as they are), no negative zero.
 * Two records that say the same have the same canonical form, and it is what comes back from RDF.
 */
export function canonicalize<R extends HpaRecord>(record: R): R {
  return canonicalObject(recordClasses[record.type], record as unknown as Fields) as unknown as R;
}
