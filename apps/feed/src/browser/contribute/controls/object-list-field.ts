import { button, el, fill } from "@openhpa/browser";
import { classOf, type ModelClass, type ModelField } from "@openhpa/core";
import { nameOf } from "../../../pages/path-label.js";
import { labelOf } from "../../../pages/view.js";
import { emptyItem, type FormValue, type ListValue } from "../form/form-value.js";
import { objectContent } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";
import { frame, issueList } from "./frame.js";
import { objectFields } from "./object-field.js";
import { gridFieldOf, smocGridControl } from "./smoc-grid.js";

/** In a list of so many things each is folded until it is opened: a record may rest on hundreds of passages. */
const FOLDED_FROM = 4;

/** What an item is called in its list. */
function itemName(context: FormContext, entry: ModelClass, item: FormValue): string {
  const content = item.kind === "object" ? objectContent(item) : undefined;
  const name = content && nameOf(context.view(), entry, content);
  return name || `${entry[context.language][0]} (${context.words.field.unnamed})`;
}

/** A list of things, each with its own fields: added, taken away (and back), and put into another order by buttons. */
export function objectListField(
  context: FormContext,
  field: ModelField,
  list: ListValue,
  depth: number,
): HTMLElement {
  const { words } = context;
  const entry = classOf(field) as ModelClass;
  const label = entry[context.language][0];
  const made = frame(context, field, list, { group: true }, () =>
    made.body.querySelector<HTMLElement>("summary, input, button")?.focus(),
  );
  made.element.classList.add("list");
  const items = el("ol", { class: "things" });
  const notice = el("p", { class: "notice" });
  const isOpen = new Map<FormValue, boolean>();
  const rows = new Map<FormValue, HTMLElement>();
  const numbering = new Map<FormValue, () => void>();

  const settled = () => {
    draw();
    context.changed("settled");
  };
  const add = (item = emptyItem(field)) => {
    list.items.push(item);
    isOpen.set(item, true);
    settled();
    context.announce(words.field.addedItem(label));
    return item;
  };
  const focusItem = (item: FormValue, selector: string) =>
    rows.get(item)?.querySelector<HTMLElement>(selector)?.focus();
  const remove = (item: FormValue) => {
    const at = list.items.indexOf(item);
    const name = itemName(context, entry, item);
    list.items.splice(at, 1);
    settled();
    const undo = button(words.field.undo, () => {
      list.items.splice(at, 0, item);
      fill(notice);
      settled();
      focusItem(item, ":scope > details > summary");
    });
    fill(notice, words.field.removedItem(name), " ", undo);
    undo.focus();
    context.announce(words.field.removedItem(name));
  };
  const move = (item: FormValue, by: -1 | 1) => {
    const at = list.items.indexOf(item);
    const other = list.items[at + by];
    if (!other) return;
    list.items[at + by] = item;
    list.items[at] = other;
    settled();
    focusItem(item, `:scope > .tools .${by < 0 ? "up" : "down"}:not([disabled])`);
    if (document.activeElement === document.body) focusItem(item, ":scope > .tools button:not([disabled])");
    context.announce(words.field.moved(itemName(context, entry, item), at + by + 1));
  };

  const row = (item: FormValue): HTMLElement => {
    const id = context.id();
    const name = el("span", { class: "name" });
    const number = el("span", { class: "number-in-list" });
    const summary = el("summary", { id }, number, " ", name);
    const body = el("div", { class: "body", role: "group", "aria-labelledby": id });
    const messages = el("div", { class: "issues" });
    const fold = el("details", {}, summary, messages, body);
    const fillBody = () => {
      if (body.childElementCount > 0) return;
      if (item.kind === "object") body.append(...objectFields(context, item, depth + 1));
      else
        body.append(
          el("p", {}, words.field.raw),
          el("pre", {}, JSON.stringify(item.kind === "raw" ? item.value : null, undefined, 2)),
        );
    };
    const showName = () => {
      name.textContent = itemName(context, entry, item);
    };
    const opens = isOpen.get(item) ?? list.items.length < FOLDED_FROM;
    fold.open = opens;
    if (opens) fillBody();
    fold.addEventListener("toggle", () => {
      isOpen.set(item, fold.open);
      if (fold.open) fillBody();
    });
    showName();
    context.watch(fold, showName);
    const tools = el(
      "div",
      { class: "tools" },
      field.ordered &&
        button("↑", () => move(item, -1), { class: "up", "aria-label": `${words.field.up} : ${label}` }),
      field.ordered &&
        button("↓", () => move(item, 1), { class: "down", "aria-label": `${words.field.down} : ${label}` }),
      button(words.field.removeItem, () => remove(item), { class: "remove" }),
    );
    const element = el("li", {}, fold, tools);
    const refreshTools = () => {
      const at = list.items.indexOf(item);
      number.textContent = `${at + 1}.`;
      const shown = itemName(context, entry, item);
      element.querySelector(".tools .up")?.toggleAttribute("disabled", at === 0);
      element.querySelector(".tools .down")?.toggleAttribute("disabled", at === list.items.length - 1);
      element.querySelector(".tools .remove")?.setAttribute("aria-label", words.field.remove(shown));
    };
    context.watch(element, refreshTools);
    numbering.set(item, refreshTools);
    context.register(item, {
      element,
      focus: () => summary.focus(),
      open: () => {
        fold.open = true;
        fillBody();
      },
      show: (issues) => fill(messages, issueList(context, issues)),
    });
    return element;
  };

  /** Rows that are there are kept, with what is typed and unfolded in them. */
  const draw = () => {
    for (const item of list.items) if (!rows.has(item)) rows.set(item, row(item));
    items.replaceChildren(...list.items.flatMap((item) => rows.get(item) ?? []));
    items.hidden = list.items.length === 0;
    for (const item of list.items) numbering.get(item)?.();
  };
  const grid = gridFieldOf(entry);
  const drawGrid =
    grid && smocGridControl(context, entry, grid, list, { add: (item) => add(item), changed: settled });
  draw();
  const addButton = button(
    words.field.add(labelOf(context.view(), field)),
    () => {
      const item = add();
      focusItem(item, ".body input, .body textarea, .body select");
    },
    { class: "add" },
  );
  made.body.append(...(drawGrid ? [drawGrid] : []), items, notice, addButton);
  return made.element;
}
