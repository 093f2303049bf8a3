import { describedBy, RDF_TYPE, RECORD_TYPE, TOMBSTONE_TYPE } from "@openhpa/rdf";
import { objectIri, type Statement } from "./statement.js";

/** What the statements about the nodes of records tell: one a record, that of its class. */
export interface RecordCounts {
  /** Records in force. */
  readonly records: number;
  /** Withdrawn records, of which a tombstone stands in the dump. */
  readonly tombstones: number;
  /** IRI of what the first record in the order of the statements describes, of one in force where there is one. */
  readonly example: string;
  readonly graphs: number;
  /** True when every record stands below the publisher's base. */
  readonly isOwn: boolean;
}

/**
 * Counts records, tombstones and their graphs as sorted statements pass. The class of a record's node is stated once, so a second such
 * statement is a second record with the same address, and `onDuplicate` hears of it. A graph is named by that node: two records never share one.
 */
export function createRecordCounts(
  base: string,
  onDuplicate: (iri: string) => void,
): { see(statement: Statement): void; end(): RecordCounts } {
  let records = 0;
  let tombstones = 0;
  let graphs = 0;
  let example = "";
  let gone = "";
  let last = "";
  let isOwn = true;
  return {
    see({ subject, predicate, object, graph }) {
      if (predicate !== RDF_TYPE) return;
      const isTombstone = objectIri(object) === TOMBSTONE_TYPE;
      if (!isTombstone && objectIri(object) !== RECORD_TYPE) return;
      const iri = describedBy(subject) ?? subject;
      if (subject === last) onDuplicate(iri);
      if (graph !== undefined && graph !== subject)
        throw new Error(`The graph ${graph} is not named by the record ${subject}`);
      last = subject;
      if (isTombstone) {
        gone ||= iri;
        tombstones += 1;
      } else {
        example ||= iri;
        records += 1;
      }
      if (graph !== undefined) graphs += 1;
      isOwn &&= subject.startsWith(`${base}/`);
    },
    end: () => ({ records, tombstones, graphs, example: example || gone, isOwn }),
  };
}
