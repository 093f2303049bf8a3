import { smallTerritories, type TerritoryIndex } from "@openhpa/vocabularies";
import { loadTerritories } from "@openhpa/vocabularies/territories";

/**
 * Territories for a validation that starts at once: regions, départements and cantons are there; what asks for more (a commune) makes `isShort`
 * true, and is asked again after `load`. An answer that was given without `isShort` is the one that the whole index gives.
 */
export interface TerritoriesOnDemand {
  readonly index: TerritoryIndex;
  /** True when the last questions could not be answered; set to false by reading it. */
  isShort(): boolean;
  /** Loads every territory; `index` then answers everything. */
  load(): Promise<void>;
}

/** The small index, watched. */
export function territoriesOnDemand(): TerritoriesOnDemand {
  const small = smallTerritories();
  let whole: TerritoryIndex | undefined;
  let short = false;
  const askWhole = (): TerritoryIndex => {
    if (whole === undefined) short = true;
    return whole ?? small;
  };
  return {
    index: {
      get: (code) => small.get(code) ?? askWhole().get(code),
      has: (code) => small.has(code) || askWhole().has(code),
      isCompleteFor: (type) =>
        small.isCompleteFor(type) || (type !== "country" && askWhole().isCompleteFor(type)),
      find: (name, within) => askWhole().find(name, within),
      all: () => askWhole().all(),
      ancestors: (code) => askWhole().ancestors(code),
    },
    isShort() {
      const was = short;
      short = false;
      return was;
    },
    async load() {
      whole = await loadTerritories();
    },
  };
}
