import { recordClasses } from "@openhpa/core";
import { SCHEMA_URL } from "@openhpa/vocabularies";
import { toDraft07 } from "./draft-07.js";
import { recordSchema } from "./json-schema.js";
import type { JsonSchema } from "./leaf-schema.js";
import { both, codeList, type SchemaWords, type Words } from "./schema-words.js";
import { withoutKeywords } from "./without-keywords.js";

const TYPES_ID = SCHEMA_URL.replace(/\.schema\.json$/, ".types.schema.json");

/** Generators take a title for the name of a type: names come from the definitions, and labels go into the description. */
function described({ name, fr, en }: Words): JsonSchema {
  return { description: [...(name ? [`${name[0]} / ${name[1]}`] : []), both(fr, en)].join("\n") };
}

const typesWords: SchemaWords = {
  record: described,
  definition: described,
  property: described,
  codes: (scheme) => ({ description: codeList(scheme) }),
};

/** Conditions on which members go together, and what a pattern leaves to `not`: no generator makes a type of them, and some stumble. */
const conditions = new Set(["oneOf", "not", "$comment", "examples"]);

/**
 * The schema for generators of types (quicktype, datamodel-code-generator, json-schema-to-typescript), in draft-07: a record is one of the
 * classes of record, and every class and list of codes has the name that it has in the model. It takes every valid record; what is valid
 * the JSON Schema says.
 */
export function typesSchema(): JsonSchema {
  const { $schema, description, $defs } = recordSchema(typesWords);
  const oneOf = Object.keys(recordClasses).map((name) => ({ $ref: `#/$defs/${name}` }));
  const definitions = withoutKeywords({ $defs: $defs ?? {} }, conditions) as JsonSchema;
  return toDraft07(
    { $schema, title: "HpaRecord", description, oneOf, ...definitions } as JsonSchema,
    TYPES_ID,
  );
}
