import { el, fill } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import type { ObjectValue } from "../form/form-value.js";
import { contentOf, objectContent } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { type AskedField, partFields } from "../questions/questions.js";
import { fieldControl } from "./field.js";
import { frame, issueList } from "./frame.js";

function isFilled(object: ObjectValue, field: ModelField): boolean {
  const value = object.fields.get(field.name);
  return value !== undefined && contentOf(field, value) !== undefined;
}

/** What draws the folded fields of an object, until they are drawn. */
const drawers = new WeakMap<Element, () => void>();

/** Unfolds the fields of an object that are asked only when somebody wants them. */
export function unfoldMore(element: HTMLElement): void {
  for (const more of element.querySelectorAll<HTMLDetailsElement>("details.more")) {
    drawers.get(more)?.();
    more.open = true;
  }
}

/** The fields that few people need: those that hold something, and a fold with the others, which is drawn when it is opened. */
export function moreFields(
  context: FormContext,
  object: ObjectValue,
  more: readonly AskedField[],
  depth: number,
): readonly HTMLElement[] {
  const filled = more.filter(({ field }) => isFilled(object, field));
  const folded = more.filter(({ field }) => !isFilled(object, field));
  const shown = filled.map((asked) => fieldControl(context, object, asked, depth));
  if (folded.length === 0) return shown;
  const element = el("details", { class: "more" }, el("summary", {}, context.words.field.more));
  const draw = () => {
    if (drawers.delete(element))
      element.append(...folded.map((asked) => fieldControl(context, object, asked, depth)));
  };
  drawers.set(element, draw);
  element.addEventListener("toggle", draw);
  return [...shown, element];
}

/** The fields of an object inside a record: what is asked of it, and what is folded. */
export function objectFields(
  context: FormContext,
  object: ObjectValue,
  depth: number,
): readonly HTMLElement[] {
  const { asks, more } = partFields(object.entry);
  const shown = asks.map((asked) => fieldControl(context, object, asked, depth));
  return [...shown, ...moreFields(context, object, more, depth)];
}

/** An object that a record holds once: asked in place near the top, folded where it lies deeper. */
export function objectField(
  context: FormContext,
  field: ModelField,
  value: ObjectValue,
  depth: number,
): HTMLElement {
  if (depth === 0) {
    const made = frame(context, field, value, { group: true }, () =>
      made.body.querySelector<HTMLElement>("input, textarea, select, button, summary")?.focus(),
    );
    made.element.classList.add("object");
    made.body.append(...objectFields(context, value, depth + 1));
    return made.element;
  }
  const [label, help] = fieldWords(context.language, field);
  const id = context.id();
  const summary = el("summary", { id }, label);
  const body = el("div", { role: "group", "aria-labelledby": id });
  const messages = el("div", { class: "issues" });
  const details = el("details", { class: "field folded" }, summary, messages, body);
  const draw = () => {
    if (body.childElementCount > 0) return;
    body.append(el("p", { class: "help" }, help), ...objectFields(context, value, depth + 1));
  };
  const isOpen = objectContent(value) !== undefined;
  details.open = isOpen;
  if (isOpen) draw();
  details.addEventListener("toggle", draw);
  context.register(value, {
    element: details,
    focus: () => summary.focus(),
    open: () => {
      details.open = true;
      draw();
    },
    show: (issues) => fill(messages, issueList(context, issues)),
  });
  return details;
}
