import type { JsonSchema, JsonValue } from "./leaf-schema.js";

/** Keywords whose members are schemas by names of the model, which may be those of keywords. */
const schemasByName = new Set(["properties", "patternProperties", "$defs", "dependentSchemas"]);
/** Keywords that hold values, which may look like schemas. */
const verbatim = new Set(["enum", "const", "required", "dependentRequired"]);

/** A schema without some keywords, in it and in every schema inside it; values and names of properties are left as they are. */
export function withoutKeywords(value: JsonValue, keywords: ReadonlySet<string>): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => withoutKeywords(item, keywords));
  const members = Object.entries(value as JsonSchema).filter(([keyword]) => !keywords.has(keyword));
  return Object.fromEntries(
    members.map(([keyword, content]) => {
      if (verbatim.has(keyword)) return [keyword, content];
      if (!schemasByName.has(keyword)) return [keyword, withoutKeywords(content, keywords)];
      const schemas = Object.entries(content as JsonSchema);
      return [
        keyword,
        Object.fromEntries(schemas.map(([name, schema]) => [name, withoutKeywords(schema, keywords)])),
      ];
    }),
  );
}
