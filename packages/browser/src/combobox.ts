import { type Child, el } from "./element.js";

/** What makes an input a combobox. */
export interface ComboboxOptions {
  readonly input: HTMLInputElement;
  /** Identifier of the list; its lines get theirs from it. */
  readonly listId: string;
  /** The name of the list: a label, or the identifier of the element that is one. */
  readonly listName: { readonly "aria-label": string } | { readonly "aria-labelledby": string };
  /** What Enter does when no option is marked: it is left to the form, or takes the option when there is but one. */
  readonly unmarkedEnter: "submits" | "takes-only";
  /** Takes the option at a place of the list, which is closed by then. */
  readonly choose: (at: number) => void;
  /** What an arrow does while the list is closed; by default it opens the list as it was. */
  readonly reopen?: () => void;
}

/** The list of suggestions of an input. */
export interface Combobox {
  readonly list: HTMLUListElement;
  isOpen(): boolean;
  /** Shows an option for each of these contents. None closes the list, unless there is something to say instead. */
  show(options: readonly (readonly Child[])[], instead?: string): void;
  close(): void;
}

/**
 * Makes an input a combobox with a list of suggestions and manual selection, after the WAI-ARIA Authoring Practices: the focus stays in
 * the input, arrows move along the list and around its ends, Enter and clicks take an option, Escape and leaving close the list.
 */
export function createCombobox(options: ComboboxOptions): Combobox {
  const { input, listId, listName } = options;
  const list = el("ul", { id: listId, role: "listbox", ...listName, hidden: true });
  input.setAttribute("aria-controls", listId);
  let count = 0;
  let marked = -1;

  const isOpen = () => !list.hidden;
  const mark = (at: number) => {
    marked = at;
    const lines = [...list.querySelectorAll("[role=option]")];
    for (const [index, line] of lines.entries()) line.setAttribute("aria-selected", String(index === at));
    const line = lines[at];
    if (!line) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", line.id);
    line.scrollIntoView({ block: "nearest" });
  };
  const open = (visible: boolean) => {
    list.hidden = !visible;
    input.setAttribute("aria-expanded", String(visible && count > 0));
    mark(-1);
  };
  const take = (at: number) => {
    open(false);
    options.choose(at);
  };

  startKeys(input, {
    isOpen,
    close: () => open(false),
    move(step) {
      if (!isOpen() && options.reopen) options.reopen();
      else if (count === 0) return false;
      else {
        if (!isOpen()) open(true);
        mark(marked < 0 && step < 0 ? count - 1 : (marked + step + count) % count);
      }
      return true;
    },
    enter() {
      const only = options.unmarkedEnter === "takes-only" && count === 1 ? 0 : -1;
      const at = marked < 0 ? only : marked;
      const isTaken = isOpen() && at >= 0;
      if (isTaken) take(at);
      else if (options.unmarkedEnter === "submits") open(false);
      return isTaken;
    },
  });
  input.addEventListener("blur", () => open(false));
  startPointer(list, take);

  return {
    list,
    isOpen,
    show(contents, instead) {
      count = contents.length;
      const lines = contents.map((content, at) =>
        el("li", { id: `${listId}-${at}`, role: "option", "aria-selected": "false" }, content),
      );
      const nothing = instead === undefined ? [] : [el("li", { class: "none" }, instead)];
      list.replaceChildren(...(count > 0 ? lines : nothing));
      open(list.childElementCount > 0);
    },
    close: () => open(false),
  };
}

interface KeyActions {
  isOpen(): boolean;
  close(): void;
  /** True when the key has been used up, like the next. */
  move(step: 1 | -1): boolean;
  enter(): boolean;
}

function startKeys(input: HTMLInputElement, { isOpen, close, move, enter }: KeyActions): void {
  const roles = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false" };
  for (const [name, value] of Object.entries(roles)) input.setAttribute(name, value);
  const keys: Readonly<Record<string, () => boolean>> = {
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Enter: enter,
    Escape: () => {
      const wasOpen = isOpen();
      close();
      return wasOpen;
    },
  };
  input.addEventListener("keydown", (event) => {
    if (!event.isComposing && keys[event.key]?.()) event.preventDefault();
  });
}

/** The pointer takes an option without taking the focus from the input. */
function startPointer(list: HTMLElement, take: (at: number) => void): void {
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const line = (event.target as Element).closest("[role=option]");
    if (line) take([...list.children].indexOf(line));
  });
}
