import type { ImportSourceName } from "../sources.js";

/** A document and what is right in what is read of it. */
export interface Case {
  readonly source: ImportSourceName;
  /** Values by pointers into the records, as in `/0/partners/…/name`: `…` is every item, in any order. */
  readonly is?: Readonly<Record<string, unknown>>;
  /** Pointers where nothing may stand. */
  readonly none?: readonly string[];
  /** What may stand neither in a record nor in any form of the report. */
  readonly withheld?: readonly string[];
  /** What must stand in a record or, as not understood, in the report. */
  readonly kept?: readonly string[];
  /** The document is refused, and nothing is read: `withheld` and `kept` speak of its report. */
  readonly isRefused?: true;
}
