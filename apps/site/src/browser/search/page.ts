import { el } from "@openhpa/browser";
import type { PublishedFacet, PublishedIndex } from "../../search/published.js";
import { searchWording } from "../../search/wording.js";
import { createAdvice } from "./advice.js";
import { createAnswers } from "./answers.js";
import { createChosenList } from "./chosen-list.js";
import { createDownload } from "./download.js";
import { createFacetList } from "./facet-list.js";
import { createLabels } from "./labels.js";
import { createResultList } from "./result-list.js";
import { type Found, searcherBelow } from "./searcher.js";
import { formatState, NOTHING_ASKED, PAGE, parseState, type SearchState, withValue } from "./state.js";
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

/** Puts the state into the history and the address. */
function trace(before: SearchState, after: SearchState, how: Trace): void {
  const address = formatState(after);
  if (how === "step" && address !== formatState(before))
    history.pushState(null, "", location.pathname + address);
  if (how === "typing") history.replaceState(null, "", location.pathname + address);
}

/** Where one was on the page, kept with the step of the history, since the results come after the browser would go back there. */
function keepingPlace(): { readonly goBack: () => void } {
  history.scrollRestoration = "manual";
  const keep = () => history.replaceState({ place: scrollY }, "");
  addEventListener("pagehide", keep);
  addEventListener("scrollend", keep);
  return {
    goBack() {
      const place = (history.state as { readonly place?: number } | null)?.place;
      if (place !== undefined) scrollTo({ top: place, behavior: "instant" });
    },
  };
}

/** Brings the search page to life: the address is the state, and everything on the page follows from it. */
export function startSearchPage(options: SearchPageOptions): void {
  const { form, input, app, language, root, index, facets } = options;
  const names = facets.map(({ name }) => name);
  const words = searchWording(language);
  const labels = createLabels(facets);
  const folder = language === "fr" ? root : new URL(`${language}/`, root);
  const stateOfAddress = () => parseState(new URLSearchParams(location.search), names);
  const place = keepingPlace();
  let state = stateOfAddress();

  const summary = createSummary(
    words,
    index.records,
    (order) => void go({ ...state, order, shown: PAGE }, "step"),
  );
  const { announce } = summary;
  const facetList = createFacetList(
    facets,
    words,
    (facet, value, wanted) => void go(withValue(state, facet, value, wanted), "step"),
    {
      records: index.records,
      opened: () => {
        if (facetList.counted(state).some((name) => !answers.isCounted(name))) void answers.show(state);
      },
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
  const onShown = (shown: number) => {
    const next = { ...state, shown: Math.ceil(shown / PAGE) * PAGE };
    trace(state, next, "typing");
    state = next;
  };
  const resultList = createResultList({ words, labels, language, folder, announce, onShown });
  const browse = new URL("index.html", folder).href;
  const advice = createAdvice({ words, labels, browse, go: goAndType });
  const download = createDownload({ words, labels, facets, folder, announce });
  const results = el(
    "section",
    { class: "search-results", "aria-label": words.results },
    el("h2", { class: "visually-hidden" }, words.results),
    ...[chosenList.root, summary.root, advice.root, resultList.root, download.root, summary.told],
  );

  const parts = { summary, advice, facetList, chosenList, resultList, download, results };
  const answers = createAnswers(facets, searcherBelow(root, { index, facets, language }), parts);

  function go(next: SearchState, how: Trace): Promise<Found | undefined> {
    trace(state, next, how);
    state = next;
    if (how !== "typing") input.value = state.query;
    return answers.show(state, how === "typing");
  }
  const goBack = async () => {
    if (await go(stateOfAddress(), "none")) place.goBack();
  };

  app.replaceChildren(el("div", { class: "search-layout" }, facetList.root, results));
  startTyping({
    ...{ form, input, words, labels, language, folder, announce },
    suggest: createSuggester(root, language, index.pieces[language] ?? []),
    search: (query) => go({ ...state, query, wordsOnly: false, shown: PAGE }, "typing"),
    submit: (query) => void go({ ...state, query, wordsOnly: false, shown: PAGE }, "step"),
    choose: ({ label, facet, value }) => {
      labels.learn(facet, value, label);
      void go({ ...withValue(state, facet, value, true), query: "" }, "step");
    },
  });
  addEventListener("popstate", () => void goBack());
  void goBack();
}
