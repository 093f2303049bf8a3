import { LATEST, type PublishedFacet, type PublishedIndex } from "../../search/published.js";
import type {
  Pagefind,
  PagefindFilters,
  PagefindFragment,
  PagefindInstance,
  PagefindOptions,
  PagefindResponse,
  PagefindResult,
} from "./pagefind.js";
import { isEmpty, type SearchState } from "./state.js";

/** Records by value of a facet. */
export type Counts = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** What a search found. */
export interface Found {
  readonly records: number;
  /** For each facet that was to be counted, how many records each value would give, the values chosen in the same facet left aside. */
  readonly counts: Counts;
  /** Some of the records, in the order asked for. */
  page(from: number, size: number): Promise<readonly PagefindFragment[]>;
}

/** Searches all parts of the index; nothing is loaded before the first search, and of the facets those only that are chosen or counted. */
export interface Searcher {
  search(state: SearchState, counted: readonly string[]): Promise<Found>;
}

/** A word of the title says more than one of the text; the words of `terms` are many and say less. */
const OPTIONS: PagefindOptions = {
  ranking: { metaWeights: { title: 8, "title-en": 8, owner: 3, terms: 0.5, years: 0.2 } },
  excerptLength: 32,
  excerptEllipsis: "…",
};

async function openIndex(root: URL, { parts, version }: PublishedIndex): Promise<PagefindInstance> {
  const [first, ...others] = parts.map((part) => new URL(part, root).href);
  if (first === undefined) throw new Error("The index has no part");
  const engine = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  const options = { ...OPTIONS, metaCacheTag: version };
  const instance = engine.createInstance({ ...options, basePath: first });
  await Promise.all(others.map((part) => instance.mergeIndex(part, options)));
  return instance;
}

/** Newest first; the value that is no year comes last. */
function newestFirst(a: string, b: string): number {
  return Number(/^\d/.test(b)) - Number(/^\d/.test(a)) || (a < b ? 1 : -1);
}

async function fragments(results: readonly PagefindResult[]): Promise<readonly PagefindFragment[]> {
  return Promise.all(results.map((result) => result.data()));
}

/** What the engine has to look at: the values that are chosen, and the facets that are counted. */
function filtersOf({ chosen }: SearchState, counted: readonly string[]): PagefindFilters {
  return {
    ...Object.fromEntries(counted.map((name) => [name, []])),
    ...Object.fromEntries([...chosen].map(([name, values]) => [name, { any: values }])),
  };
}

/** A searcher for the index under this root of the feed. */
export function createSearcher(
  root: URL,
  index: PublishedIndex,
  facets: readonly PublishedFacet[],
): Searcher {
  let opening: Promise<PagefindInstance> | undefined;
  const open = () => {
    opening ??= openIndex(root, index).catch((cause: unknown) => {
      opening = undefined;
      throw cause;
    });
    return opening;
  };

  async function ask({ query }: SearchState, filters: PagefindFilters): Promise<PagefindResponse> {
    const instance = await open();
    return instance.search(query === "" ? null : query, { filters });
  }

  /** The counts of a facet without its own choice: from the lists when nothing else is asked for. */
  async function ownCounts(state: SearchState, name: string): Promise<Readonly<Record<string, number>>> {
    const others = { ...state, chosen: new Map([...state.chosen].filter(([facet]) => facet !== name)) };
    if (isEmpty(others)) {
      const values = facets.find((facet) => facet.name === name)?.values ?? [];
      return Object.fromEntries(values.map(({ value, count }) => [value, count]));
    }
    const { filters } = await ask(others, filtersOf(others, [name]));
    return filters[name] ?? {};
  }

  /** Pages by year: each year is a search of its own, made when a page reaches it. */
  function pagesByYear(state: SearchState, years: Readonly<Record<string, number>>): Found["page"] {
    const inOrder = Object.entries(years)
      .filter(([, count]) => count > 0)
      .sort(([a], [b]) => newestFirst(a, b));
    const asked = new Map<string, Promise<PagefindResponse>>();
    const resultsOf = async (year: string) => {
      const answer = asked.get(year) ?? ask(state, { ...filtersOf(state, []), [LATEST]: { any: [year] } });
      asked.set(year, answer);
      return (await answer).results;
    };
    return async (from, size) => {
      const results: PagefindResult[] = [];
      let before = 0;
      for (const [year, count] of inOrder) {
        const start = Math.max(0, from - before);
        const wanted = size - results.length;
        if (start < count && wanted > 0)
          results.push(...(await resultsOf(year)).slice(start, start + wanted));
        before += count;
      }
      return fragments(results);
    };
  }

  return {
    async search(state, counted) {
      const byYear = state.order === "newest" || state.query === "";
      const wanted = byYear ? [...counted, LATEST] : counted;
      const { results, filters } = await ask(state, filtersOf(state, wanted));
      const entries = counted.map(async (name) => {
        const counts = state.chosen.has(name) ? await ownCounts(state, name) : filters[name];
        return [name, counts ?? {}] as const;
      });
      return {
        records: results.length,
        counts: new Map(await Promise.all(entries)),
        page: byYear
          ? pagesByYear(state, filters[LATEST] ?? {})
          : (from, size) => fragments(results.slice(from, from + size)),
      };
    },
  };
}
