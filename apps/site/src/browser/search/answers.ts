import type { PublishedFacet } from "../../search/published.js";
import type { createChosenList } from "./chosen-list.js";
import type { createFacetList } from "./facet-list.js";
import type { createResultList } from "./result-list.js";
import type { Counts, Found, Searcher } from "./searcher.js";
import { isEmpty, type SearchState } from "./state.js";
import type { createSummary } from "./summary.js";

/** The parts of the page that show what was found. */
export interface AnswerParts {
  readonly summary: ReturnType<typeof createSummary>;
  readonly facetList: ReturnType<typeof createFacetList>;
  readonly chosenList: ReturnType<typeof createChosenList>;
  readonly resultList: ReturnType<typeof createResultList>;
  /** The region that is busy while something is searched. */
  readonly results: HTMLElement;
}

/** Shows what a search finds. */
export interface Answers {
  /** Searches and shows; an answer that comes after a newer question is passed over, and is undefined like one to no question. */
  show(state: SearchState): Promise<Found | undefined>;
  /** Whether the numbers of a facet are those of the state that is shown. */
  isCounted(facet: string): boolean;
}

/** The counts of the whole index, from the lists. */
function allCounts(facets: readonly PublishedFacet[]): Counts {
  return new Map(
    facets.map(({ name, values }) => [
      name,
      Object.fromEntries(values.map(({ value, count }) => [value, count])),
    ]),
  );
}

/** Makes what searches and shows; nothing is searched before it is asked to. */
export function createAnswers(
  facets: readonly PublishedFacet[],
  searcher: Searcher,
  { summary, facetList, chosenList, resultList, results }: AnswerParts,
): Answers {
  const names = facets.map(({ name }) => name);
  const atStart = allCounts(facets);
  let turn = 0;
  let counted: ReadonlySet<string> = new Set(names);

  function showFound(state: SearchState, found: Found | undefined): void {
    summary.update(state, found);
    facetList.update(state, found?.counts ?? atStart);
    results.removeAttribute("aria-busy");
  }

  async function search(state: SearchState, isCurrent: () => boolean): Promise<Found | undefined> {
    const toCount = facetList.counted(state);
    counted = new Set(toCount);
    const found = await searcher.search(state, toCount);
    if (!isCurrent()) return undefined;
    await resultList.show(found);
    if (!isCurrent()) return undefined;
    showFound(state, found);
    return found;
  }

  async function show(state: SearchState): Promise<Found | undefined> {
    turn += 1;
    const asked = turn;
    chosenList.update(state);
    if (isEmpty(state)) {
      counted = new Set(names);
      resultList.clear();
      showFound(state, undefined);
      return undefined;
    }
    results.setAttribute("aria-busy", "true");
    summary.searching();
    return search(state, () => asked === turn).catch((cause: unknown) => {
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
