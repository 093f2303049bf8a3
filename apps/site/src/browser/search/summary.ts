import { el } from "@openhpa/browser";
import type { SearchWording } from "../../search/wording.js";
import type { Found } from "./searcher.js";
import type { SearchOrder, SearchState } from "./state.js";

/** The line that says how many records there are, and in what order; screen readers are told of every change. */
export interface Summary {
  readonly root: HTMLElement;
  /** What to do when nothing was found. */
  readonly hint: HTMLElement;
  /** Where to tell, unseen, what else changed. */
  readonly told: HTMLElement;
  searching(): void;
  failed(): void;
  /** What was found, or how much there is to search when nothing is asked for. */
  update(state: SearchState, found: Found | undefined): void;
  announce(text: string): void;
}

const ORDER_ID = "search-sort";

function orderSelect(words: SearchWording, changed: (order: SearchOrder) => void): HTMLSelectElement {
  const select = el(
    "select",
    { id: ORDER_ID },
    el("option", { value: "relevance" satisfies SearchOrder }, words.byRelevance),
    el("option", { value: "newest" satisfies SearchOrder }, words.byYear),
  );
  select.addEventListener("change", () => changed(select.value as SearchOrder));
  return select;
}

/** A summary of an index of so many records. */
export function createSummary(
  words: SearchWording,
  records: number,
  reorder: (order: SearchOrder) => void,
): Summary {
  const status = el("p", { role: "status", class: "search-status" });
  const hint = el("p", { class: "note", hidden: true }, words.nothing);
  const told = el("p", { role: "status", class: "visually-hidden" });
  const order = orderSelect(words, reorder);
  const orderLine = el(
    "p",
    { class: "search-sort", hidden: true },
    el("label", { for: ORDER_ID }, words.sort),
    " ",
    order,
  );
  const sentence = (query: string, found: number | undefined) => {
    if (found === undefined) return words.start(records);
    return query === "" ? words.found(found) : words.foundFor(found, query);
  };
  return {
    root: el("div", { class: "search-summary" }, status, orderLine),
    hint,
    told,
    searching() {
      if (status.textContent === "") status.textContent = words.searching;
    },
    failed() {
      status.textContent = words.failed;
    },
    update(state, found) {
      status.textContent = sentence(state.query, found?.records);
      hint.hidden = found?.records !== 0;
      orderLine.hidden = !found || state.query === "" || found.records < 2;
      order.value = state.order;
    },
    announce(text) {
      told.textContent = text;
    },
  };
}
