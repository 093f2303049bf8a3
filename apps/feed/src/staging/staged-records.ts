import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { canonicalize, type HpaRecord, withoutPersonalData } from "@openhpa/core";
import { type FolderWriter, sortedLines } from "@openhpa/io";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { Card, ListedCard } from "../card.js";
import { FeedError } from "../feed-error.js";
import { recordPath } from "../record-files.js";
import { storeLines } from "./line-store.js";

/** What the build knows of a record: its card, and the hash of what is published. */
export interface StagedRecord extends Pick<HpaRecord, "id" | "withdrawn" | "replacedBy"> {
  readonly card: Card;
  /** SHA-256 of the published JSON. */
  readonly sha256: string;
}

/**
 * The records of a build, on disk: each stands as published JSON in the folder that is being written, with its card beside. Memory holds a
 * dozen bytes for each.
 */
export interface StagedRecords {
  readonly count: number;
  /** In the order of keys, whatever the order of the input was. */
  byKey(): AsyncGenerator<StagedRecord>;
  /** In alphabetical order of titles, for lists. */
  byTitle(): AsyncGenerator<ListedCard>;
  /** The card at a place of the alphabetical order, with its subjects or, far quicker, without. */
  atRank(rank: number): Card;
  listedAt(rank: number): ListedCard;
  /** Every published record in the order of keys. */
  records(): AsyncGenerator<HpaRecord>;
  /** One published record. */
  record(card: Pick<Card, "type" | "key">): Promise<HpaRecord>;
  /** True when this build holds the record. */
  has(name: Pick<Card, "type" | "key">): boolean;
  /** A record of this build by its key, whatever its type. */
  find(key: string): HpaRecord | undefined;
  close(): void;
}

export interface StagingOptions {
  readonly cardOf: (record: HpaRecord) => Card;
  readonly includePersonalData: boolean;
  /** Folder for temporary files. */
  readonly work: string;
}

function duplicate(key: string): FeedError {
  return new FeedError("duplicate-key", {
    fr: `Deux fiches ont la clé « ${key} » ; une clé ne désigne qu'une fiche.`,
    en: `Two records have the key "${key}"; a key names one record only.`,
  });
}

/** Sorted `key TAB rest` lines without their keys. Throws a {@link FeedError} for a key that comes twice. */
async function* withoutKeys(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let last: string | undefined;
  for await (const line of lines) {
    const tab = line.indexOf("\t");
    const key = line.slice(0, tab);
    if (key === last) throw duplicate(key);
    last = key;
    yield line.slice(tab + 1);
  }
}

/** Writes the published form of every record and remembers its card on disk. Throws a {@link FeedError} for a key used twice. */
export async function stageRecords(
  folder: FolderWriter,
  input: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  { cardOf, includePersonalData, work }: StagingOptions,
): Promise<StagedRecords> {
  await mkdir(work, { recursive: true });
  const sorting = { folder: work };
  const staged = async function* () {
    for await (const record of input) {
      const published = canonicalize(includePersonalData ? record : withoutPersonalData(record));
      const text = `${JSON.stringify(published, undefined, 2)}\n`;
      const { sha256 } = await folder.write(recordPath(published, "json"), text);
      const { id, withdrawn, replacedBy } = published;
      const row: StagedRecord = { card: cardOf(published), sha256, id, withdrawn, replacedBy };
      yield `${published.key}\t${JSON.stringify(row)}`;
    }
  };
  const store = await storeLines(join(work, "records"), withoutKeys(sortedLines(staged(), sorting)));
  const at = (index: number) => JSON.parse(store.at(index)) as StagedRecord;
  const titles = async function* () {
    for (let index = 0; index < store.count; index++) {
      const { title, key } = at(index).card;
      yield `${normaliseLabel(title)}\t${title.replace(/\s+/g, " ")}\t${key}\t${index}`;
    }
  };
  const ranks = new Uint32Array(store.count);
  let rank = 0;
  for await (const line of sortedLines(titles(), sorting))
    ranks[rank++] = Number(line.slice(line.lastIndexOf("\t") + 1));
  const atRank = (place: number) => at(ranks[place] as number).card;
  const listed = async function* () {
    for (let place = 0; place < store.count; place++) {
      const { subjects: _left, ...card } = atRank(place);
      yield JSON.stringify(card);
    }
  };
  const list = await storeLines(join(work, "listed"), listed());
  const listedAt = (place: number) => JSON.parse(list.at(place)) as ListedCard;
  const cardOfKey = (key: string): Card | undefined => {
    let [low, high] = [0, store.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { card } = at(middle);
      if (card.key === key) return card;
      if (card.key < key) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  };
  const pathOf = (card: Pick<Card, "type" | "key">) => join(folder.root, recordPath(card, "json"));
  const record = async (card: Pick<Card, "type" | "key">) =>
    JSON.parse(readFileSync(pathOf(card), "utf8")) as HpaRecord;
  return {
    count: store.count,
    async *byKey() {
      for (let index = 0; index < store.count; index++) yield at(index);
    },
    async *byTitle() {
      for (let place = 0; place < store.count; place++) yield listedAt(place);
    },
    atRank,
    listedAt,
    async *records() {
      for (let index = 0; index < store.count; index++) yield await record(at(index).card);
    },
    record,
    has: ({ type, key }) => cardOfKey(key)?.type === type,
    find(key) {
      const card = cardOfKey(key);
      return card && (JSON.parse(readFileSync(pathOf(card), "utf8")) as HpaRecord);
    },
    close() {
      store.close();
      list.close();
    },
  };
}
