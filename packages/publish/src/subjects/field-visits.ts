import {
  classOf,
  type Datatype,
  type HpaRecord,
  type ModelClass,
  type ModelField,
  modelClasses,
  recordClasses,
} from "@openhpa/core";

type Kind = Exclude<Datatype["kind"], "object">;

/** One plain value of a record with the field that holds it. */
export interface FieldValue {
  readonly entry: ModelClass;
  readonly field: ModelField;
  readonly value: unknown;
}

/** Where values of a kind stand in a class: in its own fields, and in the objects of others. */
interface Ways {
  readonly own: readonly ModelField[];
  readonly inner: readonly { readonly field: ModelField; readonly of: ModelClass }[];
}

const waysOfKinds = new Map<Kind, ReadonlyMap<ModelClass, Ways>>();

/** The ways to the values of a kind, by class; a class from which none is reached has no way. */
function waysTo(kind: Kind): ReadonlyMap<ModelClass, Ways> {
  const known = waysOfKinds.get(kind);
  if (known) return known;
  const holders = new Set<ModelClass>();
  const ownOf = ({ fields }: ModelClass) => fields.filter(({ datatype }) => datatype.kind === kind);
  const innerOf = ({ fields }: ModelClass) =>
    fields.flatMap((field) => {
      const of = classOf(field);
      return of && holders.has(of) ? [{ field, of }] : [];
    });
  let size = -1;
  while (holders.size > size) {
    size = holders.size;
    for (const entry of modelClasses)
      if (ownOf(entry).length > 0 || innerOf(entry).length > 0) holders.add(entry);
  }
  const ways = new Map([...holders].map((entry) => [entry, { own: ownOf(entry), inner: innerOf(entry) }]));
  waysOfKinds.set(kind, ways);
  return ways;
}

/** Every plain value of a kind in a record, however deep it stands, in the order of the model. */
export function fieldValues(record: HpaRecord, kind: Kind): readonly FieldValue[] {
  const ways = waysTo(kind);
  const found: FieldValue[] = [];
  const walk = (entry: ModelClass, object: Readonly<Record<string, unknown>>) => {
    const way = ways.get(entry);
    if (!way) return;
    for (const field of way.own) {
      const value = object[field.name];
      if (value === undefined) continue;
      if (!field.many) found.push({ entry, field, value });
      else for (const item of value as readonly unknown[]) found.push({ entry, field, value: item });
    }
    for (const { field, of } of way.inner) {
      const value = object[field.name];
      if (value === undefined) continue;
      if (!field.many) walk(of, value as Readonly<Record<string, unknown>>);
      else for (const item of value as readonly Readonly<Record<string, unknown>>[]) walk(of, item);
    }
  };
  walk(recordClasses[record.type], record as unknown as Readonly<Record<string, unknown>>);
  return found;
}
