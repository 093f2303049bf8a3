import { compareCodePoints, type HpaRecord, prefixes } from "@openhpa/core";
import { recordGraph, recordIri, tombstoneQuads, toTurtle, writeTurtle } from "@openhpa/rdf";

/** Beyond this many records the documents for people are left out: nobody reads them, and their parts are held in memory. */
const READABLE_RECORDS = 5000;

const prefixLine = /^@prefix ([\w-]+): <[^>]*>\.\n/gm;

/** What is said of one record, without prefixes. */
interface Part {
  readonly turtle: string;
  readonly graph: string | undefined;
}

/** The records of a dump as documents for people, in the order of their IRIs. */
export interface ReadableDocuments {
  turtle(): AsyncGenerator<string>;
  /** The same, each record in its own graph. */
  trig(): AsyncGenerator<string>;
}

/** Collects the records of a dump for people to read. */
export interface ReadableRecords {
  add(record: HpaRecord): void;
  /** The documents; undefined when there are too many records. */
  documents(): ReadableDocuments | undefined;
}

/** Documents whose records have IRIs under `base`. */
export function createReadableRecords(base: string, limit = READABLE_RECORDS): ReadableRecords {
  const names = new Set<string>();
  let parts: Map<string, Part> | undefined = new Map();
  return {
    add(record) {
      if (parts?.size === limit) parts = undefined;
      if (!parts) return;
      const isInForce = record.withdrawn === undefined;
      const turtle = isInForce ? toTurtle(record, { base }) : writeTurtle(tombstoneQuads(record, { base }));
      for (const [, name = ""] of turtle.matchAll(prefixLine)) names.add(name);
      const graph = recordGraph(record, base);
      parts.set(recordIri(record, base), { turtle: turtle.replace(prefixLine, "").trim(), graph });
    },
    documents() {
      const found = parts;
      if (!found) return undefined;
      return {
        turtle: () => written(found, names, ({ turtle }) => turtle),
        trig: () => written(found, names, inGraph),
      };
    },
  };
}

function inGraph({ turtle, graph }: Part): string {
  return graph === undefined ? turtle : `<${graph}> {\n${turtle}\n}`;
}

async function* written(
  parts: ReadonlyMap<string, Part>,
  names: ReadonlySet<string>,
  form: (part: Part) => string,
): AsyncGenerator<string> {
  for (const [name, namespace] of Object.entries(prefixes)) {
    if (names.has(name)) yield `@prefix ${name}: <${namespace}> .\n`;
  }
  for (const [iri, part] of [...parts].sort(([a], [b]) => compareCodePoints(a, b)))
    yield `\n# ${iri}\n${form(part)}\n`;
}
