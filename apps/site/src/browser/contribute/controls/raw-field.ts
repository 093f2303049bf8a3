import { button, el } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import type { RawValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { frame } from "./frame.js";

/** The texts and numbers in a value of any shape, as people read them. */
export function leavesOf(value: unknown): readonly string[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(leavesOf);
  return value === null || value === undefined ? [] : [String(value)];
}

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
    el("p", {}, leavesOf(value.value).join(" ; ")),
    button(context.words.field.removeItem, remove),
  );
  return made.element;
}
