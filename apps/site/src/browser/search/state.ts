/** Order of the results. */
export type SearchOrder = "relevance" | "newest";

/** What is searched; it is the address of the page and nothing else. */
export interface SearchState {
  readonly query: string;
  readonly order: SearchOrder;
  /** Chosen values by facet; one of the values of each facet has to hold. */
  readonly chosen: ReadonlyMap<string, readonly string[]>;
}

/** The state that an address asks for; unknown parameters are passed over. */
export function parseState(parameters: URLSearchParams, facets: readonly string[]): SearchState {
  const chosen = facets
    .map((facet) => [facet, [...new Set(parameters.getAll(facet))].filter((value) => value !== "")] as const)
    .filter(([, values]) => values.length > 0);
  return {
    query: (parameters.get("q") ?? "").replace(/\s+/gu, " ").trim(),
    order: parameters.get("sort") === "newest" ? "newest" : "relevance",
    chosen: new Map(chosen),
  };
}

/** The address of a state, as its query: `?q=tabac&theme=…`; empty for the empty state. */
export function formatState({ query, order, chosen }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== "") parameters.set("q", query);
  for (const [facet, values] of chosen) for (const value of values) parameters.append(facet, value);
  if (order !== "relevance") parameters.set("sort", order);
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
  return { ...state, chosen };
}

/** True when nothing is asked for. */
export function isEmpty({ query, chosen }: SearchState): boolean {
  return query === "" && chosen.size === 0;
}
