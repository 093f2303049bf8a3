/** Order of the results. */
export type SearchOrder = (typeof searchOrders)[number];
export const searchOrders = ["relevance", "newest", "title"] as const;

/** What is searched; it is the address of the page and nothing else. */
export interface SearchState {
  readonly query: string;
  readonly order: SearchOrder;
  /** True to look for the words alone, where they also name a concept. */
  readonly wordsOnly: boolean;
  /** Chosen values by facet; one of the values of each facet has to hold. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
  /** How many results are shown: how far one has read. */
  readonly shown: number;
}

/** Results that are shown at first, and that each step adds. */
export const PAGE = 20;

/** Results that an address may ask for at once. */
const MOST_SHOWN = 1000;

/** What is shown before anything is asked for. */
export const NOTHING_ASKED: SearchState = {
  query: "",
  order: "relevance",
  wordsOnly: false,
  chosen: new Map(),
  shown: PAGE,
};

function shownOf(text: string | null): number {
  const steps = /^\d{1,6}$/u.test(text ?? "") ? Math.ceil(Number(text) / PAGE) : 1;
  return Math.min(MOST_SHOWN, Math.max(1, steps) * PAGE);
}

/** The state that an address asks for; unknown parameters are passed over. */
export function parseState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets
    .map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter((value) => value !== "")] as const)
    .filter(([, values]) => values.length > 0);
  return {
    query: (parameters.get("q") ?? "").replace(/\s+/gu, " ").trim(),
    order: searchOrders.find((order) => order === parameters.get("sort")) ?? "relevance",
    wordsOnly: parameters.get("words") === "only",
    chosen: new Map(chosen),
    shown: shownOf(parameters.get("show")),
  };
}

/** The address of a state, as its query: `?q=tabac&theme=…`; empty for the empty state. */
export function formatState({ query, order, wordsOnly, chosen, shown }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const [facet, values] of chosen) for (const value of values) parameters.append(facet, value);
  if (wordsOnly) parameters.set("words", "only");
  if (order !== "relevance") parameters.set("sort", order);
  if (shown > PAGE) parameters.set("show", String(shown));
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

/** The state with a value of a facet chosen or not. */
export function withValue(state: SearchState, facet: string, value: string, wanted: boolean): SearchState {
  const others = (state.chosen.get(facet) ?? []).filter((known) => known !== value);
  const chosen = new Map(state.chosen);
  if (wanted) chosen.set(facet, [...others, value]);
  else if (others.length > 0) chosen.set(facet, others);
  else chosen.delete(facet);
  return { ...state, chosen, shown: PAGE };
}

/** True when nothing is asked for. */
export function isEmpty({ query, chosen }: SearchState): boolean {
  return query === "" && chosen.size === 0;
}
