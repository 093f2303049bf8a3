import type { Level } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/core";
import type { ListedCard } from "@openhpa/publish";
import { byLabel, kindOfSubject, territoryOfPath } from "@openhpa/publish/browser";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import { wholeTerritories } from "./whole-territories.js";

/** What the overview of a feed shows; its size does not depend on the number of records. */
export interface Overview {
  /** All of them, withdrawn ones left out: what every list of records counts. */
  readonly count: number;
  readonly actions: number;
  readonly registries: number;
  /** Régions, départements and cantons with a record. */
  readonly territories: number;
  readonly evaluated: number;
  readonly levels: ReadonlyMap<Level | "none", number>;
  /** Records by path stem of concepts, years and wide territories. */
  readonly records: ReadonlyMap<string, number>;
  /** Records of a whole region or country, which name nothing narrower in it, by typed code. */
  readonly whole: ReadonlyMap<string, number>;
  /** Records that lie in neither country of the maps. */
  readonly placeless: number;
  /** First records in alphabetical order. */
  readonly first: readonly ListedCard[];
  /** Last changed records, newest first. */
  readonly latest: readonly ListedCard[];
}

/** An overview with what is counted elsewhere. */
export interface CountedOverview extends Overview {
  /** Organisations with a page: they are too many to be remembered while records pass. */
  readonly organisations: number;
}

/** Collects the overview in one pass over the records. */
export interface OverviewCollector {
  /** A record with the paths of its subjects; withdrawn ones do not count. */
  add(card: ListedCard, subjects: readonly string[]): void;
  result(): Overview;
}

const SHOWN = 5;

/** The first few of many by an order, kept as they come. */
function firstFew<T>(most: number, compare: (a: T, b: T) => number) {
  let kept: T[] = [];
  return {
    add(item: T) {
      const last = kept.at(-1);
      if (kept.length === most && last !== undefined && compare(item, last) >= 0) return;
      kept = [...kept, item].sort(compare).slice(0, most);
    },
    all: (): readonly T[] => kept,
  };
}

const wide = new Set(["country", "region", "canton", "departement"]);

/** True for subjects whose numbers the overview remembers: they are as many as the vocabularies and the years have, no more. */
function isRemembered(path: string): boolean {
  const kind = kindOfSubject(path);
  if (kind === "territory") return wide.has(territoryOfPath(path).split(":")[0] as string);
  return kind === "concept" || kind === "year";
}

/** Starts the overview of a feed. */
export function createOverview(territories: TerritoryIndex): OverviewCollector {
  const counts = { count: 0, actions: 0, registries: 0, evaluated: 0, placeless: 0 };
  const levels = new Map<Level | "none", number>();
  const records = new Map<string, number>();
  const whole = new Map<string, number>();
  const first = firstFew<ListedCard>(
    SHOWN,
    (a, b) => byLabel(a.title, b.title) || compareCodePoints(a.key, b.key),
  );
  const latest = firstFew<ListedCard>(
    SHOWN,
    (a, b) => compareCodePoints(b.modified ?? "", a.modified ?? "") || compareCodePoints(a.key, b.key),
  );
  const increase = <K>(map: Map<K, number>, key: K) => map.set(key, (map.get(key) ?? 0) + 1);
  return {
    add(card, subjects) {
      if (card.withdrawn) return;
      counts.count += 1;
      counts[card.type === "Action" ? "actions" : "registries"] += 1;
      if (card.level === "evaluated") counts.evaluated += 1;
      increase(levels, card.level ?? "none");
      first.add(card);
      if (card.modified !== undefined) latest.add(card);
      for (const path of subjects.filter(isRemembered)) increase(records, path);
      const codes = subjects.filter((path) => kindOfSubject(path) === "territory").map(territoryOfPath);
      if (!codes.includes("country:FR") && !codes.includes("country:CH")) counts.placeless += 1;
      for (const code of wholeTerritories(codes, territories)) increase(whole, code);
    },
    result: () => ({
      ...counts,
      territories: [...records.keys()].filter(
        (path) => path.startsWith("territory/") && !path.startsWith("territory/country-"),
      ).length,
      levels,
      records,
      whole,
      first: first.all(),
      latest: latest.all(),
    }),
  };
}
