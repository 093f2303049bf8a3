import { hash } from "node:crypto";
import { canonicalize, type HpaRecord, refusalForKeys, withoutPersonalData } from "@openhpa/core";
import { type FolderWriter, sortedLines } from "@openhpa/io";
import type { Card, ListedCard } from "../card.js";
import { recordPath } from "../paths/record-path.js";
import { PublishError } from "../publish-error.js";
import type { LineFolder, LineStore } from "./line-store.js";
import { createNumberList } from "./number-list.js";
import { subjectLine } from "./subject-line.js";

/** What the build knows of a record: its card, and the hash of what is published. */
export interface StagedRecord extends Pick<HpaRecord, "id" | "withdrawn" | "replacedBy"> {
  readonly card: ListedCard;
  /** SHA-256 of the published JSON. */
  readonly sha256: string;
}

/**
 * The records of a build, on disk, by their places in the order of keys, whatever the order of the input was: each stands as published JSON
 * in the folder that is being written, with its card beside. Memory holds some thirty bytes for each.
 */
export interface StagedRecords {
  readonly count: number;
  at(place: number): StagedRecord;
  /** What the record says of each of its subjects, as {@link subjectLine} writes it. */
  subjectLinesAt(place: number): readonly string[];
  /** The published record as one line of JSON. */
  jsonAt(place: number): string;
  /** True when this build holds the record. */
  has(name: Pick<Card, "type" | "key">): boolean;
  /** A record of this build by its key, whatever its type. */
  find(key: string): HpaRecord | undefined;
}

export interface StagingOptions {
  /** The card of a record; without its subjects when nobody is going to ask for them. */
  readonly cardOf: (record: HpaRecord) => Card | ListedCard;
  readonly includePersonalData: boolean;
  /** For temporary files; the records can be read as long as it holds. */
  readonly lines: LineFolder;
}

function duplicate(key: string): PublishError {
  return new PublishError("duplicate-key", {
    fr: `Deux fiches ont la clé « ${key} » ; une clé ne désigne qu'une fiche.`,
    en: `Two records have the key "${key}"; a key names one record only.`,
  });
}

/** The record without personal data. Throws a {@link PublishError} for one that names a person in a key. */
function publishable(record: HpaRecord): HpaRecord {
  const published = withoutPersonalData(record);
  const refusal = refusalForKeys(published);
  if (refusal) throw new PublishError("personal-key", refusal);
  return published;
}

/** The numbers of sorted `key TAB number` lines. Throws a {@link PublishError} for a key that comes twice. */
async function numbersIn(lines: AsyncIterable<string>): Promise<Uint32Array> {
  const numbers = createNumberList((length) => new Uint32Array(length));
  let last: string | undefined;
  for await (const line of lines) {
    const tab = line.indexOf("\t");
    const key = line.slice(0, tab);
    if (key === last) throw duplicate(key);
    last = key;
    numbers.add(Number(line.slice(tab + 1)));
  }
  return numbers.taken();
}

/** The place of a key among the staged records, undefined for one that is not there. */
function placeOf({ count, at }: Pick<StagedRecords, "count" | "at">, key: string): number | undefined {
  let [low, high] = [0, count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const middleKey = at(middle).card.key;
    if (middleKey === key) return middle;
    if (middleKey < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** Writes the published form of every record and remembers its card on disk. Throws a {@link PublishError} for a key used twice or one that names a person. */
export async function stageRecords(
  folder: FolderWriter,
  input: AsyncIterable<HpaRecord> | Iterable<HpaRecord>,
  { cardOf, includePersonalData, lines }: StagingOptions,
): Promise<StagedRecords> {
  const [records, cards, subjects] = [
    lines.create("records"),
    lines.create("cards"),
    lines.create("subjects"),
  ];
  const staged = async function* () {
    let number = 0;
    for await (const record of input) {
      const published = canonicalize(includePersonalData ? record : publishable(record));
      const text = `${JSON.stringify(published, undefined, 2)}\n`;
      await folder.write(recordPath(published, "json"), text);
      const { subjects: own = [], ...card }: Partial<Pick<Card, "subjects">> & ListedCard = cardOf(published);
      const { id, withdrawn, replacedBy } = published;
      const sha256 = hash("sha256", text, "hex");
      records.add(JSON.stringify(published));
      cards.add(JSON.stringify({ card, sha256, id, withdrawn, replacedBy } satisfies StagedRecord));
      subjects.add(own.map(subjectLine).join("\n"));
      yield `${published.key}\t${number++}`;
    }
  };
  const numbers = await numbersIn(sortedLines(staged(), { folder: lines.folder }));
  const [recordStore, cardStore, subjectStore] = [records.stored(), cards.stored(), subjects.stored()];
  const lineAt = (store: LineStore, place: number) => store.at(numbers[place] ?? -1);
  const count = numbers.length;
  const at = (place: number) => JSON.parse(lineAt(cardStore, place)) as StagedRecord;
  const jsonAt = (place: number) => lineAt(recordStore, place);
  return {
    count,
    at,
    jsonAt,
    subjectLinesAt(place) {
      const lines = lineAt(subjectStore, place);
      return lines === "" ? [] : lines.split("\n");
    },
    has({ type, key }) {
      const place = placeOf({ count, at }, key);
      return place !== undefined && at(place).card.type === type;
    },
    find(key) {
      const place = placeOf({ count, at }, key);
      return place === undefined ? undefined : (JSON.parse(jsonAt(place)) as HpaRecord);
    },
  };
}
