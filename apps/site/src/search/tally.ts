import { compareCodePoints } from "@openhpa/core";
import { sortedByLabel } from "@openhpa/publish/browser";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "./document.js";
import { type SearchFacet, searchFacets } from "./facets.js";
import { type SearchLabels, type SearchLanguage, sameWords, searchLanguages } from "./language.js";
import { UNKNOWN } from "./published.js";

/** A value of a facet that is in use. */
export interface CountedValue {
  readonly value: string;
  readonly label: SearchLabels;
  readonly others: readonly string[];
  readonly count: number;
}

/** How often each value of each facet occurs in some documents, as JSON: what is kept of a part of the index for the lists of all. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, ValueCount>>>>;

/** How many records have a value, and how many print which name of it, where only records know names. */
interface ValueCount {
  readonly records: number;
  readonly names: Readonly<Record<string, number>>;
}

/** How often each value of each facet occurs; memory grows with the values, not with the records. */
export interface Tally {
  /** Counts a document. */
  add(document: Pick<SearchDocument, "filters" | "facetNames">): void;
  /** Adds what was counted elsewhere. */
  merge(counts: FacetCounts): void;
  /** What was counted so far, in no order that means anything. */
  counts(): FacetCounts;
  /** The values of a facet in the order in which a page in this language lists them. */
  values(facet: SearchFacet, language: SearchLanguage): readonly CountedValue[];
}

interface Count {
  records: number;
  readonly names: Map<string, number>;
}

/** The name that is printed most often; the first in the order of code points among equals. */
function usualName(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].sort(([a, m], [b, n]) => n - m || compareCodePoints(a, b))[0]?.[0];
}

const byValue = (a: CountedValue, b: CountedValue) => compareCodePoints(a.value, b.value);

/** The values of a facet in the order in which a page in a language lists them. */
function inOrder(
  values: readonly CountedValue[],
  { order, declared = [] }: SearchFacet,
  language: SearchLanguage,
): readonly CountedValue[] {
  if (order === "newest")
    return [...values].sort(
      (a, b) => Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) || byValue(b, a),
    );
  const alphabetical = sortedByLabel(values, ({ label }) => label[language], byValue);
  if (order === "label") return alphabetical;
  const rank = new Map(declared.map((value, index) => [value, index]));
  const rankOf = ({ value }: CountedValue) => rank.get(value) ?? rank.size;
  return alphabetical.sort((a, b) => rankOf(a) - rankOf(b));
}

/** An empty tally; labels of territories come from the index given. */
export function createTally(territories: TerritoryIndex): Tally {
  const facets = new Map(searchFacets.map((facet) => [facet.name, new Map<string, Count>()]));
  const counted = (facet: SearchFacet): readonly CountedValue[] =>
    [...(facets.get(facet.name) ?? [])].map(([value, { records, names }]) => {
      const name = usualName(names);
      const label = name === undefined ? facet.valueLabel(value, territories) : sameWords(name);
      const others = [...(facet.otherLabels?.(value, territories) ?? []), ...names.keys()];
      const shown = new Set(searchLanguages.map((language) => label[language]));
      return {
        value,
        label,
        others: [...new Set(others)].filter((other) => !shown.has(other)),
        count: records,
      };
    });
  const countOf = (facet: string, value: string): Count => {
    const ofFacet = facets.get(facet) ?? new Map<string, Count>();
    const count = ofFacet.get(value) ?? { records: 0, names: new Map<string, number>() };
    ofFacet.set(value, count);
    facets.set(facet, ofFacet);
    return count;
  };
  const addName = ({ names }: Count, name: string, times: number) =>
    names.set(name, (names.get(name) ?? 0) + times);
  return {
    add({ filters, facetNames }) {
      for (const { name: facet } of searchFacets) {
        for (const value of filters[facet] ?? []) {
          const count = countOf(facet, value);
          count.records += 1;
          const name = facetNames[facet]?.[value];
          if (name !== undefined) addName(count, name, 1);
        }
      }
    },
    merge(counts) {
      for (const [facet, values] of Object.entries(counts)) {
        for (const [value, { records, names }] of Object.entries(values)) {
          const count = countOf(facet, value);
          count.records += records;
          for (const [name, times] of Object.entries(names)) addName(count, name, times);
        }
      }
    },
    counts: () =>
      Object.fromEntries(
        [...facets].map(([facet, values]) => [
          facet,
          Object.fromEntries(
            [...values].map(([value, { records, names }]) => [
              value,
              { records, names: Object.fromEntries(names) },
            ]),
          ),
        ]),
      ),
    values: (facet, language) => inOrder(counted(facet), facet, language),
  };
}
