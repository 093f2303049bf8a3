import { compareCodePoints } from "@openhpa/core";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { Card } from "../card.js";
import { type Country, countryOf } from "./coverage.js";

/** What the catalogue says of all records together; its size does not depend on how many there are. */
export interface RecordFacts {
  /** Number of actions that are not withdrawn. */
  readonly actions: number;
  /** Notations of the themes in use, in code-point order. */
  readonly themes: readonly string[];
  /** Countries that hold a territory of a record and have a bounding box. */
  readonly countries: ReadonlySet<Country>;
  /** First day of the records, `YYYY-MM-DD`. */
  readonly start?: string | undefined;
  /** Last day of the records, `YYYY-MM-DD`. */
  readonly end?: string | undefined;
}

/** The part of a card that the catalogue looks at. */
export type CountedCard = Pick<Card, "type" | "withdrawn" | "themes" | "territories" | "earliest" | "latest">;

/** Gathers the facts of a catalogue while the records pass. */
export interface DatasetFactsCollector {
  /** Counts a record in; a withdrawn one counts for nothing. */
  add(card: CountedCard): void;
  result(): RecordFacts;
}

/** Facts of no record yet; the order in which records are added changes nothing. */
export function createDatasetFacts(territories: TerritoryIndex): DatasetFactsCollector {
  const themes = new Set<string>();
  const countries = new Set<Country>();
  let actions = 0;
  let start: string | undefined;
  let end: string | undefined;
  return {
    add(card) {
      if (card.withdrawn) return;
      if (card.type === "Action") actions += 1;
      for (const theme of card.themes) themes.add(theme);
      for (const code of card.territories) {
        const country = countryOf(code, territories);
        if (country) countries.add(country);
      }
      const { earliest, latest = earliest } = card;
      if (earliest !== undefined && (start === undefined || earliest < start)) start = earliest;
      if (latest !== undefined && (end === undefined || latest > end)) end = latest;
    },
    result: () => ({
      actions,
      themes: [...themes].sort(compareCodePoints),
      countries: new Set(countries),
      start,
      end,
    }),
  };
}
