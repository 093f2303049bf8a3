import { el } from "@openhpa/browser";
import type { ModelClass, ModelField } from "@openhpa/core";
import { type SmocNotation, schemes } from "@openhpa/vocabularies";
import { smocBox } from "../../../pages/concepts.js";
import { type SmocCell, smocLayout } from "../../../pages/smoc-layout.js";
import { emptyObject, type FormValue, fieldValue, type ListValue } from "../form/form-value.js";
import { objectContent } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";

/** The field of a class that holds a category of the Swiss model, where it has one. */
export function gridFieldOf(entry: ModelClass): ModelField | undefined {
  return entry.fields.find(
    ({ datatype, many }) => !many && datatype.kind === "code" && datatype.scheme === schemes.smoc.name,
  );
}

interface GridActions {
  readonly add: (item: FormValue) => void;
  readonly changed: () => void;
}

/** Where the categories of things stand in the grid, and what ticking does with the things of a list. */
function createTicks(
  { words }: FormContext,
  entry: ModelClass,
  field: ModelField,
  list: ListValue,
  { add, changed }: GridActions,
) {
  const prefix = schemes.smoc.prefix ?? "";
  const itemsAt = (notation: SmocNotation) =>
    list.items.filter((item) => {
      const category = item.kind === "object" ? item.fields.get(field.name) : undefined;
      return category?.kind === "plain" && category.text !== "" && smocBox(category.text) === notation;
    });
  const tick = (notation: SmocNotation) => {
    const item = emptyObject(entry);
    const category = fieldValue(item, field);
    if (category.kind === "plain") category.text = prefix + notation;
    add(item);
  };
  const untick = (notation: SmocNotation) => {
    const gone = itemsAt(notation);
    // A category and a key are all that ticking gave; anything more was written by a person.
    const isWritten = gone.some(
      (item) => item.kind === "object" && Object.keys(objectContent(item) ?? {}).length > 2,
    );
    if (isWritten && !window.confirm(words.grid.uncheckQuestion(notation))) return;
    for (const item of gone) list.items.splice(list.items.indexOf(item), 1);
    changed();
  };
  return { isTicked: (notation: SmocNotation) => itemsAt(notation).length > 0, tick, untick };
}

/** A cell of the grid: a box to tick with its category. */
function gridCell({ notation, label, place, span }: SmocCell, input: HTMLInputElement): HTMLElement {
  const caption = el("label", { for: input.id }, el("strong", { class: "code" }, notation), " ", label);
  const box = el("div", { class: "box" }, input, caption);
  return el("td", { class: "smoc", rowspan: span, "data-place": place }, box);
}

/** The table of the grid; `boxFor` gives the box of a category. */
function gridTable(
  { words: { grid: words }, language }: FormContext,
  boxFor: (notation: SmocNotation) => HTMLInputElement,
): HTMLElement {
  const layout = smocLayout(language);
  const headings = layout.headings.map(({ code, label }) =>
    el("th", { scope: "col" }, el("strong", { class: "code" }, code), ` ${label}`),
  );
  const rows = layout.rows.map(({ label, cells }) =>
    el(
      "tr",
      {},
      el("th", { scope: "row" }, label),
      cells.map((cell) => gridCell(cell, boxFor(cell.notation))),
    ),
  );
  return el(
    "table",
    { class: "grid" },
    el("caption", {}, words.caption),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, words.focalPoint), headings)),
    el("tbody", {}, rows),
  );
}

/** The Swiss grid with a box to tick for each category; ticking adds an item to the list, unticking takes its items away. */
export function smocGridControl(
  context: FormContext,
  entry: ModelClass,
  field: ModelField,
  list: ListValue,
  actions: GridActions,
): HTMLElement {
  const ticks = createTicks(context, entry, field, list, actions);
  const boxes = new Map<SmocNotation, HTMLInputElement>();
  const refresh = () => {
    for (const [notation, box] of boxes) {
      box.checked = ticks.isTicked(notation);
      box.closest("td")?.classList.toggle("planned", box.checked);
    }
  };
  const table = gridTable(context, (notation) => {
    const input = el("input", { type: "checkbox", id: context.id() });
    boxes.set(notation, input);
    input.addEventListener("change", () => {
      if (input.checked) ticks.tick(notation);
      else ticks.untick(notation);
      refresh();
      input.focus();
    });
    return input;
  });
  const help = el("p", { class: "help" }, context.words.grid.help);
  const element = el("div", { class: "smoc-choice" }, help, table);
  refresh();
  context.watch(element, refresh);
  return element;
}
