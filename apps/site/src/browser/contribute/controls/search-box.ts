import { createCombobox, el } from "@openhpa/browser";
import type { Choice } from "../choices.js";
import type { FormContext } from "../form-context.js";

/** What a search box with suggestions needs to know. */
export interface SearchBoxOptions {
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

/** A search box that suggests choices, by keyboard, pointer and screen reader. An answer that comes after a newer question is passed over. */
export function searchBox(context: FormContext, options: SearchBoxOptions): HTMLElement {
  const { words } = context;
  const { shown } = options;
  const input = el("input", {
    type: "text",
    id: options.id,
    autocomplete: "off",
    autocapitalize: "none",
    spellcheck: "false",
    placeholder: words.field.search,
    "aria-describedby": options.describedBy,
  });
  input.value = shown();
  let choices: readonly Choice[] = [];
  let asked = 0;

  const suggest = async () => {
    asked += 1;
    const turn = asked;
    const answer = await options.search(input.value === shown() ? "" : input.value);
    if (turn !== asked || document.activeElement !== input) return;
    choices = answer;
    const lines = choices.map(({ label, hint }) => [
      el("span", { class: "name" }, label),
      hint !== undefined && el("span", { class: "hint" }, hint),
    ]);
    const hasQuery = input.value.trim() !== "";
    combobox.show(lines, hasQuery ? words.field.noChoice : undefined);
    if (lines.length > 0) context.announce(words.field.choices(lines.length));
    else if (hasQuery) context.announce(words.field.noChoice);
  };
  const combobox = createCombobox({
    input,
    listId: `${options.id}-list`,
    listName: { "aria-labelledby": options.labelledBy },
    unmarkedEnter: "takes-only",
    reopen: () => void suggest(),
    choose: (at) => {
      const choice = choices[at];
      if (choice) options.choose(choice);
      input.value = shown();
    },
  });
  input.addEventListener("input", () => void suggest());
  input.addEventListener("click", () => {
    if (options.opensAtOnce && !combobox.isOpen()) void suggest();
  });
  input.addEventListener("blur", () => {
    asked += 1;
    if (input.value.trim() === "" && shown() !== "") options.clear?.();
    input.value = shown();
  });
  return el("div", { class: "combobox" }, input, combobox.list);
}
