import { el } from "@openhpa/browser";
import type { ModelClass, ModelField } from "@openhpa/core";
import { findConcept, type SmocNotation, schemes, smocColumns, smocGrid } from "@openhpa/vocabularies";
import { smocBox, wording } from "../../../pages/concepts.js";
import { emptyObject, type FormValue, fieldValue, type ListValue } from "../form/form-value.js";
import { objectContent } from "../form/record-of.js";
import type { FormContext } from "../form-context.js";

/** The field of a class that holds a category of the Swiss model, where it has one. */
export function gridFieldOf(entry: ModelClass): ModelField | undefined {
  return entry.fields.find(
    ({ datatype, many }) => !many && datatype.kind === "code" && datatype.scheme.name === schemes.smoc.name,
  );
}

interface GridActions {
  readonly add: (item: FormValue) => void;
  readonly changed: () => void;
}

/** The Swiss grid with a box to tick for each category; ticking adds an item to the list, unticking takes its items away. */
export function smocGridControl(
  context: FormContext,
  entry: ModelClass,
  field: ModelField,
  list: ListValue,
  { add, changed }: GridActions,
): HTMLElement {
  const { words } = context;
  const view = context.view();
  const prefix = schemes.smoc.prefix ?? "";
  const itemsAt = (notation: SmocNotation) =>
    list.items.filter((item) => {
      const category = item.kind === "object" ? item.fields.get(field.name) : undefined;
      return category?.kind === "plain" && category.text !== "" && smocBox(category.text) === notation;
    });
  const boxes = new Map<SmocNotation, HTMLInputElement>();

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
  const refresh = () => {
    for (const [notation, box] of boxes) {
      box.checked = itemsAt(notation).length > 0;
      box.closest("td")?.classList.toggle("planned", box.checked);
    }
  };

  const headings = smocColumns.map(({ label }) => el("th", { scope: "col" }, label[context.language]));
  const rows = smocGrid.map(({ level, cells }) =>
    el(
      "tr",
      {},
      el(
        "th",
        { scope: "row" },
        el("strong", { class: "code" }, level.code),
        ` ${wording(view, level.label)}`,
      ),
      cells.map(({ notation, column, span }) => {
        const concept = findConcept(schemes.smoc, notation);
        const id = context.id();
        const input = el("input", { type: "checkbox", id });
        boxes.set(notation, input);
        input.addEventListener("change", () => {
          if (input.checked) tick(notation);
          else untick(notation);
          refresh();
          input.focus();
        });
        const label = el(
          "label",
          { for: id },
          el("strong", { class: "code" }, notation),
          " ",
          concept ? wording(view, concept.prefLabel) : "",
        );
        const over = smocColumns
          .slice(column - 1, column - 1 + span)
          .map(({ label: name }) => name[context.language]);
        const columns = over.length === smocColumns.length ? "" : over.join(" / ");
        return el(
          "td",
          { class: "smoc", colspan: span, "data-column": columns },
          el("div", { class: "box" }, input, label),
        );
      }),
    ),
  );
  const table = el(
    "table",
    { class: "grid" },
    el("caption", {}, words.grid.caption),
    el("thead", {}, el("tr", {}, el("th", { scope: "col" }, words.grid.level), headings)),
    el("tbody", {}, rows),
  );
  const element = el("div", { class: "smoc-choice" }, el("p", { class: "help" }, words.grid.help), table);
  refresh();
  context.watch(element, refresh);
  return element;
}
