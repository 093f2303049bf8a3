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
import { type Plain, pathChoice, plainValue } from "./values.js";

/** Objects inside objects inside the record; deeper ones are left out where the model allows it. */
const DEEPEST = 4;

export interface RecordOptions {
  /** Gives the canonical form; otherwise fields and sets come in any order and text in any Unicode form. */
  readonly canonical?: boolean;
}

/** How many times out of one more an optional field is left out, by depth: deep objects stay small. */
const absence = [2, 3, 4, 5];

function optional(value: Arbitrary<unknown>, depth: number): Arbitrary<unknown> {
  return fc.oneof(
    { weight: absence[depth] ?? 6, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: value },
  );
}

function fieldValue(field: ModelField, depth: number): Arbitrary<unknown> {
  const of = classOf(field);
  const isPath = field.name === "path" && field.datatype.kind === "string";
  const one = of ? objectOf(of, depth + 1) : isPath ? pathChoice : plainValue(field.datatype as Plain);
  return field.many ? fc.array(one, { minLength: 1, maxLength: depth === 0 ? 3 : 2 }) : one;
}

const known = new Map<string, Arbitrary<Record<string, unknown>>>();

/** Objects of a class, made from its fields in the registry: nothing here names a field of the model but `path`. */
function objectOf(entry: ModelClass, depth: number): Arbitrary<Record<string, unknown>> {
  const name = `${entry.name} ${depth}`;
  const found = known.get(name);
  if (found) return found;
  const fields = entry.fields.filter((field) => field.required || depth < DEEPEST || !classOf(field));
  const values = fields.map((field) => {
    const value = fieldValue(field, depth);
    return field.required ? value : optional(value, depth);
  });
  const object = fc.tuple(fc.tuple(...values), fc.boolean()).map(([contents, isTurned]) => {
    const all = contents.map((content, index) => [(fields[index] as ModelField).name, content] as const);
    const present = all.filter(([, content]) => content !== undefined);
    return Object.fromEntries(isTurned ? present.reverse() : present) as Record<string, unknown>;
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
