import type { HpaRecord } from "@openhpa/core";
import { namedKey } from "../paths/named-key.js";
import type { StagedRecords } from "./staged-records.js";

/** What others say of a record that it does not say itself: their keys, in the order of keys. */
export interface LaterRecords {
  /** Editions that name it as the one before them; none that is withdrawn. */
  readonly followedBy: readonly string[];
  /** Withdrawn records that name it as what replaces them. */
  readonly replaces: readonly string[];
}

/** What a record names as the edition before it, as it names it; undefined where it names nothing. */
export function precedingOf(record: HpaRecord): readonly string[] | undefined {
  if (record.type !== "Action") return undefined;
  const named = (record.precededBy ?? []).flatMap(({ record: name }) => name ?? []);
  return named.length > 0 ? named : undefined;
}

const none: LaterRecords = { followedBy: [], replaces: [] };

/** Finds, for the place of a record, what names it as its predecessor or its replacement. Memory holds a number for each such link. */
export function createLaterRecords(staged: StagedRecords, baseUrl: string): (place: number) => LaterRecords {
  const links = { followedBy: new Map<number, number[]>(), replaces: new Map<number, number[]>() };
  const add = (kind: keyof LaterRecords, name: string, from: number) => {
    const key = namedKey(name, baseUrl);
    const to = key === undefined ? undefined : staged.placeOf(key);
    if (to === undefined || to === from) return;
    const before = links[kind].get(to);
    if (!before) links[kind].set(to, [from]);
    else if (before.at(-1) !== from) before.push(from);
  };
  for (let place = 0; place < staged.count; place += 1) {
    const { preceding = [], withdrawn, replacedBy } = staged.at(place);
    if (withdrawn === undefined) for (const name of preceding) add("followedBy", name, place);
    else if (replacedBy !== undefined) add("replaces", replacedBy, place);
  }
  const keysOf = (kind: keyof LaterRecords, place: number) =>
    (links[kind].get(place) ?? []).map((from) => staged.keyAt(from));
  if (links.followedBy.size === 0 && links.replaces.size === 0) return () => none;
  return (place) => ({ followedBy: keysOf("followedBy", place), replaces: keysOf("replaces", place) });
}
