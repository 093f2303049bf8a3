import { sortedLines } from "@openhpa/io";
import type { Card, ListedCard } from "../card.js";
import type { TitledRecords } from "./titled-records.js";

/** The records gathered under one subject, in alphabetical order of titles. */
export interface Gathering {
  /** Path stem of the subject's page. */
  readonly path: string;
  readonly count: number;
  /** One card at a time, with its subjects; may be walked again. */
  cards(): Generator<Card>;
  /** The same without the subjects, for lists. */
  listed(): Generator<ListedCard>;
}

const WIDTH = 9;

/**
 * The records by subject, in the order of the subjects' paths; what is sorted is small and on disk, so that memory holds the places of one
 * subject's records at most.
 */
export async function* gatherRecords(
  titled: TitledRecords,
  pathsOf: (card: Card) => Iterable<string>,
  folder: string,
): AsyncGenerator<Gathering> {
  const lines = async function* () {
    for (let rank = 0; rank < titled.count; rank++) {
      const place = String(rank).padStart(WIDTH, "0");
      for (const path of new Set(pathsOf(titled.cardAt(rank)))) yield `${path}\t${place}`;
    }
  };
  const gathering = (path: string, ranks: readonly number[]): Gathering => ({
    path,
    count: ranks.length,
    *cards() {
      for (const rank of ranks) yield titled.cardAt(rank);
    },
    *listed() {
      for (const rank of ranks) yield titled.listedAt(rank);
    },
  });
  let path: string | undefined;
  let ranks: number[] = [];
  for await (const line of sortedLines(lines(), { folder })) {
    const tab = line.lastIndexOf("\t");
    const linePath = line.slice(0, tab);
    if (path !== undefined && linePath !== path) {
      yield gathering(path, ranks);
      ranks = [];
    }
    path = linePath;
    ranks.push(Number(line.slice(tab + 1)));
  }
  if (path !== undefined) yield gathering(path, ranks);
}
