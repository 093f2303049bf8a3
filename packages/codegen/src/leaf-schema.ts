import type { ModelField } from "@openhpa/core";
import { z } from "zod";
import { portablePattern } from "./portable-pattern.js";

/** A JSON Schema as a plain value, keys in the order in which they are printed. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };
/** A JSON value. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonSchema;

/** The zod schema of one value of a field: without `optional` and without the list around it. */
export function valueSchema(field: ModelField): z.ZodType {
  const present = field.schema instanceof z.ZodOptional ? field.schema.unwrap() : field.schema;
  return (field.many && present instanceof z.ZodArray ? present.element : present) as z.ZodType;
}

function portable(value: JsonValue): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(portable);
  const entries = Object.entries(value as JsonSchema).filter(([keyword]) => keyword !== "$schema");
  return Object.fromEntries(
    entries.map(([keyword, item]) => [keyword, keyword === "pattern" ? portablePattern(item as string) : portable(item)]),
  );
}

/**
 * The JSON Schema of one plain value of a field, from its zod schema; language maps get back the `minProperties` that zod keeps in
 * a refinement and so does not write.
 */
export function leafSchema(field: ModelField): JsonSchema {
  const schema = portable(z.toJSONSchema(valueSchema(field), { io: "input" }) as unknown as JsonValue) as JsonSchema;
  return field.datatype.kind === "text" ? { ...schema, minProperties: 1 } : schema;
}
