import { classOf, type Datatype, type ModelField } from "@openhpa/core";
import {
  emptyItem,
  type FormValue,
  fieldValue,
  type ListValue,
  type ObjectValue,
  type PlainValue,
} from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { booleanField } from "./boolean-field.js";
import { codeField, codesField, languageField } from "./choice-field.js";
import { objectField } from "./object-field.js";
import { objectListField } from "./object-list-field.js";
import { plainField, plainListField } from "./plain-field.js";
import { rawField } from "./raw-field.js";
import { referenceField, referencesField } from "./reference-field.js";
import { textField } from "./text-field.js";

type One = (context: FormContext, field: ModelField, value: PlainValue) => HTMLElement;
type Many = (context: FormContext, field: ModelField, list: ListValue) => HTMLElement;

/** The control of one value by its datatype; the others are typed on a line. */
const single: { readonly [K in Datatype["kind"]]?: One } = {
  boolean: booleanField,
  code: codeField,
  territory: codeField,
  language: languageField,
  reference: referenceField,
};

/** The control of several values by their datatype; the others are lines. */
const several: { readonly [K in Datatype["kind"]]?: Many } = {
  code: codesField,
  territory: codesField,
  reference: referencesField,
};

const holdsRaw = (value: FormValue) => value.kind === "raw";

/** The control of a field of an object; `depth` is the number of objects around it. */
export function fieldControl(
  context: FormContext,
  object: ObjectValue,
  field: ModelField,
  depth: number,
): HTMLElement {
  const value = fieldValue(object, field);
  const { kind } = field.datatype;
  if (value.kind === "object") return objectField(context, field, value, depth);
  if (value.kind === "text") return textField(context, field, value);
  if (value.kind === "plain") return (single[kind] ?? plainField)(context, field, value);
  if (value.kind === "list" && classOf(field)) return objectListField(context, field, value, depth);
  if (value.kind === "list" && !value.items.some(holdsRaw))
    return (several[kind] ?? plainListField)(context, field, value);
  const whole = value.kind === "raw" ? value : { kind: "raw" as const, value: value.items };
  const element = rawField(context, field, whole, () => {
    const rest = value.kind === "list" ? value.items.filter((item) => !holdsRaw(item)) : [];
    object.fields.set(field.name, field.many ? { kind: "list", items: rest } : emptyItem(field));
    element.replaceWith(fieldControl(context, object, field, depth));
    context.changed("settled");
  });
  return element;
}
