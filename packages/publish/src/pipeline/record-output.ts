import type { HpaRecord } from "@openhpa/core";
import type { Card } from "../card.js";
import type { Tombstone } from "../ledger/published-record.js";
import type { Content } from "./block-file.js";
import type { OtherRecords } from "./other-records.js";

/** A file with its path in the feed. */
export interface MadeFile {
  readonly path: string;
  readonly content: Content;
}

/** Files that are made from one record, and from what they say they show of others. */
export interface RecordOutput {
  readonly name: string;
  /** True where they show the titles of the records that the record names, and whether these have a page. */
  readonly showsRelated: boolean;
  /** True where they show records that the record does not name, with their titles. */
  readonly showsOthers?: boolean | undefined;
  paths(record: Pick<Card, "type" | "key">): readonly string[];
  make(record: HpaRecord, others: OtherRecords): Iterable<MadeFile>;
  /** What stays at the same paths when the record is gone. */
  gone(tombstone: Tombstone): Promise<readonly MadeFile[]> | readonly MadeFile[];
}
