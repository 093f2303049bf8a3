import {
  canonicalize,
  classOf,
  type HpaRecord,
  type ModelClass,
  type ModelField,
  recordClasses,
} from "@openhpa/core";
import fc, { type Arbitrary } from "fast-check";
import { settle } from "./settle.js";
import { pathChoice, valueOf } from "./values.js";

/** Objects inside objects inside the record; deeper ones are left out where the model allows it. */
const DEEPEST = 4;

export interface RecordOptions {
  /** Gives the canonical form; otherwise fields and sets come in any order and text in any Unicode form. */
  readonly canonical?: boolean;
}

/** How many times more often an optional field is left out than filled, by depth: deep objects stay small. */
const absence = [2, 3, 4, 5, 6];

function listLength(depth: number): number {
  return depth === 0 ? 3 : 2;
}

function fieldValue(entry: ModelClass, field: ModelField, depth: number): Arbitrary<unknown> {
  const of = classOf(field);
  const isPath = field.name === "path" && field.datatype.kind === "string";
  const one = of
    ? objectOf(of, depth + 1)
    : isPath
      ? pathChoice
      : valueOf(field.datatype as Parameters<typeof valueOf>[0]);
  if (!field.many) return one;
  // An organisation or objective may hold its own kind: lists of them are kept short.
  return fc.array(one, { minLength: 1, maxLength: of === entry ? 2 : listLength(depth) });
}

const known = new Map<string, Arbitrary<Record<string, unknown>>>();

/** Objects of a class, made from its fields in the registry: nothing here names a field of the model. */
function objectOf(entry: ModelClass, depth: number): Arbitrary<Record<string, unknown>> {
  const name = `${entry.name} ${depth}`;
  const found = known.get(name);
  if (found) return found;
  const fields = entry.fields
    .filter((field) => field.required || depth < DEEPEST || !classOf(field))
    .map((field) => {
      const value = fieldValue(entry, field, depth);
      return field.required ? value : fc.option(value, { freq: 1 / (absence[depth] ?? 6), nil: undefined });
    });
  const names = entry.fields.filter((field) => field.required || depth < DEEPEST || !classOf(field));
  const object = fc.tuple(fc.tuple(...fields), fc.boolean()).map(([values, turned]) => {
    const entries = values.map((value, index) => [names[index]?.name ?? "", value] as const);
    const present = entries.filter(([, value]) => value !== undefined);
    return Object.fromEntries(turned ? present.reverse() : present) as Record<string, unknown>;
  });
  known.set(name, object);
  return object;
}

function recordOf(type: HpaRecord["type"], options: RecordOptions): Arbitrary<HpaRecord> {
  const entry = recordClasses[type];
  const record = objectOf(entry, 0).map((raw) => settle(entry, raw) as unknown as HpaRecord);
  return options.canonical ? record.map((value) => canonicalize(value)) : record;
}

/** Valid actions: unique keys, references and paths that resolve, dates in order, codes of every scheme, awkward text. */
export function arbitraryAction(options: RecordOptions = {}): Arbitrary<HpaRecord & { type: "Action" }> {
  return recordOf("Action", options) as Arbitrary<HpaRecord & { type: "Action" }>;
}

/** Valid records of every kind. */
export function arbitraryRecord(options: RecordOptions = {}): Arbitrary<HpaRecord> {
  return fc.oneof(
    { weight: 4, arbitrary: recordOf("Action", options) },
    { weight: 1, arbitrary: recordOf("Registry", options) },
  );
}
