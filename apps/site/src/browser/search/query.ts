import type { PublishedConcept } from "../../search/published.js";

/** A term to look for, and how much a record with it counts: less for another form of the typed word. */
export interface Wanted {
  readonly term: string;
  readonly factor: number;
}

/** One way in which a record may hold a part of the query: every group has to be found, each by one of its terms. */
export type Way = readonly (readonly Wanted[])[];

/** A part of the query: a word, or words that name a concept. A record has to hold it in one of its ways. */
export interface QueryPart {
  /** As it was typed. */
  readonly typed: string;
  readonly ways: readonly Way[];
  /** What counts in addition where a record holds the part: as much of it as is found. */
  readonly bonus?: Way;
  /** True for a word that says little in a base of prevention: a record need not hold it, and counts more where it does. */
  readonly isOptional?: true;
}

/** A word of the query that is in no record. */
export interface UnknownWord {
  readonly typed: string;
  /** Words of the index that look like it. */
  readonly nearest: readonly string[];
}

/** How a query was understood. */
export interface Reading {
  /** A record has to hold all of them. */
  readonly parts: readonly QueryPart[];
  readonly unknown: readonly UnknownWord[];
  /** Words that were taken for others. */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** Words that name concepts. */
  readonly concepts: readonly { readonly typed: string; readonly concepts: readonly PublishedConcept[] }[];
  /** For each word of the query in their order, the words that are looked for, in lower case: to be marked in excerpts, and found side by side. */
  readonly words: readonly ReadonlySet<string>[];
  /** True where something was typed but nothing of it can be looked for. */
  readonly saysNothing: boolean;
}
