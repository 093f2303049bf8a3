import { type ModelField, recordClasses } from "@openhpa/core";
import { schemes } from "@openhpa/vocabularies";
import { type Card, wideTerritory } from "../card.js";
import { byCodePoint, byLabel } from "../order.js";
import { conceptLabel } from "./concepts.js";
import { territoryName } from "./territories.js";
import { labelOf, type View } from "./view.js";

/** A way to browse: its name in addresses, its label, and the values that a record has on it. */
export interface Facet {
  readonly name: string;
  readonly label: (view: View) => string;
  readonly values: (view: View, card: Card) => readonly string[];
  readonly valueLabel: (view: View, value: string) => string;
  /** Newest first for years; by label otherwise. */
  readonly newestFirst?: boolean;
}

function actionField(name: string): ModelField {
  const field = recordClasses.Action.fields.find((candidate) => candidate.name === name);
  if (!field) throw new Error(`An action has no field ${name} to browse by`);
  return field;
}

/** The ways to browse, in the order of the page; adding one is adding a row. */
export const facets: readonly Facet[] = [
  {
    name: "theme",
    label: (view) => labelOf(view, actionField("themes")),
    values: (_view, { themes }) => themes,
    valueLabel: (view, value) => conceptLabel(view, schemes.theme, value),
  },
  {
    name: "territory",
    label: (view) => view.words.facets.territory,
    values: (view, { territories }) => [
      ...new Set(territories.flatMap((code) => wideTerritory(view.territories, code) ?? [])),
    ],
    valueLabel: territoryName,
  },
  {
    name: "setting",
    label: (view) => labelOf(view, actionField("settings")),
    values: (_view, { settings }) => settings,
    valueLabel: (view, value) => conceptLabel(view, schemes.setting, value),
  },
  {
    name: "year",
    label: (view) => view.words.facets.year,
    values: (_view, { edition, earliest }) => [edition ?? earliest?.slice(0, 4) ?? []].flat(),
    valueLabel: (_view, value) => value,
    newestFirst: true,
  },
  {
    name: "kind",
    label: (view) => labelOf(view, actionField("kind")),
    values: (_view, { kind }) => [kind ?? []].flat(),
    valueLabel: (view, value) => conceptLabel(view, schemes["action-kind"], value),
  },
];

/** A value of a facet with the records that have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly cards: readonly Card[];
}

/** The values of a facet that occur, with their records in the order given. */
export function facetValues(view: View, facet: Facet, cards: readonly Card[]): readonly FacetValue[] {
  const found = new Map<string, Card[]>();
  for (const card of cards) {
    for (const value of facet.values(view, card)) {
      const known = found.get(value);
      if (known) known.push(card);
      else found.set(value, [card]);
    }
  }
  const values = [...found].map(([value, own]) => ({
    value,
    label: facet.valueLabel(view, value),
    cards: own,
  }));
  return values.sort((a, b) =>
    facet.newestFirst ? byCodePoint(b.value, a.value) : byLabel(a.label, b.label),
  );
}

/** Path of the page of a value: `browse/territory/region-52.html`. */
export function facetPath(facet: Facet, value: string, page = 1): string {
  const slug = value.replaceAll(":", "-");
  return `browse/${facet.name}/${slug}${page === 1 ? "" : `-${page}`}.html`;
}
