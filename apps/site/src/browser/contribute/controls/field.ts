import { classOf, type ModelField } from "@openhpa/core";
import {
  emptyItem,
  type FormValue,
  fieldValue,
  type ListValue,
  type ObjectValue,
  type PlainValue,
} from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import type { ControlName } from "../questions/control-name.js";
import type { AskedField } from "../questions/questions.js";
import { booleanField } from "./boolean-field.js";
import { codeField, codesField } from "./choice-field.js";
import { dateField } from "./date-field.js";
import { objectField } from "./object-field.js";
import { objectListField } from "./object-list-field.js";
import { periodField } from "./period-field.js";
import { plainField, plainListField } from "./plain-field.js";
import { rawField } from "./raw-field.js";
import { referenceField, referencesField } from "./reference-field.js";
import { textField } from "./text-field.js";

type One = (context: FormContext, field: ModelField, value: PlainValue) => HTMLElement;
type Many = (context: FormContext, field: ModelField, list: ListValue) => HTMLElement;

/** The controls of one plain value. */
const single: { readonly [K in ControlName]?: One } = {
  line: plainField,
  number: plainField,
  year: plainField,
  web: plainField,
  "yes-no": booleanField,
  choice: codeField,
  territory: codeField,
  link: referenceField,
  date: dateField,
};

/** The controls of several plain values. */
const several: { readonly [K in ControlName]?: Many } = {
  lines: plainListField,
  choices: codesField,
  territories: codesField,
  links: referencesField,
};

const holdsRaw = (value: FormValue) => value.kind === "raw";

/** The control of a field of an object, as the table of questions names it; `depth` is the number of objects around it. */
export function fieldControl(
  context: FormContext,
  object: ObjectValue,
  asked: AskedField,
  depth: number,
): HTMLElement {
  const { field, control } = asked;
  const value = fieldValue(object, field);
  if (value.kind === "object" && control === "period") return periodField(context, field, value, depth);
  if (value.kind === "object") return objectField(context, field, value, depth);
  if (value.kind === "text") return textField(context, field, value);
  if (value.kind === "plain") return (single[control] ?? plainField)(context, field, value);
  if (value.kind === "list" && classOf(field)) return objectListField(context, field, value, depth);
  if (value.kind === "list" && !value.items.some(holdsRaw))
    return (several[control] ?? plainListField)(context, field, value);
  const whole = value.kind === "raw" ? value : { kind: "raw" as const, value: value.items };
  const element = rawField(context, field, whole, () => {
    const rest = value.kind === "list" ? value.items.filter((item) => !holdsRaw(item)) : [];
    object.fields.set(field.name, field.many ? { kind: "list", items: rest } : emptyItem(field));
    element.replaceWith(fieldControl(context, object, asked, depth));
    context.changed("settled");
  });
  return element;
}
