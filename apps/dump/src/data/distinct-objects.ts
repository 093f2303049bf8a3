import { hash } from "node:crypto";
import { type SortPlace, sortLines } from "@openhpa/io";
import { createSink } from "./sink.js";
import type { Statement } from "./statement.js";
import { ownText, valueAt } from "./term-map.js";

/** Distinct objects of a graph. */
export interface DistinctObjects {
  readonly all: number;
  readonly literals: number;
  readonly iris: number;
  readonly byProperty: ReadonlyMap<string, number>;
}

/** Objects of properties remembered so as not to write again what was just written: vocabularies, years, units. */
const REMEMBERED = 50_000;
/** 128 bits of a hash stand for an object: texts are long, and the chance that two share them is nil. */
const HASH_CHARACTERS = 22;

interface KnownProperty {
  readonly number: number;
  /** Objects that it was seen with lately. */
  readonly seen: Set<string>;
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
export function createDistinctObjects(place: SortPlace): {
  see(statement: Statement): void;
  /** Hands on what was seen, and waits where the disk is slow. */
  flush(): Promise<void>;
  end(): Promise<DistinctObjects>;
  abandon(cause: unknown): Promise<void>;
} {
  const sink = createSink((chunks) => count(sortLines(chunks, { ...place, distinct: true })));
  const properties = new Map<string, KnownProperty>();
  let remembered = 0;
  let lines: string[] = [];
  const flush = () => {
    const text = lines.join("");
    lines = [];
    return sink.push(text);
  };
  const remember = (seen: Set<string>, object: string) => {
    if (remembered === REMEMBERED) {
      for (const known of properties.values()) known.seen.clear();
      remembered = 0;
    }
    seen.add(ownText(object));
    remembered += 1;
  };
  return {
    see({ predicate, object }) {
      const { number, seen } = valueAt(properties, predicate, () => ({
        number: properties.size,
        seen: new Set<string>(),
      }));
      if (seen.has(object)) return;
      remember(seen, object);
      const stand = hash("sha256", object, "base64").slice(0, HASH_CHARACTERS);
      lines.push(`${object[0]}${stand} ${number}\n`);
    },
    flush,
    async end() {
      await flush();
      const { all, literals, byNumber } = await sink.end();
      const byProperty = new Map(
        [...properties].map(([iri, { number }]) => [iri, byNumber.get(String(number)) ?? 0]),
      );
      return { all, literals, iris: all - literals, byProperty };
    },
    abandon: sink.abandon,
  };
}
