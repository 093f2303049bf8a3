/** The part of the engine's browser interface that the search page uses (pagefind 1.6, `pagefind.js` of the first part). */
export interface Pagefind {
  createInstance(options: PagefindOptions & { readonly basePath: string }): PagefindInstance;
}

/** Options of an index. */
export interface PagefindOptions {
  readonly ranking?: {
    readonly metaWeights?: Readonly<Record<string, number>>;
    readonly pageLength?: number;
  };
  /** Stands in the address of the entry file instead of the time of day, so that it can be cached. */
  readonly metaCacheTag?: string;
  /** Words of an excerpt. */
  readonly excerptLength?: number;
  readonly excerptEllipsis?: string;
}

/** Wanted values by facet; an empty list wants nothing and has the values counted. */
export type PagefindFilters = Readonly<
  Record<string, readonly string[] | { readonly any: readonly string[] }>
>;

export interface PagefindInstance {
  mergeIndex(path: string, options?: PagefindOptions): Promise<void>;
  search(term: string | null, options: { readonly filters: PagefindFilters }): Promise<PagefindResponse>;
}

export interface PagefindResponse {
  readonly results: readonly PagefindResult[];
  /** Of the records found, how many have each value; facets whose data is loaded only. */
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindFragment>;
}

export interface PagefindFragment {
  /** Path of the record's page as it was indexed. */
  readonly raw_url: string;
  /** Text with `<mark>` around what was found, and `&lt;` and `&gt;` for signs of the text itself. */
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}
