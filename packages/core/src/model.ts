import type { ClassDefinition, ClassTerm, FieldDefinition } from "./field.js";
import { action } from "./model/action.js";
import { registry } from "./model/registry.js";

/** A field of a class, by its name in the record. */
export interface ModelField extends FieldDefinition {
  readonly name: string;
}

/** A class of the model with its fields in declared order. */
export interface ModelClass extends ClassTerm {
  readonly fields: readonly ModelField[];
}

const byName = new Map<string, ModelClass>();
const byDefinition = new Map<ClassDefinition, ModelClass>();

function collect(definition: ClassDefinition): ModelClass {
  const known = byDefinition.get(definition);
  if (known) return known;
  const { shape, ...term } = definition;
  const fields = Object.entries(shape).map(([name, field]): ModelField => ({ ...field, name }));
  const entry: ModelClass = { ...term, fields };
  byDefinition.set(definition, entry);
  byName.set(term.name, entry);
  for (const { datatype } of fields) if (datatype.kind === "object") collect(datatype.class());
  return entry;
}

/** The classes a record itself can be, by the value of its `type`. */
export const recordClasses: Readonly<Record<"Action" | "Registry", ModelClass>> = {
  Action: collect(action),
  Registry: collect(registry),
};

/** Every class of the model, the two kinds of record first, in the order in which the model reaches them. */
export const modelClasses: readonly ModelClass[] = [...byName.values()];

/** The class with this name; throws for an unknown one, which is a bug of the caller. */
export function modelClass(name: string): ModelClass {
  const found = byName.get(name);
  if (!found) throw new Error(`The model has no class ${name}`);
  return found;
}

/** The class of the objects that a field holds, or undefined for a field of plain values. */
export function classOf(field: ModelField): ModelClass | undefined {
  return field.datatype.kind === "object" ? byDefinition.get(field.datatype.class()) : undefined;
}

/** A field with the class of the objects that it holds; undefined for plain values. */
export interface Step {
  readonly field: ModelField;
  readonly of: ModelClass | undefined;
}

/** A field of objects. */
type ObjectField = Step & { readonly of: ModelClass };

/** What is asked of a class again and again, put together when it is first asked. */
interface ClassIndex {
  readonly byName: ReadonlyMap<string, Step>;
  readonly objects: readonly ObjectField[];
  /** The places of the fields in the model's order. */
  readonly ranks: ReadonlyMap<ModelField, number>;
}

const indexes = new Map<ModelClass, ClassIndex>();

function indexOf(entry: ModelClass): ClassIndex {
  const known = indexes.get(entry);
  if (known) return known;
  const steps = entry.fields.map((field): Step => ({ field, of: classOf(field) }));
  const index = {
    byName: new Map(steps.map((step) => [step.field.name, step])),
    objects: steps.filter((step): step is ObjectField => step.of !== undefined),
    ranks: new Map(entry.fields.map((field, rank) => [field, rank])),
  };
  indexes.set(entry, index);
  return index;
}

/** The field of a class with this name and the class that it leads to, or undefined. */
export function stepNamed(entry: ModelClass, name: string): Step | undefined {
  return indexOf(entry).byName.get(name);
}

/** The field of a class with this name, or undefined. */
export function fieldNamed(entry: ModelClass, name: string): ModelField | undefined {
  return stepNamed(entry, name)?.field;
}

/** The fields of a class that hold objects, in the model's order. */
export function objectFields(entry: ModelClass): readonly ObjectField[] {
  return indexOf(entry).objects;
}

const holders = new Map<string, ReadonlySet<ModelClass>>();

/** The classes with a field, their own or of what they hold, that holds objects of the class with this name. */
export function holdersOf(name: string): ReadonlySet<ModelClass> {
  const known = holders.get(name);
  if (known) return known;
  const found = new Set<ModelClass>();
  let size = -1;
  while (found.size > size) {
    size = found.size;
    for (const entry of modelClasses)
      if (objectFields(entry).some(({ of }) => of.name === name || found.has(of))) found.add(entry);
  }
  holders.set(name, found);
  return found;
}

/** The fields of a class that a value of it has, in the model's order. */
export function presentFields(entry: ModelClass, value: Readonly<Record<string, unknown>>): ModelField[] {
  const { byName, ranks } = indexOf(entry);
  const present: ModelField[] = [];
  let last = -1;
  let inOrder = true;
  for (const name of Object.keys(value)) {
    const field = value[name] === undefined ? undefined : byName.get(name)?.field;
    if (!field) continue;
    const rank = ranks.get(field) as number;
    inOrder &&= rank > last;
    last = rank;
    present.push(field);
  }
  const rankOf = (field: ModelField) => ranks.get(field) as number;
  return inOrder ? present : present.sort((a, b) => rankOf(a) - rankOf(b));
}
