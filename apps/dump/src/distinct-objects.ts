import { hash } from "node:crypto";
import { sortLines } from "@openhpa/io";
import { createSink } from "./sink.js";
import type { Statement } from "./statement.js";

/** Distinct objects of a graph. */
export interface DistinctObjects {
  readonly all: number;
  readonly literals: number;
  readonly iris: number;
  readonly byProperty: ReadonlyMap<string, number>;
}

/** Pairs of property and object remembered so as not to write again what was just written: vocabularies, years, units. */
const REMEMBERED = 50_000;
const WRITTEN_TOGETHER = 4096;
/** 128 bits of a hash stand for an object: texts are long, and the chance that two share them is nil. */
const HASH_CHARACTERS = 22;

interface SortingPlace {
  readonly folder: string;
  readonly memory?: number | undefined;
}

/** Counts the sorted, distinct lines `<first character of the object><hash> <number of the property>`. */
async function count(lines: AsyncIterable<readonly string[]>) {
  const byNumber = new Map<string, number>();
  const totals = { all: 0, literals: 0 };
  let last = "";
  for await (const batch of lines) {
    for (const line of batch) {
      const [object = "", property = ""] = line.split(" ");
      byNumber.set(property, (byNumber.get(property) ?? 0) + 1);
      if (object === last) continue;
      last = object;
      totals.all += 1;
      if (object.startsWith('"')) totals.literals += 1;
    }
  }
  return { ...totals, byNumber };
}

/** Counts the distinct objects of statements as they pass, by sorting short stand-ins for them on disk: memory does not grow. */
export function createDistinctObjects(place: SortingPlace): {
  /** Waits only where the disk is slow. */
  see(statement: Statement): Promise<void> | undefined;
  end(): Promise<DistinctObjects>;
  abandon(cause: unknown): Promise<void>;
} {
  const sink = createSink((chunks) => count(sortLines(chunks, { ...place, distinct: true })));
  const numbers = new Map<string, string>();
  const seen = new Set<string>();
  let lines: string[] = [];
  const flush = () => {
    const text = lines.join("");
    lines = [];
    return sink.push(text);
  };
  return {
    see({ predicate, object }) {
      const number = numbers.get(predicate) ?? String(numbers.size);
      numbers.set(predicate, number);
      const pair = `${number} ${object}`;
      if (seen.has(pair)) return undefined;
      if (seen.size === REMEMBERED) seen.clear();
      seen.add(pair);
      const stand = hash("sha256", object, "base64").slice(0, HASH_CHARACTERS);
      lines.push(`${object[0]}${stand} ${number}\n`);
      return lines.length === WRITTEN_TOGETHER ? flush() : undefined;
    },
    async end() {
      await flush();
      const { all, literals, byNumber } = await sink.end();
      const byProperty = new Map([...numbers].map(([iri, number]) => [iri, byNumber.get(number) ?? 0]));
      return { all, literals, iris: all - literals, byProperty };
    },
    abandon: sink.abandon,
  };
}
