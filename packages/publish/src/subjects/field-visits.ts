import {
  classOf,
  type HpaRecord,
  type ModelClass,
  type ModelField,
  recordClasses,
  visit,
} from "@openhpa/core";

/** One plain value of a record with the field that holds it. */
export interface FieldValue {
  readonly entry: ModelClass;
  readonly field: ModelField;
  readonly value: unknown;
}

/** Every plain value of a record, however deep it stands, in the order of the model. */
export function* fieldValues(record: HpaRecord): Generator<FieldValue> {
  for (const { entry, value } of visit(recordClasses[record.type], record)) {
    for (const field of entry.fields) {
      const content = (value as Readonly<Record<string, unknown>>)[field.name];
      if (content === undefined || classOf(field)) continue;
      const values = field.many ? (content as readonly unknown[]) : [content];
      for (const item of values) yield { entry, field, value: item };
    }
  }
}
