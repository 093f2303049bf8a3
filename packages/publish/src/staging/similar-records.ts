import type { HpaRecord } from "@openhpa/core";
import { firstFrom } from "../state/number-list.js";
import type { StagedRecord } from "./record-row.js";
import type { StagedRecords } from "./staged-records.js";

/** What two similar actions share. */
export type Shared = "theme" | "audience" | "setting";

/** Another action that shares the theme of one, and what else. */
export interface SimilarRecord {
  readonly key: string;
  readonly shared: readonly Shared[];
}

/** First theme, audience and setting of an action; empty where it says none. */
type Features = NonNullable<StagedRecord["features"]>;

/** What an action is likened by; undefined for what is no action, has no theme or is withdrawn. */
export function featuresOf(record: HpaRecord): Features | undefined {
  if (record.type !== "Action" || record.withdrawn !== undefined) return undefined;
  const [theme] = record.themes ?? [];
  if (theme === undefined) return undefined;
  const [audience] = record.audiences ?? [];
  const named = audience?.lifeStages?.[0] ?? audience?.situations?.[0] ?? audience?.roles?.[0] ?? "";
  return [theme, named, record.settings?.[0] ?? ""];
}

/** What may be shared, the most first. */
const levels: readonly (readonly Shared[])[] = [
  ["theme", "audience", "setting"],
  ["theme", "audience"],
  ["theme", "setting"],
  ["theme"],
];

/** Similar actions on a page. */
const MOST = 4;

/** The name of the group of the actions that share as much; undefined where one of these is not known. */
function groupOf([theme, audience, setting]: Features, shared: readonly Shared[]): string | undefined {
  const values = { theme, audience, setting };
  const own = shared.map((name) => values[name]);
  return own.includes("") ? undefined : `${shared.length}${shared[1] ?? ""} ${own.join(" ")}`;
}

/** The places of the actions of each group, rising. */
function placesByGroup(staged: StagedRecords): ReadonlyMap<string, Uint32Array> {
  const groups = new Map<string, number[]>();
  for (let place = 0; place < staged.count; place += 1) {
    const { features } = staged.at(place);
    if (!features) continue;
    for (const shared of levels) {
      const name = groupOf(features, shared);
      if (name === undefined) continue;
      const group = groups.get(name);
      if (group) group.push(place);
      else groups.set(name, [place]);
    }
  }
  return new Map([...groups].map(([name, places]) => [name, Uint32Array.from(places)]));
}

const none = new Uint32Array(0);

/**
 * Finds the similar actions of each: those that share the most, and among equals those that follow in the order of keys, so that a new action
 * changes the lists of a few others only; `named` are shown already. Memory holds four numbers for each action.
 */
export function createSimilarRecords(
  staged: StagedRecords,
): (place: number, named?: readonly string[]) => readonly SimilarRecord[] {
  const groups = placesByGroup(staged);
  return (place, named = []) => {
    const { features, related = [] } = staged.at(place);
    if (!features) return [];
    const known = new Set([staged.keyAt(place), ...related, ...named]);
    const similar: SimilarRecord[] = [];
    for (const shared of levels) {
      const group = groups.get(groupOf(features, shared) ?? "") ?? none;
      const from = firstFrom(group, place);
      for (let step = 1; step < group.length && similar.length < MOST; step += 1) {
        const key = staged.keyAt(group[(from + step) % group.length] as number);
        if (known.has(key)) continue;
        known.add(key);
        similar.push({ key, shared });
      }
    }
    return similar;
  };
}

/** The list as a line that changes when the list does. */
export function similarLine(similar: readonly SimilarRecord[]): string {
  return similar.map(({ key, shared }) => `${key} ${shared.join("+")}`).join("\t");
}
