import { compareCodePoints } from "@openhpa/core";
import type { ListedCard } from "@openhpa/publish";
import type { ChangesSummary } from "../changes/record-changes.js";
import type { FeedSummary } from "../options.js";

/** What is known at the end of a build only. */
export interface Outcome extends Pick<FeedSummary, "modified" | "search" | "files" | "bytes"> {
  readonly changes: Pick<ChangesSummary, "created" | "updated" | "withdrawn" | "unchanged" | "undated">;
}

function inOrder<T>(counts: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...counts].sort(([a], [b]) => compareCodePoints(a, b)));
}

/** Counts what a build publishes while the records pass. */
export function createSummary(baseUrl: string) {
  const types = new Map<string, number>();
  const levels = new Map<string, number>();
  const licences = new Map<string, number>();
  const increase = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1);
  let smallCounts = 0;
  let kept = 0;
  return {
    add({ type, level, licence }: ListedCard): void {
      increase(types, type);
      increase(levels, level ?? "none");
      increase(licences, licence);
    },
    addSmallCount(): void {
      smallCounts += 1;
    },
    addKept(): void {
      kept += 1;
    },
    result({
      changes: { created, updated, withdrawn, unchanged, undated },
      modified,
      ...outcome
    }: Outcome): Omit<FeedSummary, "again"> {
      return {
        baseUrl,
        actions: types.get("Action") ?? 0,
        registries: types.get("Registry") ?? 0,
        levels: inOrder(levels),
        licences: inOrder(licences),
        ...(modified === undefined ? {} : { modified }),
        changes: { created, updated, withdrawn, unchanged },
        undated,
        kept,
        smallCounts,
        ...outcome,
      };
    },
  };
}
