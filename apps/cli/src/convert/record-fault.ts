import type { Bilingual, IssueCode } from "@openhpa/core";
import type { Place } from "@openhpa/io";

/** One error of a record. */
export interface FaultIssue {
  readonly code: IssueCode;
  /** JSON Pointer of the value in the record. */
  readonly pointer: string;
  /** In both languages. */
  readonly messages: Bilingual;
  /** Where the value stands; lines count from 1 at the beginning of the block. */
  readonly place: Place;
}

/** Why a record is left out. Plain data: it travels between threads. */
export interface RecordFault {
  /** Line of the record (of the fault, in a document), from 1 at the beginning of the block. */
  readonly line: number;
  /** Key of the record, as far as it could be read. */
  readonly key?: string;
  /** At least one. */
  readonly issues: readonly [FaultIssue, ...FaultIssue[]];
}
