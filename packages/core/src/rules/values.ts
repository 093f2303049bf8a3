import { codeList } from "@openhpa/vocabularies/codes";
import type { Visit } from "../address.js";
import type { Fields } from "../fields.js";
import type { ModelClass, ModelField } from "../model.js";
import { isOtherForm } from "../normal-form.js";
import { holdsPersonalData, personalFormsIn } from "../personal-forms.js";
import { isName, personInName } from "../personal-keys.js";
import { contactOfPerson } from "../personal-passages.js";
import type { Finding, Rule, RuleContext } from "./rule.js";

interface Leaf {
  readonly field: ModelField;
  readonly value: string;
  readonly path: readonly (string | number)[];
}

/** What is looked for: values of some fields, and among them some. */
export interface Wanted {
  readonly isField: (field: ModelField) => boolean;
  readonly isValue: (value: string, field: ModelField) => boolean;
}

/** Every string of the record that is wanted, with the field that holds it; language maps give one leaf a language. */
export function* leaves(objects: readonly Visit[], { isField, isValue }: Wanted): Generator<Leaf> {
  const fieldsOf = new Map<ModelClass, readonly ModelField[]>();
  for (const { entry, value: object, path } of objects) {
    let fields = fieldsOf.get(entry);
    if (!fields) {
      fields = entry.fields.filter(isField);
      fieldsOf.set(entry, fields);
    }
    for (const field of fields) {
      const content = object[field.name];
      if (content === undefined) continue;
      if (typeof content === "string") {
        if (isValue(content, field)) yield { field, value: content, path: [...path, field.name] };
      } else if (typeof content === "object" && content !== null) {
        for (const [part, value] of Object.entries(content)) {
          if (typeof value !== "string" || !isValue(value, field)) continue;
          const place = Array.isArray(content) ? Number(part) : part;
          yield { field, value, path: [...path, field.name, place] };
        }
      }
    }
  }
}

/** What a code was deprecated for, with the code that replaces it. */
function deprecation(code: string, { datatype }: ModelField): { readonly replacedBy?: string } | undefined {
  if (datatype.kind !== "code") return undefined;
  const { deprecated } = codeList(datatype.scheme);
  if (!deprecated.has(code)) return undefined;
  const replacedBy = deprecated.get(code);
  return replacedBy === undefined ? {} : { replacedBy };
}

function hasDeprecatedCodes({ datatype }: ModelField): boolean {
  return datatype.kind === "code" && codeList(datatype.scheme).deprecated.size > 0;
}

function* deprecatedConcepts({ objects }: RuleContext): Generator<Finding> {
  const wanted: Wanted = {
    isField: hasDeprecatedCodes,
    isValue: (code, field) => deprecation(code, field) !== undefined,
  };
  for (const { field, value, path } of leaves(objects, wanted)) {
    const suggestion = deprecation(value, field)?.replacedBy;
    yield { path, detail: suggestion ? { received: value, suggestion } : { received: value } };
  }
}

function namesContact(record: Fields): boolean {
  return (record.contact as { readonly personal?: unknown } | undefined)?.personal === true;
}

const personalProse: Wanted = {
  isField: ({ datatype: { kind } }) => kind === "text" || kind === "string",
  isValue: holdsPersonalData,
};

const personalNames: Wanted = {
  isField: isName,
  isValue: (value, field) => personInName(field, value) !== undefined,
};

function* personalData({ record, objects }: RuleContext): Generator<Finding> {
  const isPersonal = namesContact(record);
  if (isPersonal) {
    yield { path: ["contact"], detail: { facts: { what: contactOfPerson } } };
  }
  for (const { value, path } of leaves(objects, personalProse)) {
    if (path[0] === "contact" && isPersonal) continue;
    for (const { what } of personalFormsIn(value)) yield { path, detail: { facts: { what } } };
  }
  for (const { field, value, path } of leaves(objects, personalNames)) {
    const what = personInName(field, value);
    if (what && !(path[0] === "contact" && isPersonal)) yield { path, detail: { facts: { what } } };
  }
}

/** An address is an identifier: another Unicode form is another address. */
const otherForm: Wanted = {
  isField: ({ datatype: { kind } }) => kind !== "object" && kind !== "iri" && kind !== "record",
  isValue: isOtherForm,
};

function* notNormalised({ objects }: RuleContext): Generator<Finding> {
  for (const { field, path } of leaves(objects, otherForm))
    yield { path, detail: { field: { fr: field.fr[0], en: field.en[0] } } };
}

/** Rules about single values that need more than their form: lists, people, Unicode. */
export const valueRules = [
  {
    code: "deprecated-concept",
    check: deprecatedConcepts,
    mayFind: ({ hasDeprecatedCodes }) => hasDeprecatedCodes,
  },
  {
    code: "personal-data",
    check: personalData,
    mayFind: ({ hasPersonalForms, record }) => hasPersonalForms || namesContact(record),
  },
  { code: "text-not-nfc", check: notNormalised, mayFind: ({ hasOtherForms }) => hasOtherForms },
] as const satisfies readonly Rule[];
