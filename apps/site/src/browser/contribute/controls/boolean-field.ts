import { el } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import type { PlainValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { frame } from "./frame.js";

/** Yes, no, or not known: what is not known is left out of the record, and is not a « no ». */
export function booleanField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const { words } = context;
  const made = frame(context, field, value, { group: true }, () =>
    made.body.querySelector<HTMLElement>("input:checked")?.focus(),
  );
  const answers = [
    ["true", words.field.yes],
    ["false", words.field.no],
    ["", words.field.unknown],
  ] as const;
  const name = context.id();
  const radios = answers.map(([text, label]) => {
    const id = context.id();
    const input = el("input", { type: "radio", id, name });
    input.checked = value.text === text;
    input.addEventListener("change", () => {
      value.text = text;
      context.changed("settled");
    });
    return el("div", { class: "box" }, input, el("label", { for: id }, label));
  });
  made.body.append(el("div", { class: "boxes radios" }, radios));
  return made.element;
}
