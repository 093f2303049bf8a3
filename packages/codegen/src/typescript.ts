import {
  classOf,
  type Datatype,
  type ModelClass,
  type ModelField,
  modelClasses,
  recordClasses,
} from "@openhpa/core";
import { type ConceptScheme, schemeNamed } from "@openhpa/vocabularies";

/** Schemes up to this size are spelt out in the hover text of an editor. */
const SPELT_OUT = 40;

const scalars: { readonly [K in Datatype["kind"]]?: string } = {
  text: "LanguageMap",
  string: "string",
  key: "string",
  integer: "number",
  decimal: "number",
  boolean: "boolean",
  edtf: "string",
  year: "string",
  date: "string",
  language: "string",
  iri: "string",
  territory: "V.TerritoryCode",
  reference: "string",
  record: "string",
};

function pascal(name: string): string {
  return name.replace(/(^|-)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());
}

/** The notation type of a scheme as `@openhpa/vocabularies` exports it, with the scheme's prefix where it has one. */
function codeType(scheme: ConceptScheme): string {
  const notation = `V.${pascal(scheme.name)}Notation`;
  return scheme.prefix ? `\`${scheme.prefix}\${${notation}}\`` : notation;
}

function valueType(field: ModelField): string {
  const { datatype } = field;
  const type =
    datatype.kind === "const"
      ? JSON.stringify(datatype.value)
      : datatype.kind === "code"
        ? codeType(schemeNamed(datatype.scheme))
        : (classOf(field)?.name ?? scalars[datatype.kind]);
  if (type === undefined) throw new Error(`No TypeScript type for ${field.name}`);
  return field.many ? `${type}[]` : type;
}

function spellOut(scheme: ConceptScheme): string[] {
  if (scheme.notations.length > SPELT_OUT) {
    return [`${scheme.notations.length} codes, « ${scheme.title.fr} » / “${scheme.title.en}”.`];
  }
  return [...scheme.concepts.values()].map(
    (concept) =>
      `- \`${scheme.prefix ?? ""}${concept.notation}\` ${concept.prefLabel.fr} / ${concept.prefLabel.en}`,
  );
}

function comment(lines: readonly string[], indent: string): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/"));
  return [`${indent}/**`, ...safe.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join("\n");
}

function fieldComment(field: ModelField): string {
  const lines = [`**${field.fr[0]}** — ${field.fr[1]}`, "", `**${field.en[0]}** — ${field.en[1]}`];
  const codes = codesOf(field);
  if (codes) lines.push("", ...spellOut(codes));
  return comment(lines, "  ");
}

/** The scheme to spell out: the field's own, or the one that is the point of the objects it holds (`outcomes` → the Swiss model). */
function codesOf(field: ModelField): ConceptScheme | undefined {
  if (field.datatype.kind === "code") return schemeNamed(field.datatype.scheme);
  const category = classOf(field)?.fields.find((inner) => inner.datatype.kind === "code" && inner.required);
  return category?.datatype.kind === "code" ? schemeNamed(category.datatype.scheme) : undefined;
}

function interfaceOf(entry: ModelClass): string {
  const fields = entry.fields.map(
    (field) =>
      `${fieldComment(field)}\n  ${field.name}${field.required ? "" : "?"}: ${valueType(field)}${field.required ? "" : " | undefined"};`,
  );
  const head = comment(
    [`**${entry.fr[0]}** — ${entry.fr[1]}`, "", `**${entry.en[0]}** — ${entry.en[1]}`],
    "",
  );
  return `${head}\nexport interface ${entry.name} {\n${fields.join("\n")}\n}\n`;
}

/** Flat, named interfaces of every class, with the definitions as hover text: `packages/core/src/generated/types.ts`. */
export function generateTypes(): string {
  return [
    "// Generated from the model by `npm run generate`. Do not edit.",
    'import type * as V from "@openhpa/vocabularies";',
    "",
    comment(['Texte par langue / text by language: `{ fr: "…", en: "…" }` (BCP 47, lower case).'], ""),
    "export type LanguageMap = Record<string, string>;",
    "",
    ...modelClasses.map(interfaceOf),
    comment(["Une fiche : une action ou une base de fiches / a record: an action or a registry."], ""),
    "export type HpaRecord = Action | Registry;",
    "",
  ].join("\n");
}

/** The schemas under the names of their types, annotated so that no consumer's type checker infers them: `packages/core/src/generated/schemas.ts`. */
export function generateSchemaExports(): string {
  const names = modelClasses.map((entry) => entry.name);
  return [
    "// Generated from the model by `npm run generate`. Do not edit.",
    'import type { z } from "zod";',
    'import { type ClassSchema, classSchema, type RecordSchema, recordSchema } from "../schema/class-schema.js";',
    'import type { Draft } from "../schema/draft.js";',
    'import type * as T from "./types.js";',
    "",
    ...names.flatMap((name) => [
      `export type ${name} = T.${name};`,
      `export const ${name}: ClassSchema<T.${name}> = /* @__PURE__ */ classSchema(${JSON.stringify(name)});`,
      "",
    ]),
    ...Object.keys(recordClasses).flatMap((name) => [
      `export type ${name}Draft = Draft<T.${name}>;`,
      `export const ${name}Draft: z.ZodType<${name}Draft, ${name}Draft> = /* @__PURE__ */ ${name}.draft();`,
      "",
    ]),
    "export type HpaRecord = T.HpaRecord;",
    "export const HpaRecord: RecordSchema = /* @__PURE__ */ recordSchema();",
    "",
  ].join("\n");
}
