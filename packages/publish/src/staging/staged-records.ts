import { hash } from "node:crypto";
import { canonicalize, type HpaRecord, refusalForKeys, withoutPersonalData } from "@openhpa/core";
import { type FolderWriter, type InputRecord, sortedLines } from "@openhpa/io";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { Card, ListedCard } from "../card.js";
import type { Oppositions } from "../oppositions/oppositions.js";
import { recordPath } from "../paths/record-path.js";
import { PublishError } from "../publish-error.js";
import { smallCountsOf } from "../small-counts/index.js";
import { detached } from "../state/detached.js";
import type { LineFolder, LineStore } from "../state/line-store.js";
import { createNumberList } from "../state/number-list.js";
import type { NewState } from "../state/state-folder.js";
import { type LastRecords, stateFiles } from "./last-records.js";
import { precedingOf } from "./later-records.js";
import { publishedRecord } from "./published-record.js";
import { parseRow, type RecordRow, rowLine, type StagedRecord, stagedRecord } from "./record-row.js";
import { recordText } from "./record-text.js";
import { relatedKeys } from "./related-keys.js";
import { featuresOf } from "./similar-records.js";
import { cutSubjectLines, subjectLines } from "./subject-line.js";

/**
 * The records of a build, on disk, by their places in the order of keys, whatever the order of the input was. Memory holds a hundred
 * bytes for each.
 */
export interface StagedRecords {
  readonly count: number;
  keyAt(place: number): string;
  rowAt(place: number): RecordRow;
  /** Bytes of the published record. */
  bytesAt(place: number): number;
  /** The first half of the SHA-256 of the published record. */
  digestAt(place: number): Uint8Array;
  at(place: number): StagedRecord;
  /** Its card as JSON. */
  cardTextAt(place: number): string;
  /** What the record says of each of its subjects, as `subjectLine` writes it. */
  subjectLinesAt(place: number): readonly string[];
  /** The published record. */
  recordAt(place: number): HpaRecord;
  /** The published record as one line of JSON. */
  lineAt(place: number): string;
  /** True where the last build published the same record: all that is made from it alone is there. */
  isSame(place: number): boolean;
  /** The place of a key, undefined for one that this build does not hold. */
  placeOf(key: string): number | undefined;
  /** True when this build holds the record. */
  has(name: Pick<Card, "type" | "key">): boolean;
  /** The places in the last build of the records that are not in this one as they were: changed or gone. */
  readonly outdated: readonly number[];
}

