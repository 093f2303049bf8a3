import type { TerritoryIndex } from "@openhpa/vocabularies";

/** What a row or a document states of where it is: nothing of it is guessed, and all of it restricts what a place name may mean. */
export interface PlaceContext {
  readonly territories: TerritoryIndex;
  /** `country:FR`, `country:CH` or another. */
  readonly country?: string | undefined;
  /** `canton:VD` */
  readonly cantons?: readonly string[] | undefined;
  /** `region:52`, a former one included. */
  readonly region?: string | undefined;
  /** `departement:44` */
  readonly departements?: readonly string[] | undefined;
  /** Lists of territories, each of which holds the place in one of its own: what single columns of a row say. */
  readonly within?: readonly (readonly string[])[] | undefined;
  /** Territories of which the document states one, without it being known which. */
  readonly among?: readonly string[] | undefined;
  /** As printed: `44000`, `CH-1003`. */
  readonly postcode?: string | undefined;
  /** The first year or day of the action as EDTF (`2014`, `2014-03-01`): a code is judged at this time. */
  readonly date?: string | undefined;
}

const SWISS_POSTCODE = /^CH[\s-]?[1-9]\d{3}$/i;
const FRENCH_POSTCODE = /^(?:F(?:R)?[\s-]?)?\d{5}$/i;

/**
 * The country that a context states, as letters of ISO 3166-1: by its own name, or by a canton, a region, a département or a postcode that is of
 * one country alone. Undefined where nothing is stated, or where two statements contradict each other.
 */
export function countryOfPlace({
  country,
  cantons = [],
  region,
  departements = [],
  postcode = "",
}: PlaceContext): string | undefined {
  const stated = new Set<string>();
  if (country) stated.add(country.replace(/^country:/, ""));
  if (cantons.length > 0 || SWISS_POSTCODE.test(postcode.trim())) stated.add("CH");
  if (region || departements.length > 0 || FRENCH_POSTCODE.test(postcode.trim())) stated.add("FR");
  return stated.size === 1 ? [...stated][0] : undefined;
}
