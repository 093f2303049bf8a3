import type { Fields } from "./fields.js";
import type { HpaRecord } from "./generated/types.js";
import { classOf, fieldNamed, type ModelClass, type ModelField, recordClasses } from "./model.js";
import { withoutPersonalForms } from "./personal-forms.js";
import { personInName } from "./personal-keys.js";

/** An object with what `change` makes of its members, without those that become undefined; the object itself when none changes. */
function withChanges(value: Fields, change: (name: string, content: unknown) => unknown): Fields {
  let changed: Record<string, unknown> | undefined;
  for (const name of Object.keys(value)) {
    const content = value[name];
    const after = change(name, content);
    if (after === content) continue;
    changed ??= { ...value };
    if (after === undefined) delete changed[name];
    else changed[name] = after;
  }
  return changed ?? value;
}

/** A value without personal data; undefined where nothing of it can stay, because the field takes one form only. */
function maskedValue(field: ModelField, value: unknown): unknown {
  const { datatype } = field;
  if (datatype.kind === "iri" || datatype.kind === "record")
    return field.name !== "id" && personInName(field, value as string) ? undefined : value;
  if (datatype.kind === "text")
    return withChanges(value as Fields, (_, text) => withoutPersonalForms(text as string));
  if (datatype.kind !== "string" || typeof value !== "string") return value;
  const masked = withoutPersonalForms(value);
  if (datatype.pattern === undefined || masked === value) return masked;
  return field.required ? value : undefined;
}

function maskedField(field: ModelField, content: unknown): unknown {
  const of = classOf(field);
  const one = (item: unknown) => (of ? maskedObject(of, item as Fields) : maskedValue(field, item));
  if (content === undefined) return undefined;
  if (!field.many) return one(content);
  const items = content as readonly unknown[];
  const masked = items.map(one);
  if (masked.every((item, index) => item === items[index])) return content;
  const kept = of ? masked : [...new Set(masked)].filter((item) => item !== undefined);
  return kept.length > 0 ? kept : undefined;
}

/** The fields of an object, without the personal data in its texts, mailboxes, numbers and addresses; keys stay. */
function maskedObject(entry: ModelClass, value: Fields): Fields {
  return withChanges(value, (name, content) => {
    const field = fieldNamed(entry, name);
    return field ? maskedField(field, content) : content;
  });
}

/**
 * The record as it may be published: without a contact that names a person (its absence is declared as withheld), with mailboxes and
 * mobile numbers of persons masked in texts and left out of the fields that hold nothing else, addresses among them. A valid record stays
 * valid, and one without personal data comes back as the same object. Keys stay, and the record's own address: see {@link personalKeys}.
 */
export function withoutPersonalData<R extends HpaRecord>(record: R): R {
  const masked = (value: Fields) => maskedObject(recordClasses[record.type], value) as unknown as R;
  if (record.contact?.personal !== true) return masked(record as unknown as Fields);
  const { contact: _, ...rest } = record;
  const missing = (record.missing ?? []).filter((item) => item.path !== "/contact");
  return masked({ ...rest, missing: [...missing, { path: "/contact", reason: "withheld" }] });
}
