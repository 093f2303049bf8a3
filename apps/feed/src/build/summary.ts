import type { ListedCard } from "../card.js";
import type { ChangesSummary } from "../changes/record-changes.js";
import type { FeedSummary } from "../options.js";
import { byCodePoint } from "../order.js";

/** What is known at the end of a build only. */
export interface Outcome extends Pick<FeedSummary, "modified" | "search" | "files" | "bytes"> {
  readonly changes: ChangesSummary;
}

function inOrder<T>(counts: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...counts].sort(([a], [b]) => byCodePoint(a, b)));
}

/** Counts what a build publishes while the records pass. */
export function createSummary(baseUrl: string) {
  const types = new Map<string, number>();
  const levels = new Map<string, number>();
  const licences = new Map<string, number>();
  const increase = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  let smallCounts = 0;
  let latest: string | undefined;
  let earliest: string | undefined;
  return {
    add({ type, level, licence, created, modified }: ListedCard): void {
      increase(types, type);
      increase(levels, level ?? "none");
      increase(licences, licence);
      if (modified !== undefined && (latest === undefined || modified > latest)) latest = modified;
      if (created !== undefined && (earliest === undefined || created < earliest)) earliest = created;
    },
    addSmallCount(): void {
      smallCounts += 1;
    },
    /** Day of the last change of a record. */
    latest: () => latest,
    /** Day on which the first record was made. */
    earliest: () => earliest,
    result({
      changes: { created, updated, withdrawn, unchanged },
      modified,
      ...outcome
    }: Outcome): FeedSummary {
      return {
        baseUrl,
        actions: types.get("Action") ?? 0,
        registries: types.get("Registry") ?? 0,
        levels: inOrder(levels),
        licences: inOrder(licences),
        ...(modified === undefined ? {} : { modified }),
        changes: { created, updated, withdrawn, unchanged },
        smallCounts,
        ...outcome,
      };
    },
  };
}
