import { button, el } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import type { RawValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { frame } from "./frame.js";

/** A value that does not have the shape of its field: shown as it is, so that a person can copy it, and removed on demand. */
export function rawField(
  context: FormContext,
  field: ModelField,
  value: RawValue,
  remove: () => void,
): HTMLElement {
  const made = frame(context, field, value, { group: true }, () =>
    made.body.querySelector("button")?.focus(),
  );
  made.body.append(
    el("p", {}, context.words.field.raw),
    el("pre", {}, JSON.stringify(value.value, undefined, 2)),
    button(context.words.field.removeItem, remove),
  );
  return made.element;
}
