import type { Part } from "./part.js";
import type { Reading } from "./query.js";
import { joined, type Numbering, weightOf } from "./ranking.js";

/** What each record of all parts has of what is asked for. */
export interface Matches {
  /** For each part of the query, by number of a record, what it is worth there; 0 where it is not. */
  readonly words: readonly Float32Array[];
  /** Numbers of the parts that a record need not hold. */
  readonly optional: ReadonlySet<number>;
  /** For each facet with chosen values, by number of a record, whether it has one of them. */
  readonly filters: readonly (readonly [facet: string, has: Float32Array])[];
}

/** What may be left aside. */
export interface Aside {
  /** Number of a part of the query. */
  readonly word?: number;
  readonly facet?: string;
}

/** All parts of an index as one. */
export interface Records {
  readonly parts: readonly Part[];
  readonly numbering: Numbering;
}

/** A list with something for each record of all parts. */
export async function inAllParts(
  { parts, numbering }: Records,
  of: (part: Part) => Promise<Float32Array | readonly number[]>,
): Promise<Float32Array> {
  return joined(await Promise.all(parts.map(of)), numbering.total);
}

/** What the records have of a query and of chosen values. */
export async function matchesOf(
  records: Records,
  reading: Reading,
  chosen: ReadonlyMap<string, readonly string[]>,
): Promise<Matches> {
  const having = (facet: string, values: readonly string[]) =>
    inAllParts(records, async (part) => [...(await part.having(facet, values))]);
  const words = await Promise.all(
    reading.parts.map((one) => inAllParts(records, (part) => part.scores(one))),
  );
  const filters = await Promise.all(
    [...chosen].map(async ([facet, values]) => [facet, await having(facet, values)] as const),
  );
  const optional = new Set(reading.parts.flatMap(({ isOptional }, at) => (isOptional ? [at] : [])));
  return { words, optional, filters };
}

/** The numbers of the records that hold everything that is asked for, but for what is left aside; rising. */
export function holding(
  { words, optional, filters }: Matches,
  total: number,
  aside: Aside = {},
): readonly number[] {
  const asked = [
    ...words.filter((_word, at) => at !== aside.word && !optional.has(at)),
    ...filters.filter(([facet]) => facet !== aside.facet).map(([, has]) => has),
  ];
  const numbers: number[] = [];
  for (let number = 0; number < total; number += 1)
    if (asked.every((has) => (has[number] as number) > 0)) numbers.push(number);
  return numbers;
}

/**
 * The records that hold the most parts of a query of many words, where none holds all: at least half of them, as many as possible; with the
 * numbers of the parts that are held by one of them or more.
 */
export function holdingMost({ words, filters }: Matches, total: number): readonly number[] {
  const most = new Map<number, number[]>();
  for (let number = 0; number < total; number += 1) {
    if (!filters.every(([, has]) => (has[number] as number) > 0)) continue;
    const held = words.reduce((sum, scores) => sum + Number((scores[number] as number) > 0), 0);
    const same = most.get(held) ?? [];
    most.set(held, same);
    same.push(number);
  }
  const held = Math.max(0, ...most.keys());
  return held * 2 > words.length ? (most.get(held) ?? []) : [];
}

/** How much a record says of the query: the worth of its parts, more for those that few records hold. */
export function relevanceOf({ words }: Matches, total: number): (number: number) => number {
  const weights = words.map((scores) => {
    const records = scores.reduce((sum, score) => sum + Number(score > 0), 0);
    return weightOf(records, total);
  });
  return (number) =>
    words.reduce((sum, scores, at) => sum + (scores[number] as number) * (weights[at] as number), 0);
}

/** How many of some records have each value of a facet. */
export async function countedValues(
  { parts, numbering }: Records,
  facet: string,
  numbers: readonly number[],
): Promise<Readonly<Record<string, number>>> {
  const isIn = new Uint8Array(numbering.total);
  for (const number of numbers) isIn[number] = 1;
  const counts = new Map<string, number>();
  const columns = await Promise.all(parts.map((part) => part.column(facet)));
  for (const [at, { values, ofRecord }] of columns.entries()) {
    const start = numbering.starts[at] ?? 0;
    const ofValue = new Array<number>(values.length).fill(0);
    for (const [record, set] of ofRecord.entries())
      if (isIn[start + record]) for (const value of set) ofValue[value] = (ofValue[value] as number) + 1;
    for (const [value, records] of ofValue.entries()) {
      const name = values[value] as string;
      if (records > 0) counts.set(name, (counts.get(name) ?? 0) + records);
    }
  }
  return Object.fromEntries(counts);
}
