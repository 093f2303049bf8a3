import type { JsonSchema, JsonValue } from "./leaf-schema.js";

function rewritten(value: JsonValue): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(rewritten);
  const { $ref, ...beside } = value as { readonly $ref?: string } & JsonSchema;
  const rest = Object.fromEntries(
    Object.entries(beside as JsonSchema).map(([name, item]) => [
      name === "$defs" ? "definitions" : name,
      rewritten(item),
    ]),
  );
  if (typeof $ref !== "string") return rest;
  const reference = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}

/** A schema of 2020-12 in draft-07, which ignores what stands beside a `$ref`, and calls the definitions `definitions`. */
export function toDraft07(schema: JsonSchema, $id: string): JsonSchema {
  const same = rewritten(schema) as JsonSchema;
  return { ...same, $schema: "http://json-schema.org/draft-07/schema#", $id };
}
