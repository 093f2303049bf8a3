import { button, el, fill } from "@openhpa/browser";
import { classOf, type ModelClass, type ModelField } from "@openhpa/core";
import { emptyItem, type FormValue, type ListValue } from "../form/form-value.js";
import type { FormContext } from "../form-context.js";
import { fieldWords } from "../questions/field-words.js";
import { frame } from "./frame.js";
import { itemName, type ObjectList, type ObjectRow, objectRow } from "./object-row.js";
import { gridFieldOf, smocGridControl } from "./smoc-grid.js";

/** In a list of so many things each is folded until it is opened: a record may rest on hundreds of passages. */
const FOLDED_FROM = 4;

/** The things of a list with their rows, and what the buttons do with them. */
interface Things extends ObjectList {
  readonly items: HTMLElement;
  /** What was taken away, and the way to take it back. */
  readonly notice: HTMLElement;
  add(item?: FormValue): FormValue;
  focusItem(item: FormValue, selector: string): void;
  settled(): void;
}

function createThings(context: FormContext, field: ModelField, list: ListValue, depth: number): Things {
  const words = context.words.field;
  const entry = classOf(field) as ModelClass;
  const items = el("ol", { class: "things" });
  const notice = el("p", { class: "notice" });
  const open = new Map<FormValue, boolean>();
  const rows = new Map<FormValue, ObjectRow>();

  /** Rows that are there are kept, with what is typed and unfolded in them. */
  function draw(): void {
    for (const item of list.items) if (!rows.has(item)) rows.set(item, objectRow(things, item));
    items.replaceChildren(...list.items.flatMap((item) => rows.get(item)?.element ?? []));
    items.hidden = list.items.length === 0;
    for (const item of list.items) rows.get(item)?.renumber();
  }
  const things: Things = {
    ...{ context, field, entry, list, depth, items, notice },
    isOpen: (item) => open.get(item) ?? list.items.length < FOLDED_FROM,
    folded: (item, isOpen) => void open.set(item, isOpen),
    settled() {
      draw();
      context.changed("settled");
    },
    focusItem: (item, selector) => rows.get(item)?.element.querySelector<HTMLElement>(selector)?.focus(),
    add(item = emptyItem(field)) {
      list.items.push(item);
      open.set(item, true);
      things.settled();
      context.announce(words.addedItem(entry[context.language][0]));
      return item;
    },
    move: (item, by) => moveItem(things, item, by),
    remove: (item) => removeItem(things, item),
  };
  draw();
  return things;
}

/** Takes a thing out of its list; the notice takes it back to its place. */
function removeItem(things: Things, item: FormValue): void {
  const { context, list, notice } = things;
  const words = context.words.field;
  const at = list.items.indexOf(item);
  const removed = words.removedItem(itemName(things, item));
  list.items.splice(at, 1);
  things.settled();
  const undo = button(words.undo, () => {
    list.items.splice(at, 0, item);
    fill(notice);
    things.settled();
    things.focusItem(item, ":scope > details > summary");
  });
  fill(notice, removed, " ", undo);
  undo.focus();
  context.announce(removed);
}

/** Puts a thing before or after its neighbour; the keyboard stays on its buttons. */
function moveItem(things: Things, item: FormValue, by: -1 | 1): void {
  const { context, list } = things;
  const at = list.items.indexOf(item);
  const neighbour = list.items[at + by];
  if (!neighbour) return;
  list.items[at + by] = item;
  list.items[at] = neighbour;
  things.settled();
  things.focusItem(item, `:scope > .tools .${by < 0 ? "up" : "down"}:not([disabled])`);
  if (document.activeElement === document.body)
    things.focusItem(item, ":scope > .tools button:not([disabled])");
  context.announce(context.words.field.moved(itemName(things, item), at + by + 1));
}

/** A list of things, each with its own fields: added, taken away (and back), and put into another order by buttons. */
export function objectListField(
  context: FormContext,
  field: ModelField,
  list: ListValue,
  depth: number,
): HTMLElement {
  const made = frame(context, field, list, { group: true }, () =>
    made.body.querySelector<HTMLElement>("summary, input, button")?.focus(),
  );
  made.element.classList.add("list");
  const things = createThings(context, field, list, depth);
  const grid = gridFieldOf(things.entry);
  const actions = { add: (item: FormValue) => void things.add(item), changed: things.settled };
  if (grid) made.body.append(smocGridControl(context, things.entry, grid, list, actions));
  const addWords = context.words.field.add(fieldWords(context.language, field)[0]);
  const addNew = () => things.focusItem(things.add(), ".body input, .body textarea, .body select");
  made.body.append(things.items, things.notice, button(addWords, addNew, { class: "add" }));
  return made.element;
}
