import {
  classOf,
  compareCodePoints,
  expandCurie,
  type ModelClass,
  type ModelField,
  modelClasses,
  recordClasses,
} from "@openhpa/core";
import { type ConceptScheme, SCHEMA_URL, schemeNamed } from "@openhpa/vocabularies";
import { toDraft07 } from "./draft-07.js";
import { type JsonSchema, leafSchema } from "./leaf-schema.js";
import { ruleSchemas } from "./rule-schema.js";
import { type SchemaWords, standardWords } from "./schema-words.js";
import { valueDefinitions } from "./value-definitions.js";

/** What a `$comment` of the schema holds: JSON Schema validators in strict mode refuse keywords that they do not know. */
function comment(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `x-openhpa-${name}: ${value}`)
    .join("; ");
}

function codeName(scheme: ConceptScheme): string {
  const pascal = scheme.name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  return `${pascal}Code`;
}

/** Builds the definitions while the fields are walked, each once. */
function definitionsOf(words: SchemaWords): Record<string, JsonSchema> {
  const classes: Record<string, JsonSchema> = {};
  const values: Record<string, JsonSchema> = {};

  const code = (field: ModelField, scheme: ConceptScheme): JsonSchema => {
    const name = codeName(scheme);
    values[name] ??= {
      ...words.codes(scheme),
      $comment: comment({ scheme: scheme.iri }),
      ...leafSchema(field),
    };
    return { $ref: `#/$defs/${name}` };
  };
  const value = (field: ModelField): JsonSchema => {
    const of = classOf(field);
    if (of) return { $ref: `#/$defs/${of.name}` };
    const { datatype } = field;
    if (datatype.kind === "code") return code(field, schemeNamed(datatype.scheme));
    const formatted = datatype.kind === "string" && datatype.pattern !== undefined;
    const definition = formatted ? undefined : valueDefinitions[datatype.kind];
    if (!definition) {
      const example = formatted && datatype.example ? { examples: [datatype.example] } : {};
      return { ...leafSchema(field), ...example };
    }
    const { name, fr, en, examples } = definition;
    values[name] ??= {
      ...words.definition({ fr, en }),
      ...leafSchema(field),
      ...(examples ? { examples } : {}),
    };
    return { $ref: `#/$defs/${name}` };
  };
  const property = (field: ModelField): JsonSchema => {
    const scheme =
      field.datatype.kind === "code" ? { scheme: schemeNamed(field.datatype.scheme).iri } : undefined;
    const head = {
      ...words.property({ name: [field.fr[0], field.en[0]], fr: field.fr[1], en: field.en[1] }),
      $comment: comment({ term: expandCurie(field.iri ?? `hpa:${field.name}`), ...scheme }),
    };
    if (!field.many) return { ...head, ...value(field) };
    const distinct: JsonSchema = field.ordered || classOf(field) ? {} : { uniqueItems: true };
    return { ...head, type: "array", minItems: 1, ...distinct, items: value(field) };
  };
  for (const entry of modelClasses) classes[entry.name] = classSchema(entry, words, property);
  return {
    ...classes,
    ...Object.fromEntries(Object.entries(values).sort(([a], [b]) => compareCodePoints(a, b))),
  };
}

function classSchema(
  entry: ModelClass,
  words: SchemaWords,
  property: (field: ModelField) => JsonSchema,
): JsonSchema {
  const required = entry.fields.filter((field) => field.required).map((field) => field.name);
  return {
    ...words.definition({ name: [entry.fr[0], entry.en[0]], fr: entry.fr[1], en: entry.en[1] }),
    $comment: comment({ term: expandCurie(entry.iri) }),
    type: "object",
    properties: Object.fromEntries(entry.fields.map((field) => [field.name, property(field)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...ruleSchemas[entry.name],
  };
}

/** The JSON Schema (2020-12) of a record, in the words that its readers want. */
export function recordSchema(words: SchemaWords): JsonSchema {
  const types = Object.keys(recordClasses);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA_URL,
    ...words.record({
      name: ["Fiche OpenHPA", "OpenHPA record"],
      fr: "Une action de promotion de la santé ou de prévention, ou une base de fiches. Produit à partir du modèle : ne pas modifier.",
      en: "A health-promotion or prevention action, or a registry of records. Generated from the model: do not edit.",
    }),
    type: "object",
    properties: { type: { enum: types } },
    required: ["type"],
    allOf: types.map((type) => ({
      if: { properties: { type: { const: type } }, required: ["type"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${type}` },
    })),
    $defs: definitionsOf(words),
  };
}

/**
 * The JSON Schema (2020-12) of a record: the `type` chooses the branch first, so that the errors speak of the branch that was meant.
 * It gives the verdict of the structural part of `validate()`; the rules across fields are not in it, but for those of `ruleSchemas`.
 */
export function jsonSchema(): JsonSchema {
  return recordSchema(standardWords);
}

const DRAFT_07_ID = SCHEMA_URL.replace(/\.schema\.json$/, ".draft-07.schema.json");

/** The same schema in draft-07, for validators that know nothing newer. */
export function jsonSchemaDraft07(): JsonSchema {
  return toDraft07(jsonSchema(), DRAFT_07_ID);
}
