import { levelNames, type ModelField, recordClasses } from "@openhpa/core";
import type { Card } from "@openhpa/publish";
import { territoryHolders } from "@openhpa/publish";
import {
  type ConceptScheme,
  findConcept,
  type SchemeName,
  schemes,
  type TerritoryIndex,
  type TerritoryTypeNotation,
  territoryLabels,
} from "@openhpa/vocabularies";
import { inSentence, type SearchLabels, sameWords, searchLabels } from "./language.js";
import { UNKNOWN } from "./published.js";
import type { RecordFacts } from "./record-facts.js";

/** A record as facets read it. */
export interface FacetSource {
  readonly card: Pick<Card, "type" | "kind" | "years" | "level">;
  readonly facts: RecordFacts;
  readonly territories: TerritoryIndex;
}

/** A way to narrow a search. Its values are codes; their labels are written beside the index, once for all records. */
export interface SearchFacet {
  /** Name in the index and in addresses: `?theme=addictions`. */
  readonly name: string;
  readonly label: SearchLabels;
  readonly values: (source: FacetSource) => readonly string[];
  readonly valueLabel: (value: string, territories: TerritoryIndex) => SearchLabels;
  /** Names that only the records know, by value; they take the place of `valueLabel`. */
  readonly names?: (source: FacetSource) => ReadonlyMap<string, string>;
  /** Other words for a value, for suggestions. */
  readonly otherLabels?: (value: string, territories: TerritoryIndex) => readonly string[];
  /** Order of the values: that of the vocabulary, of the alphabet, or newest first. */
  readonly order: "declared" | "label" | "newest";
  /** The values in declared order, where there is one. */
  readonly declared?: readonly string[];
  /** False for a facet with too many values for a list: it is reached by suggestions. */
  readonly listed: boolean;
}

function fieldLabel(name: string): SearchLabels {
  const field: ModelField | undefined = recordClasses.Action.fields.find(
    (candidate) => candidate.name === name,
  );
  if (!field) throw new Error(`An action has no field ${name} to search by`);
  return { fr: field.fr[0], en: field.en[0] };
}

/** A value of a facet over several schemes says which: `life-stage:adolescents`. */
function schemeOf(names: readonly SchemeName[], value: string): readonly [ConceptScheme, string] {
  const [only] = names;
  if (names.length === 1 && only) return [schemes[only], value];
  const colon = value.indexOf(":");
  return [schemes[value.slice(0, colon) as SchemeName], value.slice(colon + 1)];
}

/** A facet whose values are concepts; `box` sends a concept to the one that is listed for it. */
function conceptFacet(
  name: string,
  field: string,
  names: readonly SchemeName[],
  box: (scheme: ConceptScheme, notation: string) => string = (_scheme, notation) => notation,
): SearchFacet {
  const valueIn = (scheme: SchemeName, notation: string) =>
    names.length === 1 ? notation : `${scheme}:${notation}`;
  const conceptFor = (value: string) => findConcept(...schemeOf(names, value));
  return {
    name,
    label: fieldLabel(field),
    values: ({ facts }) => {
      const valuesOfRecord = names.flatMap((scheme) =>
        [...(facts.notations.get(scheme) ?? [])].map((notation) =>
          valueIn(scheme, box(schemes[scheme], notation)),
        ),
      );
      return [...new Set(valuesOfRecord)];
    },
    valueLabel: (value) => {
      const concept = conceptFor(value);
      return concept ? searchLabels(concept.prefLabel) : sameWords(value);
    },
    otherLabels: (value) => {
      const { prefLabel, altLabel = {} } = conceptFor(value) ?? {};
      return [...Object.values(prefLabel ?? {}), ...Object.values(altLabel).flat()];
    },
    order: "declared",
    declared: names.flatMap((scheme) =>
      schemes[scheme].notations.map((notation) => valueIn(scheme, notation)),
    ),
    listed: true,
  };
}

/** The box of the Swiss grid for a category: that of the broader category for a subcategory. */
function gridBox(scheme: ConceptScheme, notation: string): string {
  return findConcept(scheme, notation)?.broader ?? notation;
}

