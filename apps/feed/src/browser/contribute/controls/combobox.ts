import { el, fill } from "../../element.js";
import type { Choice } from "../choices.js";
import type { FormContext } from "../form-context.js";

/** What a search box with suggestions needs to know. */
export interface ComboboxOptions {
  readonly id: string;
  readonly describedBy: string;
  readonly labelledBy: string;
  /** What the box shows while nothing is being searched. */
  readonly shown: () => string;
  readonly search: (query: string) => readonly Choice[] | Promise<readonly Choice[]>;
  readonly choose: (choice: Choice) => void;
  /** Called when the box was emptied and left. */
  readonly clear?: () => void;
  /** True where a click opens the whole list. */
  readonly opensAtOnce: boolean;
}

/**
 * A search box with suggestions, by keyboard, pointer and screen reader: the combobox pattern of the WAI-ARIA Authoring Practices with a
 * list of suggestions and manual selection.
 */
export function combobox(context: FormContext, options: ComboboxOptions): HTMLElement {
  const { words } = context;
  const listId = `${options.id}-list`;
  const input = el("input", {
    type: "text",
    id: options.id,
    role: "combobox",
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    placeholder: words.field.search,
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-describedby": options.describedBy,
  });
  const list = el("ul", { id: listId, role: "listbox", "aria-labelledby": options.labelledBy, hidden: true });
  let choices: readonly Choice[] = [];
  let active = -1;
  let asked = 0;
  input.value = options.shown();

  const mark = (index: number) => {
    active = index;
    for (const [at, item] of [...list.children].entries())
      item.setAttribute("aria-selected", String(at === index));
    const item = list.children[index];
    if (item) {
      input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    } else input.removeAttribute("aria-activedescendant");
  };
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    mark(-1);
  };
  const choose = (choice: Choice) => {
    close();
    options.choose(choice);
    input.value = options.shown();
  };
  const open = async () => {
    asked += 1;
    const turn = asked;
    const found = await options.search(input.value === options.shown() ? "" : input.value);
    if (turn !== asked || document.activeElement !== input) return;
    choices = found;
    const items = choices.map((choice, index) => {
      const item = el(
        "li",
        { role: "option", id: `${listId}-${index}`, "aria-selected": "false" },
        el("span", { class: "name" }, choice.label),
        choice.hint !== undefined && el("span", { class: "hint" }, choice.hint),
      );
      item.addEventListener("pointerdown", (event) => event.preventDefault());
      item.addEventListener("click", () => choose(choice));
      return item;
    });
    const isBlank = input.value.trim() === "" && items.length === 0;
    fill(list, items.length === 0 ? el("li", { class: "none" }, words.field.noChoice) : items);
    list.hidden = isBlank;
    input.setAttribute("aria-expanded", String(!isBlank && items.length > 0));
    mark(-1);
    if (!isBlank)
      context.announce(items.length === 0 ? words.field.noChoice : words.field.choices(items.length));
  };
  const move = (by: number) => {
    if (list.hidden) void open();
    else if (choices.length > 0)
      mark((active + by + choices.length + (active < 0 && by < 0 ? 1 : 0)) % choices.length);
  };
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => {
      move(1);
      return true;
    },
    ArrowUp: () => {
      move(-1);
      return true;
    },
    Enter: () => {
      const choice = choices[active] ?? (choices.length === 1 ? choices[0] : undefined);
      if (list.hidden || !choice) return false;
      choose(choice);
      return true;
    },
    Escape: () => {
      if (list.hidden) return false;
      close();
      return true;
    },
  };
  input.addEventListener("keydown", (event) => {
    if (keys[event.key]?.()) event.preventDefault();
  });
  input.addEventListener("input", () => void open());
  input.addEventListener("click", () => {
    if (options.opensAtOnce && list.hidden) void open();
  });
  input.addEventListener("blur", () => {
    asked += 1;
    close();
    if (input.value.trim() === "" && options.shown() !== "") options.clear?.();
    input.value = options.shown();
  });
  return el("div", { class: "combobox" }, input, list);
}
