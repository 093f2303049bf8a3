import { copyFileSync, existsSync, linkSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { LastState, NewState } from "../state/state-folder.js";

/** What is remembered of a group beside its items. */
export interface GroupRow {
  readonly digest: string;
  readonly records: number;
  readonly files: readonly string[];
  readonly summary: unknown;
}

/** An item as it is kept. */
export interface KeptItem {
  readonly key: string;
  /** JSON. */
  readonly item: string;
}

const itemsName = (output: string, group: number) => `groups/${output}/${group}.items`;
const rowName = (output: string, group: number) => `groups/${output}/${group}.json`;

/** How many groups the last build had. */
export function lastGroups(last: LastState | undefined, output: string): number {
  let groups = 0;
  while (last?.file(rowName(output, groups)) !== undefined) groups += 1;
  return groups;
}

/** What the last build remembered of a group; undefined where one of its files is gone. */
export function lastGroup(last: LastState, output: string, group: number): GroupRow | undefined {
  const file = last.file(rowName(output, group));
  if (file === undefined) return undefined;
  const row = JSON.parse(readFileSync(file, "utf8")) as GroupRow;
  return row.files.every((path) => existsSync(join(last.root, path))) ? row : undefined;
}

/** The items of a group of the last build in the order of keys. */
export function lastItems(last: LastState, output: string, group: number): readonly KeptItem[] {
  const file = last.file(itemsName(output, group));
  const lines = file === undefined ? [] : readFileSync(file, "utf8").split("\n").slice(0, -1);
  return lines.map((line) => {
    const tab = line.indexOf("\t");
    return { key: line.slice(0, tab), item: line.slice(tab + 1) };
  });
}

/** Remembers a group that was made. */
export function rememberGroup(
  state: NewState,
  output: string,
  group: number,
  { row, items }: { readonly row: GroupRow; readonly items: readonly KeptItem[] },
): void {
  const lines = items.map(({ key, item }) => `${key}\t${item}\n`);
  writeFileSync(state.file(itemsName(output, group)), lines.join(""));
  writeFileSync(state.file(rowName(output, group)), JSON.stringify(row));
}

/** Remembers a group of the last build as it was. */
export function keepGroup(state: NewState, last: LastState, output: string, group: number): void {
  for (const name of [itemsName(output, group), rowName(output, group)]) {
    const [from, to] = [last.file(name) as string, state.file(name)];
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}
