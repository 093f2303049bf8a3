import { sortedLines } from "@openhpa/io";
import type { ListedCard } from "../card.js";
import type { LineFolder } from "../state/line-store.js";
import type { StagedRecord } from "./record-row.js";
import type { StagedRecords } from "./staged-records.js";

/** The records of a build by their ranks in the alphabetical order of titles, for lists. Memory holds a few bytes for each. */
export interface TitledRecords {
  readonly count: number;
  /** All cards, one at a time; may be walked again. */
  cards(): Generator<ListedCard>;
  /** The place of the record at a rank in the order of keys. */
  placeAt(rank: number): number;
  /** The card at a rank as JSON. */
  cardTextAt(rank: number): string;
  /** The card at a rank. */
  listedAt(rank: number): ListedCard;
  /** What the record at a rank says of each of its subjects, a line each. */
  subjectLinesAt(rank: number): readonly string[];
}

/** Puts staged records in the order of their titles; `each` is told about every record while they are read, in the order of keys. */
export async function orderByTitle(
  staged: StagedRecords,
  lines: LineFolder,
  each: (record: StagedRecord, place: number) => void = () => undefined,
): Promise<TitledRecords> {
  const { count } = staged;
  const titles = async function* () {
    for (let place = 0; place < count; place++) {
      const record = staged.at(place);
      each(record, place);
      const { title, key } = record.card;
      yield `${record.sortedTitle}\t${title.replace(/\s+/g, " ")}\t${key}\t${place}`;
    }
  };
  const places = new Uint32Array(count);
  let next = 0;
  for await (const line of sortedLines(titles(), { folder: lines.folder }))
    places[next++] = Number(line.slice(line.lastIndexOf("\t") + 1));
  const placeAt = (rank: number) => places[rank] ?? -1;
  const cardTextAt = (rank: number) => staged.cardTextAt(placeAt(rank));
  const listedAt = (rank: number) => JSON.parse(cardTextAt(rank)) as ListedCard;
  return {
    count,
    *cards() {
      for (let rank = 0; rank < count; rank++) yield listedAt(rank);
    },
    placeAt,
    cardTextAt,
    listedAt,
    subjectLinesAt: (rank) => staged.subjectLinesAt(placeAt(rank)),
  };
}
