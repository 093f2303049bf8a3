import { type Column, readColumn, readNumbers } from "../../search/part/columns.js";
import { pieceOfTerm } from "../../search/part/pieces.js";
import { readPostings } from "../../search/part/postings.js";
import { readTerms } from "../../search/part/terms.js";
import {
  columnPath,
  newestPath,
  type PublishedPart,
  type PublishedRecord,
  type PublishedRow,
  rankPath,
  recordsInFile,
  recordsPath,
  rowsPath,
  termsPath,
  yearsPath,
} from "../../search/published.js";
import type { ReadFile } from "./files.js";
import type { QueryPart, Wanted } from "./query.js";

/** A part of the index, of which only what is asked for is loaded. */
export interface Part {
  readonly records: number;
  /** By number of a record, how much it says about a part of a query; 0 where it does not hold it. */
  scores(part: QueryPart): Promise<Float32Array>;
  /** By number of a record, 1 where it has one of the values of a facet. */
  having(facet: string, values: readonly string[]): Promise<Uint8Array>;
  column(facet: string): Promise<Column>;
  years(): Promise<readonly number[]>;
  /** The newest records in their order with their years. */
  newest(): Promise<readonly Dated[]>;
  ranks(language: string): Promise<readonly number[]>;
  record(number: number): Promise<PublishedRecord>;
  rows(): Promise<readonly PublishedRow[]>;
}

/** A record with its latest year; 0 where that is unknown. */
export interface Dated {
  readonly record: number;
  readonly year: number;
}

/** What another form of the same word adds to the best one. */
const OTHER_FORM = 0.2;

/** What the second way to hold a part of a query adds to the first. */
const ADDED = 0.6;

const linesOf = <T>(bytes: Uint8Array): readonly T[] =>
  new TextDecoder()
    .decode(bytes)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);

/** Adds the scores of another way: the better one in full, the other in part. */
function addScores(scores: Float32Array, more: Float32Array): void {
  for (let at = 0; at < scores.length; at += 1) {
    const [a, b] = [scores[at] as number, more[at] as number];
    scores[at] = Math.max(a, b) + ADDED * Math.min(a, b);
  }
}

/** By number of a record, 1 where it has one of some values of a column. */
function havingInColumn({ values, ofRecord }: Column, wanted: readonly string[]): Uint8Array {
  const numbers = new Set(wanted.map((value) => values.indexOf(value)));
  return Uint8Array.from(ofRecord, (set) => Number(set.some((value) => numbers.has(value))));
}

export function openPart({ folder, records, pieces, version }: PublishedPart, read: ReadFile): Part {
  const load = (path: string) => read(path, version);
  const inFile = recordsInFile(records);
  const columns = new Map<string, Promise<Column>>();
  const parsed = new Map<number, Promise<ReadonlyMap<string, Uint8Array>>>();
  const postingsOf = async (term: string): Promise<Uint8Array | undefined> => {
    const piece = pieceOfTerm(term, pieces);
    const known = parsed.get(piece) ?? load(termsPath(folder, piece)).then(readTerms);
    parsed.set(piece, known);
    known.catch(() => parsed.delete(piece));
    return (await known).get(term);
  };
  const best = async (wanted: readonly Wanted[]): Promise<Float32Array> => {
    const scores = new Float32Array(records);
    const found = await Promise.all(wanted.map(async ({ term }) => postingsOf(term)));
    for (const [at, bytes] of found.entries()) {
      const factor = wanted[at]?.factor ?? 1;
      if (bytes)
        readPostings(bytes, (record, level) => {
          const [before, own] = [scores[record] as number, level * factor];
          scores[record] = Math.max(before, own) + OTHER_FORM * Math.min(before, own);
        });
    }
    return scores;
  };
  return {
    records,
    async scores({ ways, bonus = [] }) {
      const all = await Promise.all(ways.map(async (way) => Promise.all(way.map(best))));
      const scores = new Float32Array(records);
      for (const groups of all) {
        const ofWay = new Float32Array(records);
        for (let at = 0; at < records; at += 1) {
          const inGroups = groups.map((group) => group[at] as number);
          if (inGroups.every((score) => score > 0))
            ofWay[at] = inGroups.reduce((sum, score) => sum + score, 0) / inGroups.length;
        }
        addScores(scores, ofWay);
      }
      for (const group of await Promise.all(bonus.map(best)))
        for (let at = 0; at < records; at += 1)
          if ((scores[at] as number) > 0)
            scores[at] = (scores[at] as number) + (ADDED * (group[at] as number)) / bonus.length;
      return scores;
    },
    async having(facet, values) {
      const column = await columns.get(facet)?.catch(() => undefined);
      const has = column ? havingInColumn(column, values) : new Uint8Array(records);
      const others = values.filter((value) => !column?.values.includes(value));
      for (const bytes of await Promise.all(others.map((value) => postingsOf(`${facet}:${value}`))))
        if (bytes)
          readPostings(bytes, (record) => {
            has[record] = 1;
          });
      return has;
    },
    column(facet) {
      const known = columns.get(facet) ?? load(columnPath(folder, facet)).then(readColumn);
      columns.set(facet, known);
      known.catch(() => columns.delete(facet));
      return known;
    },
    years: async () => readNumbers(await load(yearsPath(folder))),
    async newest() {
      const numbers = readNumbers(await load(newestPath(folder)));
      return Array.from({ length: numbers.length / 2 }, (_, at) => ({
        record: numbers[2 * at] as number,
        year: numbers[2 * at + 1] as number,
      }));
    },
    ranks: async (language) => readNumbers(await load(rankPath(folder, language))),
    async record(number) {
      const lines = linesOf<PublishedRecord>(await load(recordsPath(folder, Math.floor(number / inFile))));
      return lines[number % inFile] as PublishedRecord;
    },
    rows: async () => linesOf<PublishedRow>(await load(rowsPath(folder))),
  };
}