const swissCategory = conceptFacet("smoc", "outcomes", ["smoc"], gridBox);

/** The types of territory that one searches by. */
const searchedTypes: ReadonlySet<TerritoryTypeNotation> = new Set(["departement", "region", "canton"]);

/** The départements, regions and cantons of a typed code: itself and what holds it; countries and unknown codes have none. */
function wideTerritories(territories: TerritoryIndex, code: string): readonly string[] {
  const territory = territories.get(code);
  const all = [...(territory ? [territory] : []), ...territoryHolders(territories, code)];
  return all.filter(({ type }) => searchedTypes.has(type)).map((territory) => territory.code);
}

function territoryLabel(territories: TerritoryIndex, value: string): SearchLabels {
  const territory = territories.get(value);
  if (!territory) return sameWords(value);
  const type = findConcept(schemes["territory-type"], territory.type);
  const name = territoryLabels(territory);
  if (!type) return { fr: territory.name, en: name.en };
  const { fr, en } = inSentence(searchLabels(type.prefLabel));
  return { fr: `${territory.name} (${fr})`, en: `${name.en} (${en})` };
}

const REGISTRY = "registry";
const kinds = conceptFacet("kind", "kind", ["action-kind"]);
const registryLabel: SearchLabels = { fr: recordClasses.Registry.fr[0], en: recordClasses.Registry.en[0] };

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The ways to narrow a search, in the order of the page; adding one is adding a row. */
export const searchFacets: readonly SearchFacet[] = [
  conceptFacet("theme", "themes", ["theme"]),
  {
    name: "territory",
    label: { fr: "Territoire", en: "Territory" },
    values: ({ facts, territories }) => [
      ...new Set([...facts.territories].flatMap((code) => wideTerritories(territories, code))),
    ],
    valueLabel: (value, territories) => territoryLabel(territories, value),
    otherLabels: (value, territories) => {
      const { name, otherNames = [] } = territories.get(value) ?? {};
      return [...(name ? [name] : []), ...otherNames, value.slice(value.indexOf(":") + 1)];
    },
    order: "label",
    listed: true,
  },
  conceptFacet("audience", "audiences", ["life-stage", "situation", "audience-role"]),
  conceptFacet("setting", "settings", ["setting"]),
  conceptFacet("plan", "plans", ["plan"]),
  {
    name: "year",
    label: { fr: "Année", en: "Year" },
    values: ({ card }) => (card.years.length > 0 ? card.years : [UNKNOWN]),
    valueLabel: (value) =>
      value === UNKNOWN ? { fr: "Année inconnue", en: "Unknown year" } : sameWords(value),
    order: "newest",
    listed: true,
  },
  {
    ...swissCategory,
    valueLabel: (value, territories) => {
      const { fr, en } = swissCategory.valueLabel(value, territories);
      return { fr: `${value} ${fr}`, en: `${value} ${en}` };
    },
  },
  {
    name: "level",
    label: { fr: "Niveau de la fiche", en: "Level of the record" },
    values: ({ card }) => [card.level ?? "none"],
    valueLabel: (value) => {
      const level = value as keyof (typeof levelNames)["fr"];
      return { fr: capitalised(levelNames.fr[level]), en: capitalised(levelNames.en[level]) };
    },
    order: "declared",
    declared: Object.keys(levelNames.fr).reverse(),
    listed: true,
  },
  {
    ...kinds,
    values: ({ card }) => [card.type === "Registry" ? REGISTRY : (card.kind ?? "action")],
    valueLabel: (value, territories) =>
      value === REGISTRY ? registryLabel : kinds.valueLabel(value, territories),
    otherLabels: () => [],
    declared: [...(kinds.declared ?? []), REGISTRY],
  },
  {
    name: "organisation",
    label: { fr: "Organisme", en: "Organisation" },
    values: ({ facts }) => [...facts.organisations.keys()],
    valueLabel: sameWords,
    names: ({ facts }) => facts.organisations,
    order: "label",
    listed: false,
  },
];
