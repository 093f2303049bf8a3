import type { HpaRecord } from "@openhpa/core";
import type { Card } from "../card.js";
import type { Tombstone } from "../ledger/published-record.js";
import type { SimilarRecord } from "../staging/similar-records.js";
import type { Content } from "./block-file.js";

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
  /** True where they show similar records, with their titles. */
  readonly showsSimilar?: boolean | undefined;
  paths(record: Pick<Card, "type" | "key">): readonly string[];
  make(record: HpaRecord, similar: readonly SimilarRecord[]): Iterable<MadeFile>;
  /** What stays at the same paths when the record is gone. */
  gone(tombstone: Tombstone): Promise<readonly MadeFile[]> | readonly MadeFile[];
}
