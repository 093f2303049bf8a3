import { el, fill } from "@openhpa/browser";
import { type ModelField, modelClass } from "@openhpa/core";
import { nameOf } from "../../../pages/path-label.js";
import type { ListValue, PlainValue } from "../form/form-value.js";
import { objectContent, objectsIn } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";
import { frame } from "./frame.js";

interface Target {
  readonly key: string;
  readonly name: string;
}

/** The things of the record that a field can point at, by the keys they have. */
function targetsOf(context: FormContext, to: string, chosen: readonly string[]): readonly Target[] {
  const targets = [...objectsIn(context.form())].flatMap(({ entry, object }): Target[] => {
    const content = entry.name === to ? objectContent(object) : undefined;
    const key = content?.key;
    return content && typeof key === "string" ? [{ key, name: nameOf(context.view(), entry, content) }] : [];
  });
  const lost = chosen.filter((key) => key !== "" && !targets.some((target) => target.key === key));
  return [...targets, ...lost.map((key) => ({ key, name: context.words.field.unnamed }))];
}

function targetClass(field: ModelField): string {
  return field.datatype.kind === "reference" ? field.datatype.to : "";
}

/** A field that points at one thing of the record. */
export function referenceField(context: FormContext, field: ModelField, value: PlainValue): HTMLElement {
  const made = frame(context, field, value, { group: false }, () => select.focus());
  const select = el("select", { id: made.inputId, "aria-describedby": made.describedBy });
  const draw = () => {
    const options = targetsOf(context, targetClass(field), [value.text]).map(({ key, name }) =>
      el("option", { value: key }, name || context.words.field.unnamed),
    );
    fill(select, el("option", { value: "" }, context.words.field.choose), options);
    select.value = value.text;
  };
  select.addEventListener("change", () => {
    value.text = select.value;
    context.changed("settled");
  });
  draw();
  context.watch(made.element, () => {
    if (document.activeElement !== select) draw();
  });
  made.body.append(select);
  return made.element;
}

/** A field that points at several things of the record: one box for each. */
export function referencesField(context: FormContext, field: ModelField, list: ListValue): HTMLElement {
  const made = frame(context, field, list, { group: true }, () => made.body.querySelector("input")?.focus());
  const chosen = () => list.items.flatMap((item) => (item.kind === "plain" ? [item.text] : []));
  const draw = () => {
    const to = targetClass(field);
    const boxes = targetsOf(context, to, chosen()).map(({ key, name }) => {
      const id = context.id();
      const input = el("input", { type: "checkbox", id });
      input.checked = chosen().includes(key);
      input.addEventListener("change", () => {
        const at = list.items.findIndex((item) => item.kind === "plain" && item.text === key);
        if (input.checked) list.items.push({ kind: "plain", text: key });
        else if (at >= 0) list.items.splice(at, 1);
        context.changed("settled");
      });
      return el(
        "div",
        { class: "box" },
        input,
        el("label", { for: id }, name || context.words.field.unnamed),
      );
    });
    const none = el(
      "p",
      { class: "muted" },
      context.words.field.noReference(modelClass(to)[context.language][0]),
    );
    fill(made.body, boxes.length > 0 ? el("div", { class: "boxes" }, boxes) : none);
  };
  draw();
  context.watch(made.element, () => {
    if (!made.element.contains(document.activeElement)) draw();
  });
  return made.element;
}
