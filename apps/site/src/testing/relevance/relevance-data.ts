import { existsSync, readFileSync } from "node:fs";
import type { HpaRecord } from "@openhpa/core";

/** What a query tries, so that each kind is judged in its own right. */
export const judgementKinds = [
  ...["exact", "label", "synonym", "acronym", "typo", "accents", "inflection", "compound", "and"],
  ...["place", "organisation", "programme", "plan", "number", "phrase", "de", "it", "en"],
  ...["nothing", "prefix", "long", "stop"],
] as const;

/** What somebody who knows the records expects of a query, written before the search was tuned. */
export interface Judgement {
  /** What is typed, letter for letter. */
  readonly query: string;
  /** Language of the reader; results are never filtered by it. */
  readonly language: "fr" | "de" | "it" | "en";
  readonly kind: (typeof judgementKinds)[number];
  /** Keys of the records that come before all others, in any order unless `ordered`; none: no order is the right one. */
  readonly first: readonly string[];
  readonly ordered?: true;
  /** Keys of the records that must be among the results, wherever. */
  readonly found?: readonly string[];
  /** Keys of all records that answer the query: any other hit is invented. `*` alone: the query asks nothing, any record may come. */
  readonly right: readonly string[];
  /** Why, where it is not plain. */
  readonly note: string;
}

function rows<T>(name: string): readonly T[] {
  const file = new URL(name, import.meta.url);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as T);
}

/** Records that read like those of a base, all invented, sorted by key: bodies of the state and places are real, what they do is not. */
export function relevanceRecords(): readonly HpaRecord[] {
  return rows("corpus.ndjson");
}

/** The judgements of both halves, those that a search is tuned with and those that are kept from whoever tunes it. */
export function judgements(): readonly Judgement[] {
  return [...rows<Judgement>("judgements-seen.ndjson"), ...rows<Judgement>("judgements-unseen.ndjson")];
}

/** What a professional types in her own words, with what she expects: written before it was tried, and without a list of all that answers it. */
export interface TypedQuery {
  readonly query: string;
  /** Keys of the records that come before all others. */
  readonly first?: readonly string[];
  readonly found?: readonly string[];
  /** Typed code of a place all of whose records are found. */
  readonly place?: string;
  /** True where nothing is found. */
  readonly none?: true;
}

export function typedQueries(): readonly TypedQuery[] {
  return rows("typed-queries.ndjson");
}
