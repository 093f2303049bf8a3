import type { PublishedFacet } from "../../search/published.js";

/** Labels of facets and of their values; a value that is not listed shows as its suggestion named it, or as it is. */
export interface FacetLabels {
  facet(name: string): string;
  value(facet: string, value: string): string;
  /** Remembers the label of a value that no list holds. */
  learn(facet: string, value: string, label: string): void;
}

/** `maison-des-adolescents` as words, for a value that only an address told. */
function asWords(value: string): string {
  const words = value.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The labels of the facets of a feed. */
export function createLabels(facets: readonly PublishedFacet[]): FacetLabels {
  const names = new Map(facets.map(({ name, label }) => [name, label]));
  const values = new Map(
    facets.flatMap(({ name, values: valuesOfFacet }) =>
      valuesOfFacet.map(({ value, label }) => [`${name} ${value}`, label] as const),
    ),
  );
  return {
    facet: (name) => names.get(name) ?? name,
    value: (facet, value) => values.get(`${facet} ${value}`) ?? asWords(value),
    learn: (facet, value, label) => values.set(`${facet} ${value}`, label),
  };
}
