import { button, el, fill } from "@openhpa/browser";
import type { ModelField } from "@openhpa/core";
import { labelOf } from "../../../pages/view.js";
import type { ObjectValue } from "../form/form-value.js";
import { contentOf, objectContent } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";
import { fieldControl } from "./field.js";
import { frame, issueList } from "./frame.js";

/** So many fields of an object are asked at once; the others are folded until they hold something. */
const ASKED_AT_ONCE = 5;

/** Fields that an object has in the record but that nobody types: keys are made, constants are given. */
const isMade = ({ datatype }: ModelField) => datatype.kind === "key" || datatype.kind === "const";

function isFilled(object: ObjectValue, field: ModelField): boolean {
  const value = object.fields.get(field.name);
  return value !== undefined && contentOf(field, value) !== undefined;
}

/** What an opened record holds that the model does not know. */
function unknownFields(context: FormContext, object: ObjectValue): HTMLElement | undefined {
  if (object.unknown.size === 0) return undefined;
  const { words } = context;
  const box = el("div", { class: "unknown" });
  const draw = () => {
    if (object.unknown.size === 0) return box.remove();
    const rows = [...object.unknown].map(([name, value]) =>
      el(
        "div",
        {},
        el("pre", {}, `${name}: ${JSON.stringify(value, undefined, 2)}`),
        button(
          words.field.removeItem,
          () => {
            object.unknown.delete(name);
            draw();
            context.changed("settled");
          },
          { "aria-label": words.field.remove(name) },
        ),
      ),
    );
    fill(box, el("p", {}, words.field.unknownField), rows);
  };
  draw();
  return box;
}

/** What people know comes before what a source prints in several forms: single answers first, lists of words and of things after. */
function byImportance(fields: readonly ModelField[]): readonly ModelField[] {
  const isLate = ({ required, asks, many, datatype }: ModelField) =>
    !required && !asks && ((many && datatype.kind === "string") || datatype.kind === "object");
  return [...fields.filter((field) => !isLate(field)), ...fields.filter(isLate)];
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

/** The fields of an object inside a record: the first ones, those that are filled in, and the others folded. */
export function objectFields(
  context: FormContext,
  object: ObjectValue,
  depth: number,
): readonly HTMLElement[] {
  const fields = byImportance(object.entry.fields.filter((field) => !isMade(field)));
  const isShown = (field: ModelField, index: number) =>
    fields.length <= ASKED_AT_ONCE + 1 || index < ASKED_AT_ONCE || field.required || isFilled(object, field);
  const shown = fields.filter(isShown).map((field) => fieldControl(context, object, field, depth));
  const strange = unknownFields(context, object);
  const folded = fields.filter((field, index) => !isShown(field, index));
  if (folded.length === 0) return strange ? [...shown, strange] : shown;
  const more = el("details", { class: "more" }, el("summary", {}, context.words.field.more(folded.length)));
  const draw = () => {
    if (drawers.delete(more))
      more.append(...folded.map((field) => fieldControl(context, object, field, depth)));
  };
  drawers.set(more, draw);
  more.addEventListener("toggle", draw);
  return strange ? [...shown, strange, more] : [...shown, more];
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
  const id = context.id();
  const summary = el("summary", { id }, labelOf(context.view(), field));
  const body = el("div", { role: "group", "aria-labelledby": id });
  const messages = el("div", { class: "issues" });
  const details = el("details", { class: "field folded" }, summary, messages, body);
  const draw = () => {
    if (body.childElementCount > 0) return;
    body.append(
      el("p", { class: "help" }, field[context.language][1]),
      ...objectFields(context, value, depth + 1),
    );
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
