import { type ModelField, TEXT_PATTERN, valueFacts } from "@openhpa/core";
import { isPortablePattern } from "./portable-pattern.js";

/** A JSON Schema as a plain value, keys in the order in which they are printed. */
export type JsonSchema = { readonly [keyword: string]: JsonValue };
/** A JSON value. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonSchema;

/**
 * Many engines let `$` stand before a last line break (Java: any of these; Python, PCRE: a line feed), and they share no sign for the very
 * end: what a value of a pattern cannot hold is said apart. Texts may hold line breaks, but for those of control characters.
 */
const noLineBreak: JsonSchema = { not: { pattern: "[\\n\\r\\x85\u2028\u2029]" } };
const noControlBreak: JsonSchema = { not: { pattern: "[\\r\\x85]" } };

function portable(value: JsonValue): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(portable);
  const schema = value as JsonSchema;
  const { pattern } = schema;
  const copy = Object.fromEntries(Object.entries(schema).map(([keyword, item]) => [keyword, portable(item)]));
  if (typeof pattern !== "string") return copy;
  if (!isPortablePattern(pattern)) throw new Error(`Not portable between languages: ${pattern}`);
  return { ...copy, ...(pattern === TEXT_PATTERN ? noControlBreak : noLineBreak) };
}

/**
 * The JSON Schema of one plain value of a field, with patterns that validators of every language read alike; language maps get back the `minProperties`
 * that zod keeps in a refinement and so does not write.
 */
export function leafSchema(field: ModelField): JsonSchema {
  const schema = portable(valueFacts(field) as JsonSchema) as JsonSchema;
  return field.datatype.kind === "text" ? { ...schema, minProperties: 1 } : schema;
}
