import { compareCodePoints, type HpaRecord } from "@openhpa/core";
import type { FolderWriter } from "@openhpa/io";
import type { ListedCard } from "../card.js";
import type { LineFolder, LineWriter } from "../state/line-store.js";
import type { NewState } from "../state/state-folder.js";
import type { BuildTally, Reason } from "./build-tally.js";
import type { GroupOutput, MadeGroup } from "./group-output.js";
import {
  type GroupRow,
  itemLine,
  itemsIn,
  type KeptItem,
  keepGroup,
  lastGroup,
  lastGroups,
  lastItems,
  rememberGroup,
  storeItems,
} from "./group-state.js";
import type { LastOutput } from "./last-output.js";

/** What groups of a build are made with. */
export interface GroupPass {
  readonly folder: FolderWriter;
  readonly lines: LineFolder;
  readonly last: LastOutput;
  readonly state: NewState;
  readonly tally: BuildTally;
  /** How many records the build holds. */
  readonly count: number;
  /** Keys of the records of the last build that are not in this one as they were. */
  readonly outdated: ReadonlySet<string>;
}

/** The groups of an output while the changed records pass. */
export interface Groups {
  /** True where all records are asked for: nothing is known of those that did not change. */
  readonly wantsAll: boolean;
  /** Takes a new or changed record, or each. */
  add(record: HpaRecord, card: ListedCard): void;
  /** Makes the groups that changed, and what is made from all; the others are taken over. `onGroup` is told about each. */
  finish(onGroup?: (done: number, groups: number) => void): Promise<void>;
}

/** The items that came new, by group, on disk. */
function createItemSpool(lines: LineFolder, name: string) {
  const writers = new Map<number, LineWriter>();
  return {
    add(group: number, key: string, json: string): void {
      const writer = writers.get(group) ?? lines.create(`${name}-${group}`);
      writers.set(group, writer);
      writer.add(itemLine(key, json));
    },
    has: (group: number) => writers.has(group),
    all(group: number): readonly KeptItem[] {
      const store = writers.get(group)?.stored();
      writers.delete(group);
      return store ? itemsIn(store) : [];
    },
  };
}

/** The groups of the last build that hold an outdated record. */
function dirtyGroups<I, S>(output: GroupOutput<I, S>, groups: number, outdated: ReadonlySet<string>) {
  return new Set([...outdated].map((key) => output.groupOf(key, groups)));
}

async function keptGroup<I, S>(
  { folder, last: { state: last }, state, tally }: GroupPass,
  { name }: GroupOutput<I, S>,
  group: number,
): Promise<GroupRow | undefined> {
  const row = last && lastGroup(folder, last, name, group);
  if (!row || !last) return undefined;
  for (const path of row.files) {
    if (!(await folder.keep(path))) throw new Error(`${path} of the last build is gone`);
    tally.add(name, path, "kept");
  }
  keepGroup(state, last, name, group);
  return row;
}

async function madeGroup<I, S>(
  { folder, lines, state, tally }: GroupPass,
  output: GroupOutput<I, S>,
  group: number,
  kept: readonly KeptItem[],
  reason: Reason,
): Promise<GroupRow> {
  const sorted = [...kept].sort((a, b) => compareCodePoints(a.key, b.key));
  const { items, digest } = storeItems<I>(state, lines, { output: output.name, group, items: sorted });
  const made = await output.make(group, items);
  const files: string[] = [];
  for (const { path, content } of made.files) {
    await folder.write(path, content);
    files.push(path);
    tally.add(output.name, path, reason);
  }
  const row = { digest, records: items.length, files, summary: made.summary() };
  rememberGroup(state, output.name, group, row);
  return row;
}

/** Starts the groups of an output. */
export function openGroups<I, S>(pass: GroupPass, output: GroupOutput<I, S>): Groups {
  const { folder, lines, count, outdated, tally } = pass;
  const { state: last, without } = pass.last;
  const { name } = output;
  const groups = output.groups(count);
  const before = lastGroups(last, name);
  const isAlike = last !== undefined && groups === before;
  const spool = createItemSpool(lines, name);
  const dirty = isAlike ? dirtyGroups(output, groups, outdated) : undefined;
  const stillThere = ({ key }: KeptItem) => !outdated.has(key);
  const regroup = () => {
    for (let group = 0; last && group < before; group += 1)
      for (const { key, json } of lastItems(last, lines, name, group).filter(stillThere))
        spool.add(output.groupOf(key, groups), key, json());
  };
  return {
    wantsAll: last === undefined,
    add(record, card) {
      const item = output.item(record, card);
      if (item !== undefined) spool.add(output.groupOf(record.key, groups), record.key, JSON.stringify(item));
    },
    async finish(onGroup) {
      if (!isAlike) regroup();
      const rows: GroupRow[] = [];
      for (let group = 0; group < groups; group += 1) {
        const isDirty = !dirty || dirty.has(group) || spool.has(group);
        const kept = isDirty ? undefined : await keptGroup(pass, output, group);
        const old = isAlike && last && !kept ? lastItems(last, lines, name, group).filter(stillThere) : [];
        const reason: Reason = last ? (isDirty ? "changed-record" : "missing") : without;
        const items = [...old, ...spool.all(group)];
        rows.push(kept ?? (await madeGroup(pass, output, group, items, reason)));
        onGroup?.(group + 1, groups);
      }
      const made = rows.map(({ digest, summary }) => ({ digest, summary }) as MadeGroup<S>);
      const records = rows.reduce((sum, row) => sum + row.records, 0);
      for (const { path, content } of output.finish(made, records)) {
        await folder.write(path, content);
        tally.add(name, path, last ? "changed-inputs" : without);
      }
    },
  };
}
