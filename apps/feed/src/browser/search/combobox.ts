import { el } from "../element.js";

/** A line of the list under the input. */
export interface Option {
  readonly label: string;
  /** What kind of thing it is, and how many records it gives. */
  readonly note: string;
  choose(): void;
}

/** An input with a list of suggestions. */
export interface Combobox {
  /** Shows these options; none closes the list. */
  show(options: readonly Option[]): void;
  close(): void;
}

const LIST_ID = "search-suggestions";
const optionId = (at: number) => `${LIST_ID}-${at}`;

/** Makes an input a combobox with a list, after the WAI-ARIA Authoring Practices: the focus stays in the input, arrows move along the list. */
export function createCombobox(input: HTMLInputElement, listLabel: string): Combobox {
  const list = el("ul", { id: LIST_ID, role: "listbox", "aria-label": listLabel, hidden: true });
  for (const [name, value] of Object.entries({
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": LIST_ID,
  }))
    input.setAttribute(name, value);
  input.after(list);
  let options: readonly Option[] = [];
  let active = -1;

  const isOpen = () => !list.hidden;
  const activate = (at: number) => {
    active = at;
    for (const [index, line] of [...list.children].entries())
      line.setAttribute("aria-selected", String(index === at));
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else {
      input.setAttribute("aria-activedescendant", optionId(at));
      list.children[at]?.scrollIntoView({ block: "nearest" });
    }
  };
  const open = (wanted: boolean) => {
    list.hidden = !wanted;
    input.setAttribute("aria-expanded", String(wanted));
    activate(-1);
  };
  const choose = (at: number) => {
    const option = options[at];
    open(false);
    option?.choose();
  };
  const move = (step: 1 | -1): boolean => {
    if (options.length === 0) return false;
    if (!isOpen()) open(true);
    const count = options.length;
    activate(active < 0 ? (step > 0 ? 0 : count - 1) : (active + step + count) % count);
    return true;
  };

  /** What each key does; true when the key has been used up. */
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: () => {
      const wasOpen = isOpen();
      open(false);
      return wasOpen;
    },
    Enter: () => {
      const chosen = isOpen() && active >= 0;
      if (chosen) choose(active);
      else open(false);
      return chosen;
    },
  };
  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
  });
  input.addEventListener("blur", () => open(false));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const line = (event.target as Element).closest("[role=option]");
    if (line) choose([...list.children].indexOf(line));
  });

  return {
    show(given) {
      options = given;
      const lines = given.map(({ label, note }, at) =>
        el(
          "li",
          { id: optionId(at), role: "option", "aria-selected": "false" },
          el("span", {}, label),
          " ",
          el("span", { class: "count" }, note),
        ),
      );
      list.replaceChildren(...lines);
      open(given.length > 0);
    },
    close: () => open(false),
  };
}
