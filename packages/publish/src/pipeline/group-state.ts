import { createHash } from "node:crypto";
import { copyFileSync, linkSync, readFileSync, writeFileSync } from "node:fs";
import type { FolderWriter } from "@openhpa/io";
import { detached } from "../state/detached.js";
import type { LineFolder, LineStore } from "../state/line-store.js";
import type { LastState, NewState } from "../state/state-folder.js";
import type { GroupItems } from "./group-output.js";

/** What is remembered of a group beside its items. */
export interface GroupRow {
  readonly digest: string;
  readonly records: number;
  readonly files: readonly string[];
  readonly summary: unknown;
}

/** An item as it is kept, on disk. */
export interface KeptItem {
  readonly key: string;
  /** Reads it, as JSON. */
  json(): string;
}

const itemsName = (output: string, group: number) => `groups/${output}/${group}.items`;
const rowName = (output: string, group: number) => `groups/${output}/${group}.json`;

/** How many groups the last build had. */
export function lastGroups(last: LastState | undefined, output: string): number {
  let groups = 0;
  while (last?.file(rowName(output, groups)) !== undefined) groups += 1;
  return groups;
}

/** What the last build remembered of a group; undefined where one of its files is gone or was altered. */
export function lastGroup(
  folder: FolderWriter,
  last: LastState,
  output: string,
  group: number,
): GroupRow | undefined {
  const file = last.file(rowName(output, group));
  if (file === undefined) return undefined;
  const row = JSON.parse(readFileSync(file, "utf8")) as GroupRow;
  return row.files.every(folder.has) ? row : undefined;
}

/** The line of an item. */
export const itemLine = (key: string, json: string) => `${key}\t${json}`;

const jsonOf = (line: string) => line.slice(line.indexOf("\t") + 1);

/** The items of some lines; memory holds their keys. */
export function itemsIn(store: LineStore): readonly KeptItem[] {
  return Array.from({ length: store.count }, (_, index) => {
    const line = store.at(index);
    return { key: detached(line.slice(0, line.indexOf("\t"))), json: () => jsonOf(store.at(index)) };
  });
}

/** The items of a group of the last build in the order of keys. */
export function lastItems(
  last: LastState,
  lines: LineFolder,
  output: string,
  group: number,
): readonly KeptItem[] {
  const file = last.file(itemsName(output, group));
  return file === undefined ? [] : itemsIn(lines.open(file));
}

/** Writes the items of a group into the state in the order given; gives them, and a digest of them. */
export function storeItems<I>(
  state: NewState,
  lines: LineFolder,
  { output, group, items }: { output: string; group: number; items: readonly KeptItem[] },
): { readonly items: GroupItems<I>; readonly digest: string } {
  const writer = lines.createAt(state.file(itemsName(output, group)));
  const sha256 = createHash("sha256");
  for (const { key, json } of items) {
    const text = json();
    sha256.update(`${text}\n`);
    writer.add(itemLine(key, text));
  }
  const store = writer.stored();
  const at = (index: number) => JSON.parse(jsonOf(store.at(index))) as I;
  return {
    digest: sha256.digest("hex"),
    items: {
      length: store.count,
      at,
      *[Symbol.iterator]() {
        for (let index = 0; index < store.count; index += 1) yield at(index);
      },
    },
  };
}

/** Remembers what a group that was made left, beside its items. */
export function rememberGroup(state: NewState, output: string, group: number, row: GroupRow): void {
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
