import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { canonicalize, type HpaRecord, withoutPersonalData } from "@openhpa/core";
import type { FolderWriter } from "@openhpa/io";
import { type Card, cardOf } from "./card.js";
import { FeedError } from "./feed-error.js";
import { byCodePoint, byLabel } from "./order.js";
import type { View } from "./pages/view.js";
import { recordPath } from "./record-files.js";

/** The records of a build: written once as JSON, then read back one at a time, so that memory holds a card for each and no more. */
export interface StagedRecords {
  /** In alphabetical order of titles, for lists. */
  readonly cards: readonly Card[];
  /** Every record in the order of keys, whatever the order of the input was. */
  all(): AsyncGenerator<HpaRecord>;
}

function duplicate(key: string): FeedError {
  return new FeedError("duplicate-key", {
    fr: `Deux fiches ont la clé « ${key} » ; une clé ne désigne qu'une fiche.`,
    en: `Two records have the key "${key}"; a key names one record only.`,
  });
}

/** Writes the published form of every record and remembers its card. Throws a {@link FeedError} for a key used twice. */
export async function stageRecords(
  folder: FolderWriter,
  records: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  view: View,
  includePersonalData: boolean,
): Promise<StagedRecords> {
  const byKey = new Map<string, Card>();
  for await (const record of records) {
    const published = canonicalize(includePersonalData ? record : withoutPersonalData(record));
    if (byKey.has(published.key)) throw duplicate(published.key);
    byKey.set(published.key, cardOf(view, published));
    await folder.write(recordPath(published, "json"), `${JSON.stringify(published, undefined, 2)}\n`);
  }
  const keys = [...byKey.keys()].sort(byCodePoint);
  const cards = [...byKey.values()].sort((a, b) => byLabel(a.title, b.title) || byCodePoint(a.key, b.key));
  return {
    cards,
    async *all() {
      for (const key of keys) {
        const card = byKey.get(key) as Card;
        yield JSON.parse(await readFile(join(folder.root, recordPath(card, "json")), "utf8")) as HpaRecord;
      }
    },
  };
}
