import { smallTerritories, type TerritoryCodes } from "@openhpa/vocabularies";
import { loadTerritoryCodes } from "@openhpa/vocabularies/territories";

/**
 * Codes of territories for a validation that starts at once: regions, départements and cantons are there; what asks for more (a commune) makes
 * `isShort` true, and is asked again after `load`. An answer that was given without `isShort` is the one that all codes give.
 */
export interface TerritoriesOnDemand {
  readonly codes: TerritoryCodes;
  /** True when the last questions could not be answered; set to false by reading it. */
  isShort(): boolean;
  /** Loads every code; `codes` then answers everything. */
  load(): Promise<void>;
}

/** The small index, watched. */
export function territoriesOnDemand(): TerritoriesOnDemand {
  const small = smallTerritories();
  let all: TerritoryCodes | undefined;
  let short = false;
  const ask = (): TerritoryCodes => {
    if (all === undefined) short = true;
    return all ?? small;
  };
  return {
    codes: {
      has: (code) => small.has(code) || ask().has(code),
      isCompleteFor: (type) => small.isCompleteFor(type) || (type !== "country" && ask().isCompleteFor(type)),
      endOf: (code) => (small.has(code) ? small.endOf(code) : ask().endOf(code)),
    },
    isShort() {
      const was = short;
      short = false;
      return was;
    },
    async load() {
      all = await loadTerritoryCodes();
    },
  };
}
