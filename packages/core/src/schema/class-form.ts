import * as z from "zod";
import { classOf, type ModelClass, type ModelField } from "../model.js";
import { valueForm } from "./value-form.js";

const made = new Map<ModelClass, z.ZodObject>();
const begun = new Set<ModelClass>();

/** Text that differs in Unicode form only is the same value. */
const normalised = (value: unknown) => (typeof value === "string" ? value.normalize("NFC") : value);

function distinct(schema: z.ZodArray): z.ZodType {
  const params = { code: "duplicate-value" };
  return schema.refine((all) => new Set(all.map(normalised)).size === all.length, { params });
}

/** The schema of one value of a field; of a class that is being made, one that is looked up when it is needed. */
export function oneForm(field: ModelField): z.ZodType {
  const of = classOf(field);
  if (of) return begun.has(of) ? z.lazy(() => classForm(of)) : classForm(of);
  if (field.datatype.kind === "object")
    throw new Error(`The field ${field.name} is of no class of the model`);
  return valueForm(field.datatype);
}

/** The zod schema of the content of a field. */
export function fieldForm(field: ModelField): z.ZodType {
  const one = oneForm(field);
  if (!field.many) return field.required ? one : one.optional();
  const values = z.array(one).min(1);
  const all = field.ordered || field.datatype.kind === "object" ? values : distinct(values);
  return all.optional();
}

/**
 * The form of a class as a plain zod object, for `.pick()`, `.extend()` and what reads zod: names, types and patterns, without the rules
 * across fields and with the messages of zod. Made of the model when it is first asked for.
 */
export function classForm(entry: ModelClass): z.ZodObject {
  const known = made.get(entry);
  if (known) return known;
  begun.add(entry);
  const schema = z.strictObject(
    Object.fromEntries(entry.fields.map((field) => [field.name, fieldForm(field)])),
  );
  begun.delete(entry);
  made.set(entry, schema);
  return schema;
}
