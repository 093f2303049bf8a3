import type { PublishedRecord } from "../../search/published.js";
import type { Matches, Records } from "./matching.js";
import { createOrdering } from "./ordering.js";
import type { Part } from "./part.js";
import { type Phrase, printsAll } from "./phrases.js";
import { proximity } from "./proximity.js";
import type { Reading } from "./query.js";

/** Records with all words of a quoted phrase whose texts are read for it, the nearest first; of a large base fewer, for what that loads. */
const READ_FOR_PHRASE = 300;
const LARGE = 30_000;
const READ_FOR_PHRASE_IN_LARGE = 150;

/** Reads records to compare what they print with what is asked for. */
export interface RecordReader {
  /** Records that are read for a quoted phrase. */
  readonly forPhrase: number;
  recordAt(number: number): Promise<PublishedRecord>;
  /** Some records, those first in which the words stand near each other. */
  nearestFirst(
    numbers: readonly number[],
    scoreOf: (number: number) => number,
    reading: Reading,
  ): Promise<readonly PublishedRecord[]>;
  /** Those of some records that print every phrase of the query. */
  printing(
    numbers: readonly number[],
    phrases: readonly Phrase[],
    matches: Matches,
  ): Promise<readonly number[]>;
}

/** A reader of the records of an index. */
export function createRecordReader(records: Records): RecordReader {
  const { parts, numbering } = records;
  const forPhrase = numbering.total > LARGE ? READ_FOR_PHRASE_IN_LARGE : READ_FOR_PHRASE;
  const recordAt = (number: number): Promise<PublishedRecord> => {
    const [part, record] = numbering.placeOf(number);
    return (parts[part] as Part).record(record);
  };
  return {
    forPhrase,
    recordAt,
    async nearestFirst(numbers, scoreOf, { words }) {
      const found = await Promise.all(numbers.map(recordAt));
      const worth = found.map((record, at) => scoreOf(numbers[at] as number) * proximity(record, words));
      return found
        .map((_record, at) => at)
        .sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b)
        .map((at) => found[at] as PublishedRecord);
    },
    async printing(numbers, phrases, matches) {
      if (phrases.length === 0) return numbers;
      const ordering = createOrdering(records, { order: "relevance", numbers, matches });
      const nearest = await ordering.some(0, forPhrase);
      const found = await Promise.all(nearest.map(recordAt));
      const printed = new Set(
        nearest.filter((_number, at) => printsAll(found[at] as PublishedRecord, phrases)),
      );
      return numbers.filter((number) => printed.has(number));
    },
  };
}
