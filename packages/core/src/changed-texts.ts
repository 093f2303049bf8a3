import type { Fields } from "./fields.js";
import { classOf, fieldNamed, type ModelClass, type ModelField } from "./model.js";

/** What becomes of what is written in a record. */
export interface TextChanges {
  readonly text: (text: string) => string;
  /** An address, or the value of a field that takes one form only; undefined where nothing of it can stay. */
  readonly address: (field: ModelField, address: string) => string | undefined;
  /** A key, a reference to one, or a path of keys. */
  readonly key: (key: string) => string;
}

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

/** A value after the changes; undefined where nothing of it can stay, because the field takes one form only. */
function changedValue(field: ModelField, value: unknown, changes: TextChanges): unknown {
  const { datatype, name, required } = field;
  if (datatype.kind === "iri" || datatype.kind === "record") return changes.address(field, value as string);
  if (datatype.kind === "key" || datatype.kind === "reference") return changes.key(value as string);
  if (datatype.kind === "text")
    return withChanges(value as Fields, (_, text) => changes.text(text as string));
  if (datatype.kind !== "string" || typeof value !== "string") return value;
  const changed = changes.text(name === "path" ? changes.key(value) : value);
  if (datatype.pattern === undefined || name === "path" || changed === value) return changed;
  return required ? value : undefined;
}

function changedField(field: ModelField, content: unknown, changes: TextChanges): unknown {
  const of = classOf(field);
  const one = (item: unknown) =>
    of ? withChangedTexts(of, item as Fields, changes) : changedValue(field, item, changes);
  if (content === undefined) return undefined;
  if (!field.many) return one(content);
  const items = content as readonly unknown[];
  const changed = items.map(one);
  if (changed.every((item, index) => item === items[index])) return content;
  const kept = of ? changed : [...new Set(changed)].filter((item) => item !== undefined);
  return kept.length > 0 ? kept : undefined;
}

/** The fields of an object after changes of everything that is written in it; the object itself where nothing changes. */
export function withChangedTexts(entry: ModelClass, value: Fields, changes: TextChanges): Fields {
  return withChanges(value, (name, content) => {
    const field = fieldNamed(entry, name);
    return field ? changedField(field, content, changes) : content;
  });
}
