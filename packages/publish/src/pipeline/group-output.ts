import type { HpaRecord } from "@openhpa/core";
import type { ListedCard } from "../card.js";
import type { MadeFile } from "./record-output.js";

/** A group that was made. */
export interface MadeGroup<S> {
  /** SHA-256 over what it was made from. */
  readonly digest: string;
  readonly summary: S;
}

/**
 * Files that are made from groups of records: a record lies in a group by its key alone, so that a change makes its group again and no
 * other; what is made from all groups is made from what each leaves.
 */
export interface GroupOutput<I, S> {
  readonly name: string;
  /** How many groups so many records have. */
  groups(records: number): number;
  groupOf(key: string, groups: number): number;
  /** What the group has to know of a record, as plain JSON; undefined for one that is in none. */
  item(record: HpaRecord, card: ListedCard): I | undefined;
  /** The files of a group, from its items in the order of keys. */
  make(group: number, items: readonly I[]): Promise<readonly MadeFile[]>;
  /** What a group leaves, as plain JSON. */
  summary(items: readonly I[]): S;
  /** The files that are made from all groups. */
  finish(groups: readonly MadeGroup<S>[], records: number): Iterable<MadeFile>;
}
