import type { HpaRecord } from "@openhpa/core";
import { toJsonLdNode, toJsonLdText } from "@openhpa/rdf";
import { onceEach } from "./once-each.js";

/** A published record as one line of JSON, made once for all files that hold it. */
export const lineOf: (record: HpaRecord) => string = onceEach((record) => JSON.stringify(record));

/** A published record as JSON-LD. */
export interface LinkedRecord {
  /** One line without the context. */
  readonly line: string;
  /** Keys of the context that it needs. */
  readonly terms: ReadonlySet<string>;
  /** A document of its own, with the part of the context that it needs. */
  document(): string;
}

/** The records of a feed as JSON-LD, each made once for all files that hold it. */
export function linkedRecords(base: string): (record: HpaRecord) => LinkedRecord {
  return onceEach((record) => {
    const made = toJsonLdNode(record, { base });
    return { line: JSON.stringify(made.node), terms: made.terms, document: () => `${toJsonLdText(made)}\n` };
  });
}
