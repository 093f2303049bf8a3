import { findConcept, parseTerritoryCode } from "@openhpa/vocabularies";
import type { Visit } from "../address.js";
import type { ModelField } from "../model.js";
import { personalPatterns } from "../personal-data.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

interface Leaf {
  readonly field: ModelField;
  readonly value: unknown;
  readonly path: readonly (string | number)[];
}

/** Every plain value of the record with the field that holds it; language maps give one leaf a language. */
function* leaves(objects: readonly Visit[]): Generator<Leaf> {
  for (const { entry, value, path } of objects) {
    for (const field of entry.fields) {
      const content = value[field.name];
      if (content === undefined || field.datatype.kind === "object") continue;
      const at = [...path, field.name];
      if (field.datatype.kind === "text" && typeof content === "object" && content !== null) {
        for (const [language, text] of Object.entries(content))
          yield { field, value: text, path: [...at, language] };
      } else if (Array.isArray(content)) {
        for (const [index, item] of content.entries()) yield { field, value: item, path: [...at, index] };
      } else yield { field, value: content, path: at };
    }
  }
}

function* unknownTerritories({ objects, territories }: RuleContext): Generator<Finding> {
  for (const { field, value, path } of leaves(objects)) {
    if (field.datatype.kind !== "territory" || typeof value !== "string") continue;
    const parsed = parseTerritoryCode(value);
    if (parsed && territories.isCompleteFor(parsed.type) && !territories.has(value)) {
      yield { path, detail: { received: value } };
    }
  }
}

function* deprecatedConcepts({ objects }: RuleContext): Generator<Finding> {
  for (const { field, value, path } of leaves(objects)) {
    if (field.datatype.kind !== "code" || typeof value !== "string") continue;
    const { scheme } = field.datatype;
    const concept = findConcept(scheme, value.slice(scheme.prefix?.length ?? 0));
    if (!concept?.deprecated) continue;
    const { replacedBy } = concept.deprecated;
    const suggestion = replacedBy && (scheme.prefix ?? "") + replacedBy;
    yield { path, detail: suggestion ? { received: value, suggestion } : { received: value } };
  }
}

function* personalData({ record, objects }: RuleContext): Generator<Finding> {
  const contact = record.contact as { personal?: unknown } | undefined;
  if (contact?.personal === true) {
    yield { path: ["contact"], detail: { facts: { what: "contact nominatif / contact of a person" } } };
  }
  for (const { field, value, path } of leaves(objects)) {
    const isProse = field.datatype.kind === "text" || field.datatype.kind === "string";
    if (!isProse || typeof value !== "string" || (path[0] === "contact" && contact?.personal === true))
      continue;
    for (const [what, pattern] of personalPatterns) {
      if (pattern.test(value)) yield { path, detail: { facts: { what } } };
    }
  }
}

function* notNormalised({ objects }: RuleContext): Generator<Finding> {
  for (const { field, value, path } of leaves(objects)) {
    // An address is an identifier: another Unicode form is another address.
    const isAddress = field.datatype.kind === "iri" || field.datatype.kind === "record";
    if (!isAddress && typeof value === "string" && value.normalize("NFC") !== value) {
      yield { path, detail: { field: { fr: field.fr[0], en: field.en[0] } } };
    }
  }
}

/** Rules about single values that need more than their form: lists, people, Unicode. */
export const valueRules: readonly Rule[] = [
  { code: "unknown-territory", check: unknownTerritories },
  { code: "deprecated-concept", check: deprecatedConcepts },
  { code: "personal-data", check: personalData },
  { code: "text-not-nfc", check: notNormalised },
];
