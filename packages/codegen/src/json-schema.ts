import {
  classOf,
  compareCodePoints,
  expandCurie,
  type ModelClass,
  type ModelField,
  modelClasses,
  recordClasses,
} from "@openhpa/core";
import { type ConceptScheme, SCHEMA_URL } from "@openhpa/vocabularies";
import { type JsonSchema, type JsonValue, leafSchema } from "./leaf-schema.js";
import { ruleSchemas } from "./rule-schema.js";

/** Definitions shared by the fields of a kind of value, with what they are, French first. */
const valueNames: Readonly<Record<string, readonly [name: string, description: string]>> = {
  text: [
    "LanguageMap",
    'Texte par langue : {"fr": "…"}, étiquettes BCP 47 en minuscules.\nText by language: {"fr": "…"}, BCP 47 tags in lower case.',
  ],
  string: [
    "Line",
    "Texte court avec au moins un caractère visible.\nShort text with at least one visible character.",
  ],
  key: [
    "Key",
    "Minuscules sans accent, chiffres et tirets simples.\nLower-case letters, digits and single hyphens.",
  ],
  edtf: [
    "EdtfDate",
    "Date EDTF : 2019, 2019-05, 2019-05-03, 2020-22 (été), 2020~, 2019/2022.\nEDTF date: 2019, 2019-05, 2019-05-03, 2020-22 (summer), 2020~, 2019/2022.",
  ],
  year: ["Year", "Année sur quatre chiffres.\nFour-digit year."],
  date: ["Day", "Jour du calendrier : 2026-11-21.\nCalendar day: 2026-11-21."],
  language: ["LanguageTag", "Étiquette de langue BCP 47 en minuscules.\nBCP 47 language tag in lower case."],
  iri: ["WebAddress", "Adresse web absolue (http ou https).\nAbsolute web address (http or https)."],
  territory: [
    "TerritoryCode",
    "Code de territoire typé : commune:44109, departement:44, region:52, canton:VD.\nTyped territory code: commune:44109, departement:44, region:52, canton:VD.",
  ],
  record: [
    "RecordReference",
    "Clé d'une autre fiche, ou son adresse.\nKey of another record, or its address.",
  ],
  reference: ["KeyReference", "Clé d'un élément de la même fiche.\nKey of a thing of the same record."],
};

const both = (fr: string, en: string) => `${fr}\n${en}`;

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
function definitionsOf(): Record<string, JsonSchema> {
  const classes: Record<string, JsonSchema> = {};
  const values: Record<string, JsonSchema> = {};

  const code = (field: ModelField, scheme: ConceptScheme): JsonSchema => {
    const name = codeName(scheme);
    values[name] ??= {
      title: `${scheme.title.fr} / ${scheme.title.en ?? scheme.title.fr}`,
      description: both(scheme.definition.fr, scheme.definition.en ?? scheme.definition.fr),
      $comment: comment({ scheme: scheme.iri }),
      ...leafSchema(field),
    };
    return { $ref: `#/$defs/${name}` };
  };
  const value = (field: ModelField): JsonSchema => {
    const of = classOf(field);
    if (of) return { $ref: `#/$defs/${of.name}` };
    const { datatype } = field;
    if (datatype.kind === "code") return code(field, datatype.scheme);
    const named =
      datatype.kind === "string" && datatype.pattern !== undefined ? undefined : valueNames[datatype.kind];
    if (!named) return leafSchema(field);
    const [name, description] = named;
    values[name] ??= { description, ...leafSchema(field) };
    return { $ref: `#/$defs/${name}` };
  };
  const property = (field: ModelField): JsonSchema => {
    const scheme = field.datatype.kind === "code" ? { scheme: field.datatype.scheme.iri } : undefined;
    const head = {
      title: `${field.fr[0]} / ${field.en[0]}`,
      description: both(field.fr[1], field.en[1]),
      $comment: comment({ term: expandCurie(field.iri ?? `hpa:${field.name}`), ...scheme }),
    };
    if (!field.many) return { ...head, ...value(field) };
    const distinct: JsonSchema = field.ordered || classOf(field) ? {} : { uniqueItems: true };
    return { ...head, type: "array", minItems: 1, ...distinct, items: value(field) };
  };
  for (const entry of modelClasses) classes[entry.name] = classSchema(entry, property);
  return {
    ...classes,
    ...Object.fromEntries(Object.entries(values).sort(([a], [b]) => compareCodePoints(a, b))),
  };
}

function classSchema(entry: ModelClass, property: (field: ModelField) => JsonSchema): JsonSchema {
  const required = entry.fields.filter((field) => field.required).map((field) => field.name);
  return {
    title: `${entry.fr[0]} / ${entry.en[0]}`,
    description: both(entry.fr[1], entry.en[1]),
    $comment: comment({ term: expandCurie(entry.iri) }),
    type: "object",
    properties: Object.fromEntries(entry.fields.map((field) => [field.name, property(field)])),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
    ...ruleSchemas[entry.name],
  };
}

/**
 * The JSON Schema (2020-12) of a record: the `type` chooses the branch first, so that the errors speak of the branch that was meant.
 * It gives the verdict of the structural part of `validate()`; the rules across fields are not in it, but for those of `ruleSchemas`.
 */
export function jsonSchema(): JsonSchema {
  const types = Object.keys(recordClasses);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA_URL,
    title: "Fiche OpenHPA / OpenHPA record",
    description: both(
      "Une action de promotion de la santé ou de prévention, ou une base de fiches. Produit à partir du modèle : ne pas modifier.",
      "A health-promotion or prevention action, or a registry of records. Generated from the model: do not edit.",
    ),
    type: "object",
    properties: { type: { enum: types } },
    required: ["type"],
    allOf: types.map((type) => ({
      if: { properties: { type: { const: type } }, required: ["type"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { $ref: `#/$defs/${type}` },
    })),
    $defs: definitionsOf(),
  };
}

const DRAFT_07_ID = SCHEMA_URL.replace(/\.schema\.json$/, ".draft-07.schema.json");

/** Draft-07 ignores what stands beside a `$ref`, and calls the definitions `definitions`. */
function toDraft07(value: JsonValue): JsonValue {
  if (typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(toDraft07);
  const { $ref, ...beside } = value as { readonly $ref?: string } & JsonSchema;
  const rest = Object.fromEntries(
    Object.entries(beside as JsonSchema).map(([name, item]) => [
      name === "$defs" ? "definitions" : name,
      toDraft07(item),
    ]),
  );
  if (typeof $ref !== "string") return rest;
  const reference = { $ref: $ref.replace("#/$defs/", "#/definitions/") };
  return Object.keys(rest).length === 0 ? reference : { ...rest, allOf: [reference] };
}

/** The same schema in draft-07, for validators that know nothing newer. */
export function jsonSchemaDraft07(): JsonSchema {
  const schema = toDraft07(jsonSchema()) as JsonSchema;
  return { ...schema, $schema: "http://json-schema.org/draft-07/schema#", $id: DRAFT_07_ID };
}
