import { normaliseLabel, type Territory, type TerritoryIndex } from "@openhpa/vocabularies";
import { territoryTypeLabel } from "../../pages/territories.js";
import type { View } from "../../pages/view.js";
import { type Choice, type Searchable, searchChoices } from "./choices.js";

/** Territories as they are chosen: regions, départements and cantons at once, the communes when they are first asked for. */
export interface TerritoryChoices {
  /** What is known so far. */
  index(): TerritoryIndex;
  /** Every territory, loaded once. */
  all(): Promise<TerritoryIndex>;
  search(view: View, query: string): Promise<readonly Choice[]>;
}

/** Territories that many people look for come first: a region before the commune of the same name. */
const order: Readonly<Record<Territory["type"], number>> = {
  country: 0,
  region: 1,
  canton: 1,
  departement: 2,
  commune: 3,
  "commune-ch": 3,
  epci: 4,
};
const MOST = 12;

function whereabouts(view: View, territory: Territory, index: TerritoryIndex): string {
  const { type, departement, region, canton, current } = territory;
  const holder = index.get(current ?? departement ?? region ?? canton ?? "")?.name;
  const kind = territoryTypeLabel(view, type);
  return holder ? `${kind} · ${holder}` : kind;
}

function searchable(
  index: TerritoryIndex,
): readonly Searchable<Choice & { readonly territory: Territory }>[] {
  return [...index.all()]
    .filter(({ namedAfterCurrent, isUnnamed }) => !namedAfterCurrent && !isUnnamed)
    .sort(
      (a, b) =>
        Number(a.current !== undefined) - Number(b.current !== undefined) || order[a.type] - order[b.type],
    )
    .map((territory) => ({
      choice: { value: territory.code, label: territory.name, territory },
      forms: [
        territory.name,
        ...(territory.otherNames ?? []),
        ...(territory.usualNames ?? []),
        ...(territory.formerNames ?? []).map((former) => former.name),
        territory.code,
        territory.code.replace(/^.*:/, ""),
      ].map((form) => normaliseLabel(form)),
    }));
}

/** Territories to choose from, over an index that is there at once and one that is loaded on demand. */
export function createTerritoryChoices(
  small: TerritoryIndex,
  load: () => Promise<TerritoryIndex>,
): TerritoryChoices {
  let index = small;
  let loading: Promise<TerritoryIndex> | undefined;
  const lists = new WeakMap<TerritoryIndex, ReturnType<typeof searchable>>();
  const all = () => {
    loading ??= load().then(
      (loaded) => {
        index = loaded;
        return loaded;
      },
      // Without the communes the rest still works, and the next search tries again.
      () => {
        loading = undefined;
        return index;
      },
    );
    return loading;
  };
  return {
    index: () => index,
    all,
    async search(view, query) {
      if (query.trim() === "") return [];
      const territories = await all();
      const list = lists.get(territories) ?? searchable(territories);
      lists.set(territories, list);
      return searchChoices(list, query, MOST).map(({ value, label, territory }) => ({
        value,
        label,
        hint: whereabouts(view, territory, territories),
      }));
    },
  };
}