export interface StagingOptions {
  /** The card of a record; without its subjects when nobody is going to ask for them. */
  readonly cardOf: (record: HpaRecord) => Card | ListedCard;
  readonly includePersonalData: boolean;
  /** Who is kept out of every record. Nobody by default. */
  readonly oppositions?: Oppositions | undefined;
  /** Told about every record that is left out as a whole for them. */
  readonly onExcluded?: (() => void) | undefined;
  /** For temporary files; the records can be read as long as it holds. */
  readonly lines: LineFolder;
  readonly state: NewState;
  readonly last: LastRecords | undefined;
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

/** Bytes that are kept of a record's SHA-256. */
const DIGEST = 16;

/** Where what is known of the record of a key stands: in the last build, or among the new ones of this. */
interface Found {
  readonly keys: readonly string[];
  /** The number there, twice, and one more for the new ones. */
  readonly numbers: Uint32Array;
}

/** Reads sorted `key TAB number` lines. Throws a {@link PublishError} for a key that comes twice. */
async function foundIn(lines: AsyncIterable<string>): Promise<Found> {
  const numbers = createNumberList((length) => new Uint32Array(length));
  const keys: string[] = [];
  for await (const line of lines) {
    const tab = line.indexOf("\t");
    const key = detached(line.slice(0, tab));
    if (key === keys.at(-1)) throw duplicate(key);
    keys.push(key);
    numbers.add(Number(line.slice(tab + 1)));
  }
  return { keys, numbers: numbers.taken() };
}

/** The place of a key in some sorted ones. */
function placeIn(keys: readonly string[], key: string): number | undefined {
  let [low, high] = [0, keys.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const middleKey = keys[middle] as string;
    if (middleKey === key) return middle;
    if (middleKey < key) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The new records of a build as they come: their JSON, rows and subjects, by their numbers. */
function createNewRecords({ cardOf, includePersonalData, oppositions, onExcluded, lines }: StagingOptions) {
  const [records, rows, subjects] = [lines.create("records"), lines.create("rows"), lines.create("subjects")];
  let count = 0;
  return {
    add(given: HpaRecord, digest: string): { readonly key: string; readonly number: number } | undefined {
      const input = oppositions ? oppositions.apply(given) : given;
      if (!input) {
        onExcluded?.();
        return undefined;
      }
      const published = canonicalize(includePersonalData ? input : publishable(input));
      const text = recordText(published);
      const { subjects: own = [], ...card }: Partial<Pick<Card, "subjects">> & ListedCard = cardOf(published);
      const { key, type, id, withdrawn, replacedBy } = published;
      recordPath({ type, key }, "json");
      const sha256 = hash("sha256", text, "hex");
      const related = relatedKeys(published);
      const small = smallCountsOf(published).length;
      const features = featuresOf(published);
      const preceding = precedingOf(published);
      const rest = JSON.stringify({
        sha256,
        id,
        withdrawn,
        replacedBy,
        sortedTitle: normaliseLabel(card.title),
        ...(related.length > 0 ? { related } : {}),
        ...(features ? { features } : {}),
        ...(preceding ? { preceding } : {}),
        ...(small > 0 ? { small } : {}),
      } satisfies Omit<StagedRecord, "card">);
      records.add(JSON.stringify(published));
      const bytes = Buffer.byteLength(text);
      rows.add(rowLine({ key, type, digest, bytes, sha256, card: JSON.stringify(card), rest }));
      subjects.add(subjectLines(own));
      return { key, number: count++ };
    },
    stored: () => ({ records: records.stored(), rows: rows.stored(), subjects: subjects.stored() }),
  };
}

type NewRecords = ReturnType<ReturnType<typeof createNewRecords>["stored"]>;

/** The rows of all records in the order of keys, written into the state of this build; and what became of those of the last one. */
function mergeRows({ keys, numbers }: Found, fresh: NewRecords, { state, last, lines }: StagingOptions) {
  const rows = lines.createAt(state.file(stateFiles.rows));
  const subjects = lines.createAt(state.file(stateFiles.subjects));
  const same = new Uint8Array(keys.length);
  const digests = Buffer.alloc(keys.length * DIGEST);
  const bytes = new Uint32Array(keys.length);
  const outdated: number[] = [];
  let old = 0;
  const before = (key: string): number | undefined => {
    for (; last && old < last.count && last.keyAt(old) < key; old += 1) outdated.push(old);
    return last && old < last.count && last.keyAt(old) === key ? old++ : undefined;
  };
  for (const [place, key] of keys.entries()) {
    const number = numbers[place] as number;
    const known = before(key);
    const row = known === undefined ? undefined : last?.rowAt(known);
    const isNew = number % 2 === 1;
    const own = isNew ? parseRow(fresh.rows.at(number >> 1)) : (row as RecordRow);
    same[place] = Number(row?.sha256 === own.sha256 && row.type === own.type);
    if (known !== undefined && !same[place]) outdated.push(known);
    rows.add(rowLine(own));
    bytes[place] = own.bytes;
    digests.write(own.sha256, place * DIGEST, DIGEST, "hex");
    subjects.add(isNew ? fresh.subjects.at(number >> 1) : (last?.subjectsAt(number >> 1) ?? ""));
  }
  for (; last && old < last.count; old += 1) outdated.push(old);
  return { rows: rows.stored(), subjects: subjects.stored(), same, digests, bytes, outdated };
}

interface Merged extends Omit<ReturnType<typeof mergeRows>, "same"> {
  readonly isSame: (place: number) => boolean;
  readonly keys: readonly string[];
  readonly recordAt: (place: number) => HpaRecord;
  readonly lineAt: (place: number) => string;
}

function stagedFrom({
  keys,
  rows,
  subjects,
  digests,
  bytes,
  isSame,
  outdated,
  recordAt,
  lineAt,
}: Merged): StagedRecords {
  const rowAt = (place: number) => parseRow(rows.at(place));
  const placeOf = (key: string) => placeIn(keys, key);
  // What is made of a record asks for it several times, one record after the other.
  let last: { readonly place: number; readonly record: StagedRecord } | undefined;
  const at = (place: number): StagedRecord => {
    if (last?.place !== place) last = { place, record: stagedRecord(rowAt(place)) };
    return last.record;
  };
  return {
    count: keys.length,
    keyAt: (place) => keys[place] ?? "",
    rowAt,
    bytesAt: (place) => bytes[place] ?? 0,
    digestAt: (place) => digests.subarray(place * DIGEST, (place + 1) * DIGEST),
    at,
    cardTextAt: (place) => rowAt(place).card,
    subjectLinesAt: (place) => cutSubjectLines(subjects.at(place)),
    recordAt,
    lineAt,
    isSame,
    placeOf,
    has({ type, key }) {
      const place = placeOf(key);
      return place !== undefined && rowAt(place).type === type;
    },
    outdated,
  };
}

/**
 * Puts the records of a build in the order of keys: the published form of those that are new, and what the last build knew of the others.
 * Throws a {@link PublishError} for a key used twice or one that names a person.
 */
export async function stageRecords(
  folder: FolderWriter,
  inputs: AsyncIterable<InputRecord>,
  options: StagingOptions,
): Promise<StagedRecords> {
  const { last, lines } = options;
  const fresh = createNewRecords(options);
  const staged = async function* () {
    for await (const input of inputs) {
      const known = input.record ? undefined : last?.placeOfInput(input.digest);
      if (known !== undefined) yield `${last?.keyAt(known)}\t${2 * known}`;
      else if (input.record) {
        const added = fresh.add(input.record, input.digest ?? "");
        if (added) yield `${added.key}\t${2 * added.number + 1}`;
      }
    }
  };
  const found = await foundIn(sortedLines(staged(), { folder: lines.folder }));
  const stored = fresh.stored();
  const { same, ...merged } = mergeRows(found, stored, options);
  const { keys, numbers } = found;
  const jsonStore: LineStore = stored.records;
  const newLineAt = (place: number): string | undefined => {
    const number = numbers[place] as number;
    return number % 2 === 1 ? jsonStore.at(number >> 1) : undefined;
  };
  const recordAt = (place: number): HpaRecord => {
    const line = newLineAt(place);
    if (line !== undefined) return JSON.parse(line) as HpaRecord;
    return publishedRecord(folder.previous ?? "", parseRow(merged.rows.at(place)));
  };
  const lineAt = (place: number) => newLineAt(place) ?? JSON.stringify(recordAt(place));
  return stagedFrom({ ...merged, keys, recordAt, lineAt, isSame: (place) => same[place] === 1 });
}
