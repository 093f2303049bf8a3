import { type ModelField, TEXT_PATTERN, valueFacts } from "@openhpa/core";
import { portablePattern } from "./portable-pattern.js";

/** A JSON Schema as a plain value, keys in the order in which they are printed. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };
/** A JSON value. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonSchema;

/** In Python and Java `$` also stands before a last line feed; where the pattern has none, this says so to them. */
const noLineFeed: JsonSchema = { not: { pattern: "\\n" } };

function portable(value: JsonValue): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(portable);
  const schema = value as JsonSchema;
  const { pattern } = schema;
  return {
    ...Object.fromEntries(Object.entries(schema).map(([keyword, item]) => [keyword, portable(item)])),
    ...(typeof pattern === "string" ? { pattern: portablePattern(pattern) } : {}),
    ...(typeof pattern === "string" && pattern !== TEXT_PATTERN ? noLineFeed : {}),
  };
}

/**
 * The JSON Schema of one plain value of a field, with patterns that every validator reads; language maps get back the `minProperties`
 * that zod keeps in a refinement and so does not write.
 */
export function leafSchema(field: ModelField): JsonSchema {
  const schema = portable(valueFacts(field) as JsonSchema) as JsonSchema;
  return field.datatype.kind === "text" ? { ...schema, minProperties: 1 } : schema;
}
