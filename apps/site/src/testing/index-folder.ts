import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { HpaRecord } from "@openhpa/core";
import type { ListedCard, MadeFile, MadeGroup } from "@openhpa/publish";
import type { TerritoryIndex } from "@openhpa/vocabularies";
import type { SearchDocument } from "../search/document.js";
import { searchIndex } from "../search/search-index.js";
import type { PartSummary } from "../search/search-part.js";

export interface IndexFolderOptions {
  readonly records: readonly HpaRecord[];
  readonly territories: TerritoryIndex;
  readonly card: (record: HpaRecord) => ListedCard;
}

/** Writes the search index of many records into a folder, without the rest of a build: for what is measured at a size. */
export async function writeIndex(
  folder: string,
  { records, territories, card }: IndexFolderOptions,
): Promise<void> {
  const index = searchIndex({ territories });
  const groups = index.groups(records.length);
  const items: SearchDocument[][] = Array.from({ length: groups }, () => []);
  for (const record of records) {
    const item = index.item(record, card(record));
    if (item) items[index.groupOf(record.key, groups)]?.push(item);
  }
  const write = async ({ path, content }: MadeFile) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content as Uint8Array);
  };
  const made: MadeGroup<PartSummary>[] = [];
  for (const [group, own] of items.entries()) {
    for (const file of await index.make(group, own)) await write(file);
    const digest = createHash("sha256").update(JSON.stringify(own)).digest("hex");
    made.push({ digest, summary: index.summary(own) });
  }
  for (const file of index.finish(made, records.length)) await write(file);
}
