import { classOf, keyOf, type ModelClass, type ModelField, resolvePath } from "@openhpa/core";

/** A record or a part of it while it is being built; what is finished is `Fields` of the core. */
export type DraftFields = Record<string, unknown>;

/** The object that holds a field, the field, and the class of its objects. */
export interface Place {
  readonly holder: DraftFields;
  readonly field: ModelField;
  readonly of: ModelClass | undefined;
}

function fieldOf(entry: ModelClass | undefined, name: string, path: string): ModelField {
  const field = entry?.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`The model has no field ${path}`);
  return field;
}

const byKey = new WeakMap<readonly DraftFields[], Map<string, DraftFields>>();

/** The object with a key in a list, made where it is not there yet. Keys are indexed, so that long lists stay cheap. */
function objectIn(list: DraftFields[], of: ModelClass, key: string): DraftFields {
  const index = byKey.get(list) ?? new Map<string, DraftFields>();
  byKey.set(list, index);
  const known = index.get(key) ?? list.find((item) => index.size < list.length && keyOf(of, item) === key);
  if (known) return known;
  if (of.identity.by !== "key") throw new Error(`${of.name} has no key of its own: put the whole object`);
  const made: DraftFields = { key };
  list.push(made);
  index.set(key, made);
  return made;
}

/**
 * The place of a path of names and keys in a record being built; objects on the way are made.
 * Throws for a path that the model does not know, which is a bug of the importer.
 */
export function placeAt(entry: ModelClass, record: DraftFields, path: string): Place {
  const segments = path.split("/").slice(1);
  let at: ModelClass | undefined = entry;
  let holder = record;
  for (let index = 0; ; index += 1) {
    const field = fieldOf(at, segments[index] ?? "", path);
    const of = classOf(field);
    if (index === segments.length - 1) return { holder, field, of };
    if (!of) throw new Error(`${path} goes on below a plain value`);
    at = of;
    if (field.many) {
      index += 1;
      holder[field.name] ??= [];
      holder = objectIn(holder[field.name] as DraftFields[], of, segments[index] ?? "");
    } else {
      holder[field.name] ??= {};
      holder = holder[field.name] as DraftFields;
    }
  }
}

/** What stands at a path, or undefined. */
export function itemAt(entry: ModelClass, record: DraftFields, path: string): unknown {
  return resolvePath(entry, record, path).value;
}
