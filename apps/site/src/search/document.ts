import type { HpaRecord, LanguageMap } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import { type ListedCard, recordPath, yearsOf } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { conceptCodes } from "./concepts.js";
import { searchFacets } from "./facets.js";
import type { RecordFacts } from "./record-facts.js";

/** How much a word says of a record by where it stands. */
export type Place = "title" | "summary" | "telling" | "other";

/** A text of a record in one language. */
export type IndexedText = readonly [place: Place, language: string, text: string];

/** What the index is made from: a record as the search sees it, as plain JSON. */
export interface SearchDocument {
  readonly key: string;
  /** Path of the record's French page from the root of the feed. */
  readonly url: string;
  readonly title: LanguageMap;
  readonly owner?: string;
  /** As they are shown. */
  readonly years?: string;
  readonly latest?: string;
  /** All texts of the record and its parts except the title, the telling ones first. */
  readonly texts: readonly IndexedText[];
  /** Names of organisations and places: words of no language. */
  readonly names: readonly string[];
  /** Codes of concepts and territories that stand for themselves in the index, the values of facets included. */
  readonly codes: readonly string[];
  /** Codes of the territories where something happens or somebody sits. */
  readonly places: readonly string[];
  /** Values by facet. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** By facet, the names of values that only the records know. */
  readonly facetNames: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The classes whose texts tell what an action is; their order is that of importance. */
const tellingClasses: readonly string[] = ["Action", "Registry", "Objective", "Audience", "Activity", "Part"];

function inLanguages(place: Place, map: LanguageMap): readonly IndexedText[] {
  return Object.keys(map)
    .sort((a, b) => Number(b === "fr") - Number(a === "fr") || compareCodePoints(a, b))
    .map((language) => [place, language, map[language] ?? ""]);
}

function textsOf(record: HpaRecord, { texts }: RecordFacts): readonly IndexedText[] {
  const telling = tellingClasses.flatMap((name) => texts.filter(({ holder }) => holder === name));
  const others = texts.filter(({ holder }) => !tellingClasses.includes(holder));
  const placeOf = (map: LanguageMap): Place => (map === record.summary ? "summary" : "telling");
  const all = [
    ...(record.summary ? inLanguages("summary", record.summary) : []),
    ...telling.flatMap(({ map }) => inLanguages(placeOf(map), map)),
    ...others.flatMap(({ map }) => inLanguages("other", map)),
  ];
  const seen = new Set<string>();
  return all.filter(([, language, text]) => {
    const printed = `${language} ${text}`;
    return text.trim() !== "" && !seen.has(printed) && Boolean(seen.add(printed));
  });
}

/** A territory and all that hold it. */
function withHolders(territories: TerritoryIndex, codes: Iterable<string>): readonly string[] {
  return [...codes].flatMap((code) => [code, ...territories.ancestors(code).map((holder) => holder.code)]);
}

/** The search document of a published record; the same record gives the same document. */
export function searchDocument(
  record: HpaRecord,
  card: ListedCard,
  facts: RecordFacts,
  territories: TerritoryIndex,
): SearchDocument {
  const source = { card, facts, territories };
  const filters = searchFacets
    .map((facet) => [facet.name, facet.values(source)] as const)
    .filter(([, values]) => values.length > 0);
  const covered = withHolders(territories, facts.territories);
  const codes = new Set([
    ...filters.flatMap(([name, values]) => values.map((value) => `${name}:${value}`)),
    ...conceptCodes(facts.notations),
    ...covered.map((code) => `territory:${code}`),
  ]);
  const latest = card.years.at(-1);
  const years = yearsOf(card);
  return {
    key: record.key,
    url: recordPath(record, "html"),
    title: record.title,
    ...(card.owner === undefined ? {} : { owner: card.owner }),
    ...(years === undefined || years === "" ? {} : { years }),
    ...(latest === undefined ? {} : { latest }),
    texts: textsOf(record, facts),
    names: [...new Set([...facts.organisations.values(), ...facts.otherNames])],
    codes: [...codes],
    places: [...new Set(withHolders(territories, facts.places))].filter((code) => !covered.includes(code)),
    filters: Object.fromEntries(filters),
    facetNames: Object.fromEntries(
      searchFacets.flatMap(({ name, names }) => (names ? [[name, Object.fromEntries(names(source))]] : [])),
    ),
  };
}
