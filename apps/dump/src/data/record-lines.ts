import { recordClasses } from "@openhpa/core";
import { RDF_TYPE, tableOf } from "@openhpa/rdf";
import { objectIri, type Statement } from "./statement.js";

/** What the statements that begin a record tell: one a record, that of its class. */
export interface RecordCounts {
  readonly records: number;
  /** IRI of the first record in the order of the statements. */
  readonly example: string;
  readonly graphs: number;
  /** True when every record stands below the publisher's base. */
  readonly isOwn: boolean;
}

const classes = new Set(Object.values(recordClasses).map((entry) => tableOf(entry).type));

/**
 * Counts records and their graphs as sorted statements pass. The class of a record is stated once, so a second such statement is a second
 * record with the same address, and `onDuplicate` hears of it. A graph is named inside its record's address: two records never share one.
 */
export function createRecordCounts(
  base: string,
  onDuplicate: (iri: string) => void,
): { see(statement: Statement): void; end(): RecordCounts } {
  let records = 0;
  let graphs = 0;
  let example = "";
  let last = "";
  let isOwn = true;
  return {
    see({ subject, predicate, object, graph }) {
      if (predicate !== RDF_TYPE || !classes.has(objectIri(object) ?? "")) return;
      if (subject === last) onDuplicate(subject);
      if (graph !== undefined && !graph.startsWith(subject))
        throw new Error(`The graph ${graph} is not named inside the record ${subject}`);
      last = subject;
      example ||= subject;
      records += 1;
      if (graph !== undefined) graphs += 1;
      isOwn &&= subject.startsWith(`${base}/`);
    },
    end: () => ({ records, graphs, example, isOwn }),
  };
}
