import { createCombobox, el } from "@openhpa/browser";
import { titleOf } from "../../search/title-of.js";
import type { SearchWording } from "../../search/wording.js";
import type { FacetLabels } from "./labels.js";
import type { Found } from "./searcher.js";
import type { Suggester, Suggestion } from "./suggester.js";

/** What typing leads to. */
export interface TypingOptions {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly words: SearchWording;
  readonly labels: FacetLabels;
  readonly language: string;
  /** Folder of the record pages in the page's language. */
  readonly folder: URL;
  readonly suggest: Suggester;
  /** Searches while one types; undefined when something newer is searched. */
  search(query: string): Promise<Found | undefined>;
  submit(query: string): void;
  choose(suggestion: Suggestion): void;
  announce(text: string): void;
}

/** A line of the list under the input. */
interface Option {
  readonly label: string;
  /** What kind of thing it is, and how many records it gives. */
  readonly note: string;
  choose(): void;
}

/** Time without a key after which one searches, in milliseconds. */
const PAUSE = 200;
const SUGGESTED_VALUES = 6;
const SUGGESTED_TITLES = 3;

function queryOf(input: HTMLInputElement): string {
  return input.value.replace(/\s+/gu, " ").trim();
}

/** Searches and suggests as one types: values to filter by first, then the best records. */
export function startTyping(options: TypingOptions): void {
  const { form, input, words, labels, language, folder } = options;
  let lines: readonly Option[] = [];
  const combobox = createCombobox({
    input,
    listId: "search-suggestions",
    listName: { "aria-label": words.suggestions },
    unmarkedEnter: "submits",
    choose: (at) => lines[at]?.choose(),
  });
  input.after(combobox.list);

  const lineOf = (suggestion: Suggestion): Option => ({
    label: suggestion.label,
    note: `${labels.facet(suggestion.facet)} · ${words.number(suggestion.count)}`,
    choose: () => options.choose(suggestion),
  });
  const titlesOf = async (found: Found | undefined): Promise<readonly Option[]> =>
    ((await found?.page(0, SUGGESTED_TITLES)) ?? []).map((record) => ({
      label: titleOf(record, language).title,
      note: words.record,
      choose: () => location.assign(new URL(record.url, folder)),
    }));

  async function suggestFor(query: string): Promise<void> {
    const searching = options.search(query);
    if (query === "") return;
    const values = await options.suggest(query, SUGGESTED_VALUES).catch(() => []);
    const titles = await titlesOf(await searching);
    if (queryOf(input) !== query || document.activeElement !== input) return;
    lines = [...values.map(lineOf), ...titles];
    combobox.show(
      lines.map(({ label, note }) => [el("span", {}, label), " ", el("span", { class: "count" }, note)]),
    );
    options.announce(words.suggestionCount(lines.length));
  }

  let pause: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener("input", () => {
    clearTimeout(pause);
    if (queryOf(input) === "") combobox.close();
    pause = setTimeout(() => void suggestFor(queryOf(input)), PAUSE);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(pause);
    combobox.close();
    options.submit(queryOf(input));
  });
}
