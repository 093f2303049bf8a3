import type { PublishedFacet } from "../../search/published.js";
import type { Advice } from "./advice.js";
import type { createChosenList } from "./chosen-list.js";
import type { Download } from "./download.js";
import type { createFacetList } from "./facet-list.js";
import type { createResultList } from "./result-list.js";
import type { Found, Searcher } from "./searcher.js";
import type { SearchState } from "./state.js";
import type { createSummary } from "./summary.js";

/** The parts of the page that show what was found. */
export interface AnswerParts {
  readonly summary: ReturnType<typeof createSummary>;
  readonly advice: Advice;
  readonly facetList: ReturnType<typeof createFacetList>;
  readonly chosenList: ReturnType<typeof createChosenList>;
  readonly resultList: ReturnType<typeof createResultList>;
  readonly download: Download;
  /** The region that is busy while something is searched. */
  readonly results: HTMLElement;
}

/** Shows what a search finds. */
export interface Answers {
  /** Searches and shows; an answer that comes after a newer question is passed over and is undefined. */
  show(state: SearchState, isBeingTyped?: boolean): Promise<Found | undefined>;
  /** Whether the numbers of a facet are those of the state that is shown. */
  isCounted(facet: string): boolean;
}

/** Makes what searches and shows; nothing is searched before it is asked to. */
export function createAnswers(
  facets: readonly PublishedFacet[],
  searcher: Searcher,
  { summary, advice, facetList, chosenList, resultList, download, results }: AnswerParts,
): Answers {
  let turn = 0;
  let counted: ReadonlySet<string> = new Set(facets.map(({ name }) => name));

  async function search(
    state: SearchState,
    isBeingTyped: boolean,
    isCurrent: () => boolean,
  ): Promise<Found | undefined> {
    const toCount = facetList.counted(state);
    counted = new Set(toCount);
    const found = await searcher.search(state, { counted: toCount, isBeingTyped });
    if (!isCurrent()) return undefined;
    await resultList.show(found, state.shown);
    if (!isCurrent()) return undefined;
    summary.update(state, found);
    advice.update(state, found);
    download.update(found);
    facetList.update(state, found.counts);
    results.removeAttribute("aria-busy");
    return found;
  }

  async function show(state: SearchState, isBeingTyped = false): Promise<Found | undefined> {
    turn += 1;
    const asked = turn;
    chosenList.update(state);
    results.setAttribute("aria-busy", "true");
    summary.searching();
    return search(state, isBeingTyped, () => asked === turn).catch((cause: unknown) => {
      console.error(cause);
      if (asked === turn) {
        summary.failed();
        results.removeAttribute("aria-busy");
      }
      return undefined;
    });
  }
  return { show, isCounted: (facet) => counted.has(facet) };
}
