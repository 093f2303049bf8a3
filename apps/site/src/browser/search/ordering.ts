import { NEWEST_OF_PART } from "../../search/published.js";
import { inAllParts, type Matches, type Records, relevanceOf } from "./matching.js";
import type { SearchOrder } from "./state.js";

export interface Ordered {
  readonly order: SearchOrder;
  /** The records found, rising. */
  readonly numbers: readonly number[];
  readonly matches: Matches;
}

/** The records found in the order asked for: by relevance where there are words, else the newest first. */
export interface Ordering {
  /** Some of them, from one place to before another; of the newest of a whole base the first need no more than a few numbers. */
  some(from: number, to: number): Promise<readonly number[]>;
  all(): Promise<readonly number[]>;
}

/** The newest records of all parts in their order, as many as each part tells. */
async function newestOfParts({ parts, numbering }: Records): Promise<readonly number[]> {
  const told = await Promise.all(parts.map((part) => part.newest()));
  return told
    .flatMap((some, part) =>
      some.map(({ record, year }) => ({ number: (numbering.starts[part] ?? 0) + record, year })),
    )
    .sort((a, b) => b.year - a.year || a.number - b.number)
    .map(({ number }) => number);
}

/** The order of some records; nothing is loaded before it is asked for. */
export function createOrdering(records: Records, { order, numbers, matches }: Ordered): Ordering {
  const { total } = records.numbering;
  const scoreOf = relevanceOf(matches, total);
  const isByRelevance = order === "relevance" && matches.words.length > 0;
  const sorted = async (): Promise<readonly number[]> => {
    const scores = new Map(numbers.map((number) => [number, scoreOf(number)]));
    const byScore = (a: number, b: number) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b;
    if (isByRelevance) return [...numbers].sort(byScore);
    const years = await inAllParts(records, (part) => part.years());
    return [...numbers].sort((a, b) => (years[b] as number) - (years[a] as number) || byScore(a, b));
  };
  const isWholeBase = numbers.length === total && matches.words.length === 0;
  let whole: Promise<readonly number[]> | undefined;
  let newest: Promise<readonly number[]> | undefined;
  const all = () => {
    whole ??= sorted();
    return whole;
  };
  return {
    all,
    async some(from, to) {
      if (!isWholeBase || to > NEWEST_OF_PART) return (await all()).slice(from, to);
      newest ??= newestOfParts(records);
      return (await newest).slice(from, to);
    },
  };
}
