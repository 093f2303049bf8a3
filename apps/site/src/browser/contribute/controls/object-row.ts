import { button, el, fill } from "@openhpa/browser";
import type { ModelClass, ModelField } from "@openhpa/core";
import { nameOf } from "../../../pages/path-label.js";
import type { FormValue, ListValue } from "../form/form-value.js";
import { objectContent } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";
import { issueList } from "./frame.js";
import { objectFields } from "./object-field.js";
import { leavesOf } from "./raw-field.js";
import { saidOf } from "./said.js";

/** A list of things on the page, as its rows know it. */
export interface ObjectList {
  readonly context: FormContext;
  readonly field: ModelField;
  /** What its things are. */
  readonly entry: ModelClass;
  readonly list: ListValue;
  readonly depth: number;
  /** Whether the row of a thing is, or will be, unfolded. */
  isOpen(item: FormValue): boolean;
  folded(item: FormValue, isOpen: boolean): void;
  move(item: FormValue, by: -1 | 1): void;
  remove(item: FormValue): void;
}

/** The row of one thing. */
export interface ObjectRow {
  readonly element: HTMLElement;
  /** Shows its number, and what can be done with it, after the list has changed. */
  renumber(): void;
}

/** What an item is called in its list. */
export function itemName({ context, entry }: Pick<ObjectList, "context" | "entry">, item: FormValue): string {
  const content = item.kind === "object" ? objectContent(item) : undefined;
  const name = content && nameOf(context.view(), entry, { ...content, key: undefined });
  return name || `${entry[context.language][0]} (${context.words.field.unnamed})`;
}

function contentOf({ context, field, depth }: ObjectList, item: FormValue): readonly HTMLElement[] {
  if (item.kind === "object") {
    const said = saidOf(context, field, item);
    const fields = objectFields(context, item, depth + 1);
    return said ? [said, ...fields] : fields;
  }
  const raw = item.kind === "raw" ? leavesOf(item.value) : [];
  return [el("p", {}, context.words.field.raw), el("p", {}, raw.join(" ; "))];
}

/** The buttons of a row: up and down where the order means something, and away. */
function toolsOf(things: ObjectList, item: FormValue): HTMLElement {
  const { context, field, entry } = things;
  const words = context.words.field;
  const label = entry[context.language][0];
  const mover = (sign: string, by: -1 | 1, className: string, word: string) =>
    button(sign, () => things.move(item, by), { class: className, "aria-label": `${word} : ${label}` });
  return el(
    "div",
    { class: "tools" },
    field.ordered && mover("↑", -1, "up", words.up),
    field.ordered && mover("↓", 1, "down", words.down),
    button(words.removeItem, () => things.remove(item), { class: "remove" }),
  );
}

/** The part of a row that folds: a name, messages, and the fields, which are made when they are first shown. */
function foldOf(things: ObjectList, item: FormValue, number: HTMLElement) {
  const id = things.context.id();
  const name = el("span", { class: "name" });
  const summary = el("summary", { id }, number, " ", name);
  const body = el("div", { class: "body", role: "group", "aria-labelledby": id });
  const messages = el("div", { class: "issues" });
  const element = el("details", {}, summary, messages, body);
  const fillBody = () => {
    if (body.childElementCount === 0) body.append(...contentOf(things, item));
  };
  const showName = () => {
    name.textContent = itemName(things, item);
  };
  const open = () => {
    element.open = true;
    fillBody();
  };
  if (things.isOpen(item)) open();
  element.addEventListener("toggle", () => {
    things.folded(item, element.open);
    if (element.open) fillBody();
  });
  showName();
  things.context.watch(element, showName);
  return { element, summary, messages, open };
}

/** Makes the row of one thing and registers it as the control of its value. */
export function objectRow(things: ObjectList, item: FormValue): ObjectRow {
  const { context, list } = things;
  const number = el("span", { class: "number-in-list" });
  const fold = foldOf(things, item, number);
  const tools = toolsOf(things, item);
  const element = el("li", {}, fold.element, tools);
  const renumber = () => {
    const at = list.items.indexOf(item);
    number.textContent = `${at + 1}.`;
    tools.querySelector(".up")?.toggleAttribute("disabled", at === 0);
    tools.querySelector(".down")?.toggleAttribute("disabled", at === list.items.length - 1);
    const remove = context.words.field.remove(itemName(things, item));
    tools.querySelector(".remove")?.setAttribute("aria-label", remove);
  };
  context.watch(element, renumber);
  context.register(item, {
    element,
    focus: () => fold.summary.focus(),
    open: fold.open,
    show: (issues) => fill(fold.messages, issueList(context, issues)),
  });
  return { element, renumber };
}
