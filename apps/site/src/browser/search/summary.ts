import { el } from "@openhpa/browser";
import type { SearchWording } from "../../search/wording.js";
import type { Found } from "./searcher.js";
import { isEmpty, type SearchOrder, type SearchState } from "./state.js";

/** The line that says how many records there are, and in what order; screen readers are told of every change. */
export interface Summary {
  readonly root: HTMLElement;
  /** Where to tell, unseen, what else changed. */
  readonly told: HTMLElement;
  searching(): void;
  failed(): void;
  /** What was found. */
  update(state: SearchState, found: Found): void;
  announce(text: string): void;
}

const ORDER_ID = "search-sort";

function orderSelect(words: SearchWording, changed: (order: SearchOrder) => void) {
  const option = (value: SearchOrder, label: string) => el("option", { value }, label);
  const relevance = option("relevance", words.byRelevance);
  const select = el(
    "select",
    { id: ORDER_ID },
    relevance,
    option("newest", words.byYear),
    option("title", words.byTitle),
  );
  select.addEventListener("change", () => changed(select.value as SearchOrder));
  return { select, relevance };
}

/** A summary of an index of so many records. */
export function createSummary(
  words: SearchWording,
  records: number,
  reorder: (order: SearchOrder) => void,
): Summary {
  const status = el("p", { role: "status", class: "search-status" });
  const told = el("p", { role: "status", class: "visually-hidden" });
  const { select, relevance } = orderSelect(words, reorder);
  const orderLine = el(
    "p",
    { class: "search-sort", hidden: true },
    el("label", { for: ORDER_ID }, words.sort),
    " ",
    select,
  );
  const sentence = (state: SearchState, found: Found) => {
    if (isEmpty(state)) return words.start(records);
    return state.query === "" ? words.found(found.records) : words.foundFor(found.records, state.query);
  };
  return {
    root: el("div", { class: "search-summary" }, status, orderLine),
    told,
    searching() {
      if (status.textContent === "") status.textContent = words.searching;
    },
    failed() {
      status.textContent = words.failed;
    },
    update(state, found) {
      status.textContent = sentence(state, found);
      orderLine.hidden = found.records < 2;
      const isRanked = found.reading.parts.length > 0;
      relevance.hidden = !isRanked;
      relevance.disabled = !isRanked;
      select.value = !isRanked && state.order === "relevance" ? "newest" : state.order;
    },
    announce(text) {
      told.textContent = text;
    },
  };
}
