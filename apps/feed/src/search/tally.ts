import type { TerritoryIndex } from "@openhpa/vocabularies";
import { byCodePoint, byLabel } from "../order.js";
import { type FacetSource, type SearchFacet, searchFacets } from "./facets.js";
import { type SearchLabels, type SearchLanguage, sameWords, searchLanguages } from "./language.js";
import { UNKNOWN } from "./published.js";

/** A value of a facet that is in use. */
export interface CountedValue {
  readonly value: string;
  readonly label: SearchLabels;
  readonly others: readonly string[];
  readonly count: number;
}

/** How often each value of each facet occurs; memory grows with the values, not with the records. */
export interface Tally {
  add(source: FacetSource, filters: Readonly<Record<string, readonly string[]>>): void;
  /** The values of a facet in the order in which a page in this language lists them. */
  values(facet: SearchFacet, language: SearchLanguage): readonly CountedValue[];
}

interface Count {
  records: number;
  /** How often each printed name of the value occurs, where only records know names. */
  readonly names: Map<string, number>;
}

/** The name that is printed most often; the first in the order of code points among equals. */
function usualName(names: ReadonlyMap<string, number>): string | undefined {
  return [...names].sort(([a, m], [b, n]) => n - m || byCodePoint(a, b))[0]?.[0];
}

type Order = (a: CountedValue, b: CountedValue) => number;

function orderOf({ order, declared = [] }: SearchFacet, language: SearchLanguage): Order {
  const alphabetical: Order = (a, b) =>
    byLabel(a.label[language], b.label[language]) || byCodePoint(a.value, b.value);
  const rank = new Map(declared.map((value, index) => [value, index]));
  const rankOf = ({ value }: CountedValue) => rank.get(value) ?? rank.size;
  const orders: Readonly<Record<SearchFacet["order"], Order>> = {
    declared: (a, b) => rankOf(a) - rankOf(b) || alphabetical(a, b),
    label: alphabetical,
    newest: (a, b) =>
      Number(a.value === UNKNOWN) - Number(b.value === UNKNOWN) || byCodePoint(b.value, a.value),
  };
  return orders[order];
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
  return {
    add(source, filters) {
      for (const facet of searchFacets) {
        const counts = facets.get(facet.name);
        const names = facet.names?.(source);
        for (const value of filters[facet.name] ?? []) {
          const count = counts?.get(value) ?? { records: 0, names: new Map<string, number>() };
          counts?.set(value, count);
          count.records += 1;
          const name = names?.get(value);
          if (name !== undefined) count.names.set(name, (count.names.get(name) ?? 0) + 1);
        }
      }
    },
    values: (facet, language) => [...counted(facet)].sort(orderOf(facet, language)),
  };
}
