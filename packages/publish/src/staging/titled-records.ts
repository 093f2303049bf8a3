import { sortedLines } from "@openhpa/io";
import { normaliseLabel } from "@openhpa/vocabularies";
import type { ListedCard } from "../card.js";
import type { LineFolder } from "./line-store.js";
import type { StagedRecords } from "./staged-records.js";

/** The records of a build by their ranks in the alphabetical order of titles, for lists. Memory holds a dozen bytes for each. */
export interface TitledRecords {
  readonly count: number;
  /** All cards, one at a time; may be walked again. */
  cards(): Generator<ListedCard>;
  /** The card at a rank. */
  listedAt(rank: number): ListedCard;
  /** What the record at a rank says of each of its subjects, a line each. */
  subjectLinesAt(rank: number): readonly string[];
}

/** Puts staged records in the order of their titles. */
export async function orderByTitle(staged: StagedRecords, lines: LineFolder): Promise<TitledRecords> {
  const { count } = staged;
  const titles = async function* () {
    for (let place = 0; place < count; place++) {
      const { title, key } = staged.at(place).card;
      yield `${normaliseLabel(title)}\t${title.replace(/\s+/g, " ")}\t${key}\t${place}`;
    }
  };
  const places = new Uint32Array(count);
  let next = 0;
  for await (const line of sortedLines(titles(), { folder: lines.folder }))
    places[next++] = Number(line.slice(line.lastIndexOf("\t") + 1));
  const placeAt = (rank: number) => places[rank] ?? -1;
  const writer = lines.create("listed");
  for (let rank = 0; rank < count; rank++) writer.add(JSON.stringify(staged.at(placeAt(rank)).card));
  const listed = writer.stored();
  const listedAt = (rank: number) => JSON.parse(listed.at(rank)) as ListedCard;
  return {
    count,
    *cards() {
      for (let rank = 0; rank < count; rank++) yield listedAt(rank);
    },
    listedAt,
    subjectLinesAt: (rank) => staged.subjectLinesAt(placeAt(rank)),
  };
}
