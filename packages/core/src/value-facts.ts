import * as z from "zod";
import { longest } from "./datatypes.js";
import type { ModelField } from "./model.js";
import { oneForm } from "./schema/class-form.js";

/** What the schema of one value of a field says about its form, in the words of JSON Schema. */
export interface ValueFacts {
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly [keyword: string]: unknown;
}

/** JavaScript writes every slash of a pattern with an escape that no other language needs, and XPath has not. */
const unescapeSlashes = ({ jsonSchema }: { jsonSchema: { pattern?: string } }): void => {
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = jsonSchema.pattern.replaceAll("\\/", "/");
};

/**
 * The JSON Schema (2020-12) that zod derives for one value of a plain field, without the list around it and without what zod keeps in
 * refinements but for lengths. The generators read the form of values here, so that bounds and patterns are written once, in `datatypes.ts`.
 */
export function valueFacts(field: ModelField): ValueFacts {
  const { $schema, ...facts } = z.toJSONSchema(oneForm(field), { io: "input", override: unescapeSlashes });
  const maxLength = longest[field.datatype.kind];
  return (maxLength === undefined ? facts : { ...facts, maxLength }) as ValueFacts;
}
