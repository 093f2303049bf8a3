import type { HpaRecord } from "@openhpa/core";
import type { ListedCard } from "../card.js";
import type { MadeFile } from "./record-output.js";

/** A group that was made. */
export interface MadeGroup<S> {
  /** SHA-256 over what it was made from. */
  readonly digest: string;
  readonly summary: S;
}

/** The items of a group in the order of keys, each read when it is asked for: memory need not hold them all. A list of items is one, too. */
export interface GroupItems<I> extends Iterable<I> {
  readonly length: number;
  at(index: number): I | undefined;
}

/** What is made from the items of a group. */
export interface GroupFiles<S> {
  /** Walked once; each is written before the next is made, so that memory need not hold them all. */
  readonly files: Iterable<MadeFile>;
  /** What the group leaves for the files of all groups, as plain JSON; asked for when its files have been written. */
  summary(): S;
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
  /** The files of a group, and what it leaves. */
  make(group: number, items: GroupItems<I>): Promise<GroupFiles<S>>;
  /** The files that are made from all groups. */
  finish(groups: readonly MadeGroup<S>[], records: number): Iterable<MadeFile>;
}
