import type { HpaRecord } from "@openhpa/core";
import { derivableOf, toJsonLdNode, toJsonLdText, toTurtle } from "@openhpa/rdf";
import { onceEach } from "./once-each.js";

/** A published record as one line of JSON, made once for all files that hold it. */
export const lineOf: (record: HpaRecord) => string = onceEach((record) => JSON.stringify(record));

/** A published record as linked data. */
export interface LinkedRecord {
  /** One line without the context. */
  readonly line: string;
  /** Keys of the context that it needs. */
  readonly terms: ReadonlySet<string>;
  /** A JSON-LD document of its own on one line, with the part of the context that it needs. */
  document(): string;
  turtle(): string;
}

let last: { readonly base: string; readonly linked: (record: HpaRecord) => LinkedRecord } | undefined;

/** The records of a feed as linked data, each made once for all that hold it, whoever asks. */
export function linkedRecords(base: string): (record: HpaRecord) => LinkedRecord {
  if (last?.base === base) return last.linked;
  const linked = onceEach((record: HpaRecord): LinkedRecord => {
    const options = { base, scope: derivableOf(record, base) };
    const made = toJsonLdNode(record, options);
    const line = JSON.stringify(made.node);
    return {
      line,
      terms: made.terms,
      document: () => `${toJsonLdText(made, line)}\n`,
      turtle: () => toTurtle(record, options),
    };
  });
  last = { base, linked };
  return linked;
}
