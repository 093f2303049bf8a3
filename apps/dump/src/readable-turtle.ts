import { type HpaRecord, prefixes } from "@openhpa/core";
import { compareCodePoints } from "@openhpa/io";
import { recordIri, toTurtle } from "@openhpa/rdf";

/** Beyond this many records `actions.ttl` is left out: nobody reads it, and its parts would be held in memory. */
const READABLE_RECORDS = 5000;

const prefixLine = /^@prefix ([\w-]+): <[^>]*>\.\n/gm;

/** Collects the records of a dump as one Turtle document for people. */
export interface ReadableTurtle {
  add(record: HpaRecord): void;
  /** The document, records in the order of their IRIs; undefined when there are too many. */
  text(): AsyncGenerator<string> | undefined;
}

/** A document whose records have IRIs under `base`. */
export function createReadableTurtle(base: string, limit = READABLE_RECORDS): ReadableTurtle {
  const names = new Set<string>();
  let parts: Map<string, string> | undefined = new Map();
  return {
    add(record) {
      if (parts?.size === limit) parts = undefined;
      if (!parts) return;
      const turtle = toTurtle(record, { base });
      for (const [, name = ""] of turtle.matchAll(prefixLine)) names.add(name);
      parts.set(recordIri(record, base), turtle.replace(prefixLine, "").trim());
    },
    text: () => (parts ? written(parts, names) : undefined),
  };
}

async function* written(
  parts: ReadonlyMap<string, string>,
  names: ReadonlySet<string>,
): AsyncGenerator<string> {
  for (const [name, namespace] of Object.entries(prefixes)) {
    if (names.has(name)) yield `@prefix ${name}: <${namespace}> .\n`;
  }
  for (const [iri, part] of [...parts].sort(([a], [b]) => compareCodePoints(a, b)))
    yield `\n# ${iri}\n${part}\n`;
}
