import { el } from "@openhpa/browser";
import type { PublishedFacet, PublishedIndex } from "../../search/published.js";
import { searchWording } from "../../search/wording.js";
import { createChosenList } from "./chosen-list.js";
import { createFacetList } from "./facet-list.js";
import { createLabels } from "./labels.js";
import { createResultList } from "./result-list.js";
import { type Counts, createSearcher, type Found } from "./searcher.js";
import { formatState, isEmpty, parseState, type SearchState, withValue } from "./state.js";
import { createSuggester } from "./suggester.js";
import { createSummary } from "./summary.js";
import { startTyping } from "./typing.js";

/** What the page is made of. */
export interface SearchPageOptions {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly app: HTMLElement;
  readonly language: "fr" | "en";
  /** Root of the feed. */
  readonly root: URL;
  readonly index: PublishedIndex;
  readonly facets: readonly PublishedFacet[];
}

/** How a change of the state enters the history: as a step that Back undoes, in place while one types, or not at all. */
type Trace = "step" | "typing" | "none";

const NOTHING_ASKED: SearchState = { query: "", order: "relevance", chosen: new Map() };

/** The counts of the whole index, from the lists. */
function allCounts(facets: readonly PublishedFacet[]): Counts {
  return new Map(
    facets.map(({ name, values }) => [
      name,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );
}

/** Puts the state into the history and the address. */
function trace(before: SearchState, after: SearchState, how: Trace): void {
  const address = formatState(after);
  if (how === "step" && address !== formatState(before))
    history.pushState(null, "", location.pathname + address);
  if (how === "typing") history.replaceState(null, "", location.pathname + address);
}

/** Brings the search page to life: the address is the state, and everything on the page follows from it. */
export function startSearchPage(options: SearchPageOptions): void {
  const { form, input, app, language, root, index, facets } = options;
  const names = facets.map(({ name }) => name);
  const words = searchWording(language);
  const labels = createLabels(facets);
  const searcher = createSearcher(root, index, facets);
  const folder = language === "fr" ? root : new URL(`${language}/`, root);
  const atStart = allCounts(facets);
  const stateOfAddress = () => parseState(new URLSearchParams(location.search), names);
  let state = stateOfAddress();
  let turn = 0;
  /** The facets whose numbers are those of the state. */
  let countedNow: ReadonlySet<string> = new Set(names);

  const summary = createSummary(words, index.records, (order) => void go({ ...state, order }, "step"));
  const facetList = createFacetList(
    facets,
    words,
    (facet, value, wanted) => void go(withValue(state, facet, value, wanted), "step"),
    () => {
      if (facetList.counted(state).some((name) => !countedNow.has(name))) void show();
    },
  );
  const goAndType = (next: SearchState) => {
    void go(next, "step");
    input.focus();
  };
  const chosenList = createChosenList(
    words,
    labels,
    (facet, value) => goAndType(withValue(state, facet, value, false)),
    () => goAndType(NOTHING_ASKED),
  );
  const resultList = createResultList({ words, labels, language, folder, announce: summary.announce });
  const results = el(
    "section",
    { class: "search-results", "aria-label": words.results },
    el("h2", { class: "visually-hidden" }, words.results),
    ...[chosenList.root, summary.root, summary.hint, resultList.root, summary.told],
  );

  function showFound(found: Found | undefined): void {
    summary.update(state, found);
    facetList.update(state, found?.counts ?? atStart);
    results.removeAttribute("aria-busy");
  }

  async function search(isCurrent: () => boolean): Promise<Found | undefined> {
    const counted = facetList.counted(state);
    countedNow = new Set(counted);
    const found = await searcher.search(state, counted);
    if (!isCurrent()) return undefined;
    await resultList.show(found);
    if (!isCurrent()) return undefined;
    showFound(found);
    return found;
  }

  /** Shows the state; an answer that comes after a newer question is passed over. */
  async function show(): Promise<Found | undefined> {
    turn += 1;
    const asked = turn;
    chosenList.update(state);
    if (isEmpty(state)) {
      countedNow = new Set(names);
      resultList.clear();
      showFound(undefined);
      return undefined;
    }
    results.setAttribute("aria-busy", "true");
    summary.searching();
    return search(() => asked === turn).catch((cause: unknown) => {
      console.error(cause);
      if (asked === turn) {
        summary.failed();
        results.removeAttribute("aria-busy");
      }
      return undefined;
    });
  }

  function go(next: SearchState, how: Trace): Promise<Found | undefined> {
    trace(state, next, how);
    state = next;
    if (how !== "typing") input.value = state.query;
    return show();
  }

  app.replaceChildren(el("div", { class: "search-layout" }, facetList.root, results));
  startTyping({
    ...{ form, input, words, labels, language, folder, announce: summary.announce },
    suggest: createSuggester(root, language, index.pieces[language] ?? []),
    search: (query) => go({ ...state, query }, "typing"),
    submit: (query) => void go({ ...state, query }, "step"),
    choose: ({ label, facet, value }) => {
      labels.learn(facet, value, label);
      void go({ ...withValue(state, facet, value, true), query: "" }, "step");
    },
  });
  addEventListener("popstate", () => void go(stateOfAddress(), "none"));
  void go(state, "none");
}
